#include "bench/process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace countersign {

ProcessCost runProcess(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);

    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    const int error =
        ::posix_spawnp(&child, arguments[0], &files, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (error != 0)
        return {};
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return {.succeeded = WIFEXITED(status) && WEXITSTATUS(status) == 0,
            .seconds = double(timer.nsecsElapsed()) / 1e9,
            .peakMemory = usage.ru_maxrss};
}

long settledMemory(const QStringList &command)
{
    constexpr int longestTenths = 200;
    constexpr int settledTenths = 10;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.first(), command.sliced(1));
    if (!process.waitForStarted())
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
    long largest = 0;
    int unchanged = 0;
    for (int tenth = 0; tenth < longestTenths && unchanged < settledTenths; ++tenth) {
        QThread::msleep(100);
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            break;
        const long now = peak.match(QString::fromLatin1(status.readAll())).captured(1).toLong();
        unchanged = now == largest ? unchanged + 1 : 0;
        largest = now;
    }
    process.kill();
    process.waitForFinished();
    return largest;
}

} // namespace countersign
