#pragma once

#include "common/session.h"
#include "paper/paperstyle.h"
#include "reports/reportcatalogue.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace countersign {

/// A report and the very PDF that will be printed.
struct MadeReport
{
    Report report = {};
    PaperStyle style = {};
    QByteArray pdf = {};
};

/// Makes reports away from the window. Asked for another before the first is there, it answers the
/// newest alone.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    explicit ReportMaker(Session &session, QObject *parent = nullptr);
    ~ReportMaker() override;

    void make(ReportKind kind, const ReportOptions &options);

Q_SIGNALS:
    /// Without a PDF when there is nothing in it.
    void made(const countersign::MadeReport &report);
    void failed(const countersign::Error &error);

private:
    Session &m_session;
    /// Counts what was asked for; shared with the work, which may outlive this.
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
};

} // namespace countersign
