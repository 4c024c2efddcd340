#include "reports/reportcatalogue.h"

#include "reports/classlist.h"
#include "reports/consentsummary.h"
#include "reports/leaveout.h"
#include "reports/reminderletters.h"
#include "reports/unsignedreport.h"
#include "school/schoolsettings.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

Result<Report> answer(Register &target, const Actor &actor, ReportKind kind,
                      const ReportOptions &options)
{
    switch (kind) {
    case ReportKind::ConsentSummary:
        return consentSummary(target, actor, options);
    case ReportKind::ClassList:
        return classList(target, actor, options);
    case ReportKind::LeaveOut:
        return leaveOut(target, actor, options);
    case ReportKind::Unsigned:
        return unsignedReport(target, actor, options);
    case ReportKind::Reminders:
        return reminderLetters(target, actor, options);
    }
    return fail(ErrorKind::NotFound);
}

} // namespace

ReportTraits traitsOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::ConsentSummary:
    case ReportKind::ClassList:
        break;
    case ReportKind::LeaveOut:
        return {.takesUse = true};
    case ReportKind::Unsigned:
        return {.takesAgreement = true, .takesGroup = true};
    case ReportKind::Reminders:
        return {.takesAgreement = true, .isLetters = true};
    }
    return {};
}

QString reportName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::ConsentSummary:
        return Words::tr("Consent summary");
    case ReportKind::ClassList:
        return Words::tr("Class list");
    case ReportKind::LeaveOut:
        return Words::tr("Who to leave out");
    case ReportKind::Unsigned:
        return Words::tr("Who has not signed");
    case ReportKind::Reminders:
        return Words::tr("Reminder letters");
    }
    return {};
}

QString reportPurpose(ReportKind kind)
{
    switch (kind) {
    case ReportKind::ConsentSummary:
        return Words::tr("For the headteacher: pupils by uses, with a page and totals for each "
                         "class.");
    case ReportKind::ClassList:
        return Words::tr("For the class teacher: who has signed, and what may be shown of whom.");
    case ReportKind::LeaveOut:
        return Words::tr("For a photographer or a visit: names to leave out for one use, and no "
                         "reasons.");
    case ReportKind::Unsigned:
        return Words::tr("For the office: who still has to sign, and since when.");
    case ReportKind::Reminders:
        return Words::tr("For families: one letter for each pupil of whom a form is missing.");
    }
    return {};
}

const QString &titleOf(const Report &report)
{
    return std::visit([](const auto &one) -> const QString & { return one.title; }, report);
}

const QString &whenEmptyOf(const Report &report)
{
    return std::visit([](const auto &one) -> const QString & { return one.whenEmpty; }, report);
}

bool isEmpty(const Report &report)
{
    if (const auto *letters = std::get_if<LetterRun>(&report))
        return letters->letters.isEmpty();
    return std::get<ReportTable>(report).sections.isEmpty();
}

Result<Report> makeReport(Register &target, const Actor &actor, ReportKind kind,
                          const ReportOptions &options)
{
    TRY_LET(Report report, answer(target, actor, kind, options));
    TRY_LET(const auto settings, SchoolSettingsService(target).settings());
    std::visit([&](auto &one) { one.marking = settings.marking; }, report);
    return report;
}

} // namespace countersign
