#pragma once

#include "agreements/agreementstandings.h"
#include "base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace countersign {

/// What a report is asked about. Each report looks at the options it takes (reportcatalogue.h) and
/// leaves the others.
struct ReportOptions
{
    /// As it is written in the register; empty for all.
    QString className = {};
    UseId use = {};
    /// Invalid for all in force.
    AgreementId agreement = {};
    /// How the people of one agreement are grouped; without it pupils by class, adults by post.
    std::optional<StandingGroup> group = {};
    QDate on = {};
};

} // namespace countersign
