#pragma once

#include "access/actor.h"
#include "base/codes.h"
#include "register/register.h"
#include "reports/letter.h"
#include "reports/reportoptions.h"
#include "reports/reporttable.h"

#include <variant>

namespace countersign {

/// What leaves the school on paper (product.md, "What leaves it").
enum class ReportKind { ConsentSummary, ClassList, LeaveOut, Unsigned, Reminders };

/// By these the window remembers them and the command line is asked for them.
inline constexpr auto reportCodes = makeCodes<ReportKind>({
    {ReportKind::ConsentSummary, u"consent-summary"},
    {ReportKind::ClassList, u"class-list"},
    {ReportKind::LeaveOut, u"leave-out"},
    {ReportKind::Unsigned, u"unsigned"},
    {ReportKind::Reminders, u"reminders"},
});

/// Which options a report looks at; all look at class and date.
struct ReportTraits
{
    bool takesUse = false;
    bool takesAgreement = false;
    bool takesGroup = false;
    /// Letters, which are only ever paper; else a table, which goes to a spreadsheet too.
    bool isLetters = false;
};

ReportTraits traitsOf(ReportKind kind);
/// Translated: what it is called, and what it is for.
QString reportName(ReportKind kind);
QString reportPurpose(ReportKind kind);

using Report = std::variant<ReportTable, LetterRun>;

const QString &titleOf(const Report &report);
/// Said in its place when there is nothing in it.
const QString &whenEmptyOf(const Report &report);
/// Whether there is anything in it at all.
bool isEmpty(const Report &report);

/// Answers a report, with the school's protective marking; errors as each report says.
Result<Report> makeReport(Register &target, const Actor &actor, ReportKind kind,
                          const ReportOptions &options);

} // namespace countersign
