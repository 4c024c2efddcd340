#include "bench/process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// Not by QProcess: a few milliseconds of its own would count for the peer as much as for us. -1
/// when there is no such program.
pid_t start(const QStringList &command)
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
    pid_t child = -1;
    const int error =
        ::posix_spawnp(&child, arguments[0], &files, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    return error == 0 ? child : -1;
}

bool isSuccess(int status)
{
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

/// By what the system says of a process while it lives: what it says of one that has ended begins
/// with the memory of the one that started it, and that is us.
long peakOfTree(qint64 process)
{
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
    const QDir folder(u"/proc/%1"_s.arg(process));
    long largest = peak.match(readText(folder.filePath(u"status"_s))).captured(1).toLong();
    const QDir threads(folder.filePath(u"task"_s));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString children = readText(threads.filePath(thread + u"/children"_s));
        for (const QString &child : children.split(u' ', Qt::SkipEmptyParts))
            largest = std::max(largest, peakOfTree(child.toLongLong()));
    }
    return largest;
}

} // namespace

double secondsOf(const QStringList &command)
{
    QElapsedTimer timer;
    timer.start();
    int status = 0;
    const pid_t child = start(command);
    if (child < 0 || ::waitpid(child, &status, 0) != child || !isSuccess(status))
        return 0;
    return double(timer.nsecsElapsed()) / 1e9;
}

long peakMemoryOf(const QStringList &command)
{
    const pid_t child = start(command);
    int status = 0;
    long largest = 0;
    while (child > 0 && ::waitpid(child, &status, WNOHANG) == 0) {
        largest = std::max(largest, peakOfTree(child));
        QThread::msleep(20);
    }
    return isSuccess(status) ? largest : 0;
}

QString commandLine()
{
    return u"" COUNTERSIGN_BINARY "/app/countersign-cli"_s;
}

} // namespace countersign
