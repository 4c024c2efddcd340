#include "common/jobs.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class PromiseProgress final : public Progress
{
public:
    explicit PromiseProgress(QPromise<Done> &promise) : m_promise(promise) {}

    void report(int done, int all) override
    {
        if (all != m_all)
            m_promise.setProgressRange(0, all);
        m_all = all;
        m_promise.setProgressValue(done);
    }
    bool isCancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<Done> &m_promise;
    int m_all = -1;
};

class NoProgress final : public Progress
{
public:
    void report(int, int) override {}
    bool isCancelled() const override { return false; }
};

} // namespace

ThreadJobs::~ThreadJobs()
{
    cancel();
}

void ThreadJobs::run(const QString &title, Register &target, Work work, Finished finished)
{
    m_waiting.push_back({title, &target, std::move(work), std::move(finished)});
    startNext();
}

void ThreadJobs::startNext()
{
    if (m_isRunning || m_waiting.empty())
        return;
    const auto job = std::make_shared<Waiting>(std::move(m_waiting.front()));
    m_waiting.pop_front();
    if (!job->target)
        return startNext();
    m_isRunning = true;
    Q_EMIT started(job->title);

    const OperationId before = job->target->newestOperation();
    auto *watcher = new QFutureWatcher<Done>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job, before] {
        const Done done = watcher->future().resultCount() > 0 ? watcher->result()
                                                              : Done(fail(ErrorKind::Cancelled));
        watcher->deleteLater();
        m_isRunning = false;
        m_cancel = {};
        if (job->target) {
            const OperationId after = job->target->newestOperation();
            // What was written through the worker's connection the window's register announces.
            for (qint64 id = before.value() + 1; id <= after.value(); ++id)
                job->target->announce(OperationId(id));
        }
        Q_EMIT finished();
        job->finished(done);
        startNext();
    });

    const QString path = job->target->path();
    const Clock &clock = job->target->clock();
    QFuture<Done> future =
        QtConcurrent::run([path, &clock, work = job->work](QPromise<Done> &promise) {
            PromiseProgress progress(promise);
            auto own = Register::open(path, clock);
            promise.addResult(own ? work(**own, progress) : Done(fail(own.error())));
        });
    m_cancel = [future]() mutable {
        future.cancel();
    };
    watcher->setFuture(future);
}

void ThreadJobs::cancel()
{
    if (m_cancel)
        m_cancel();
}

void InlineJobs::run(const QString &title, Register &target, Work work, Finished done)
{
    Q_EMIT started(title);
    NoProgress progress;
    const Done result = work(target, progress);
    Q_EMIT finished();
    done(result);
}

} // namespace countersign
