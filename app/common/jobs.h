#pragma once

#include "register/register.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>

namespace countersign {

/// What long work says of itself and asks while it runs.
class Progress
{
public:
    virtual ~Progress() = default;
    /// Of done and all, whatever is counted; all 0 when it is not known.
    virtual void report(int done, int all) = 0;
    virtual bool isCancelled() const = 0;
};

/// Runs long work away from the window. The work gets a register of its own on the same file,
/// because a connection belongs to one thread; what it commits, it hands back as the operation to
/// announce.
class Jobs : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Done(Register &, Progress &)>;
    using Finished = std::function<void(const Done &)>;

    /// One job at a time for one register: a second waits its turn. finished is called in the
    /// window's thread.
    virtual void run(const QString &title, Register &target, Work work, Finished finished) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void started(const QString &title);
    void progressed(int done, int all);
    void finished();
};

/// In a worker thread.
class ThreadJobs final : public Jobs
{
    Q_OBJECT

public:
    ~ThreadJobs() override;
    void run(const QString &title, Register &target, Work work, Finished finished) override;
    void cancel() override;

private:
    struct Waiting
    {
        QString title;
        QPointer<Register> target;
        Work work;
        Finished finished;
    };
    void startNext();

    std::deque<Waiting> m_waiting;
    bool m_isRunning = false;
    std::function<void()> m_cancel;
};

/// Here and now, on the register itself: for registers in memory and for tests.
class InlineJobs final : public Jobs
{
    Q_OBJECT

public:
    void run(const QString &title, Register &target, Work work, Finished finished) override;
    void cancel() override {}
};

} // namespace countersign
