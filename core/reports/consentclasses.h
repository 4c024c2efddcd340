#pragma once

#include "consents/consentgrid.h"
#include "reports/reporttable.h"

namespace countersign {

struct ConsentClass
{
    /// Empty for pupils without one.
    QString name = {};
    std::vector<ConsentGridRow> pupils = {};

    /// As ConsentFacts::isToBeAsked() tells them.
    int formsBack() const;
};

/// The pupils on the roll that a report is about, class by class as they are taught, with every
/// consent decided. Classes without pupils are not among them.
struct ConsentClasses
{
    std::vector<ConsentUse> uses = {};
    std::vector<ConsentClass> classes = {};

    int pupilCount() const;
    int formsBack() const;
};

/// One class, or all for an empty name. Forbidden without Permission::SeeConsents; NotFound for a
/// class in which nobody is on that day, so that a slip of the pen is not taken for a class in
/// which all is well.
Result<ConsentClasses> consentsByClass(Register &target, const Actor &actor,
                                       const QString &className, QDate on);

/// How a decision stands on paper, which goes to other people than whoever printed it: of a
/// do-not-photograph flag nothing but the no.
Mark paperMark(const Decision &decision);
/// What each of those marks means.
QList<ReportLegend> consentLegend();

} // namespace countersign
