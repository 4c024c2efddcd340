#include "common/jobs.h"
#include "people/peopleservice.h"
#include "support/apptest.h"

#include <QSignalSpy>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class JobsTest : public AppTest
{
protected:
    JobsTest()
    {
        auto made = Register::create(folder.filePath(u"jobs.countersign"_s), clock);
        EXPECT_OK(made);
        onDisk = std::move(*made);
    }
    Done runToItsEnd(Jobs::Work work, bool cancels = false)
    {
        std::optional<Done> result;
        threads.run(u"Work"_s, *onDisk, std::move(work),
                    [&](const Done &done) { result.emplace(done); });
        if (cancels)
            threads.cancel();
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
        return result.value_or(Done(fail(ErrorKind::Cancelled)));
    }
    std::unique_ptr<Register> onDisk;
    ThreadJobs threads;
};

} // namespace

TEST_F(JobsTest, writeInAThreadAndAnnounceInTheWindow)
{
    const QSignalSpy announced(onDisk.get(), &Register::changed);
    ASSERT_OK(runToItsEnd([this](Register &own, Progress &progress) -> Done {
        progress.report(1, 2);
        TRY(PeopleService(own).add(office, adultNamed(u"Ann", u"Hill")));
        return {};
    }));
    EXPECT_EQ(announced.count(), 1);
    EXPECT_EQ(PeopleService(*onDisk).count(office, {.on = clock.day}).value(), 1);
}

TEST_F(JobsTest, tellWhyTheyFailed)
{
    EXPECT_ERROR(
        runToItsEnd([](Register &, Progress &) -> Done { return fail(ErrorKind::DiskFull); }),
        DiskFull);
}

TEST_F(JobsTest, canBeStopped)
{
    EXPECT_ERROR(runToItsEnd(
                     [](Register &, Progress &progress) -> Done {
                         while (!progress.isCancelled())
                             QThread::yieldCurrentThread();
                         return fail(ErrorKind::Cancelled);
                     },
                     true),
                 Cancelled);
}
