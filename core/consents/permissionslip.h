#pragma once

#include "base/ids.h"
#include "people/peoplequery.h"

#include <QDate>
#include <QString>

#include <vector>

namespace countersign {

/// "May we use this?": some people, one use, and what it is for.
struct SlipDraft
{
    UseId use = {};
    QString purpose = {};
    std::vector<PersonId> people = {};
};

struct SlipLine
{
    PersonSummary person = {};
    bool permitted = false;
};

/// The answer, naming people and never reasons, and kept as it was given.
struct PermissionSlip
{
    /// Not valid while it is only asked and not kept.
    SlipId id = {};
    UseId use = {};
    QDate asked = {};
    QString askedBy = {};
    QString purpose = {};
    std::vector<SlipLine> lines = {};

    bool isClear() const;
    std::vector<PersonSummary> blocked() const;
};

} // namespace countersign
