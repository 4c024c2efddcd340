#include "reports/reportmaker.h"

#include "common/jobs.h"
#include "paper/reportfile.h"

#include <QBuffer>
#include <QPointer>

namespace countersign {

namespace {

Result<MadeReport> makeNow(Register &target, const Actor &actor, ReportKind kind,
                           const ReportOptions &options)
{
    MadeReport made;
    TRY_LET(made.report, makeReport(target, actor, kind, options));
    TRY_LET(const auto settings, SchoolSettingsService(target).settings());
    made.style = paperStyleOf(settings, actor.name, target.clock().now());
    if (isEmpty(made.report))
        return made;
    QBuffer buffer(&made.pdf);
    buffer.open(QIODevice::WriteOnly);
    TRY(writeReportPdf(made.report, made.style, buffer));
    return made;
}

} // namespace

ReportMaker::ReportMaker(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

ReportMaker::~ReportMaker()
{
    ++*m_newest;
}

void ReportMaker::make(ReportKind kind, const ReportOptions &options)
{
    const int number = ++*m_newest;
    const auto made = std::make_shared<MadeReport>();
    const auto work = [made, number, newest = m_newest, actor = m_session.actor(), kind,
                       options](Register &target, Progress &) -> Done {
        if (number != *newest)
            return fail(ErrorKind::Cancelled);
        TRY_LET(*made, makeNow(target, actor, kind, options));
        return {};
    };
    const auto finished = [self = QPointer(this), made, number,
                           newest = m_newest](const Done &done) {
        if (!self || number != *newest)
            return;
        if (done)
            Q_EMIT self->made(*made);
        else
            Q_EMIT self->failed(done.error());
    };
    m_session.jobs().run(tr("Laying out: %1").arg(reportName(kind)), m_session.target(), work,
                         finished);
}

} // namespace countersign
