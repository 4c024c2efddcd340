#pragma once

#include "cli/cli.h"
#include "people/peopleservice.h"
#include "support/fixedclock.h"
#include "support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace countersign {

/// The command line in this process, on a new register in a folder of its own.
class CliTest : public testing::Test
{
protected:
    /// Runs a command on the register; the rest is split at spaces, words in '' kept whole.
    int run(const QString &command, const QString &rest = {})
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        QStringList args = command.split(u' ', Qt::SkipEmptyParts);
        args << path;
        bool isWhole = false;
        for (const QString &part : rest.split(u'\'')) {
            args += isWhole ? QStringList(part) : part.split(u' ', Qt::SkipEmptyParts);
            isWhole = !isWhole;
        }
        args << QStringLiteral("--as") << QStringLiteral("Ruby Campbell");
        return runCli(args, outStream, errStream, clock);
    }
    int runRaw(const QStringList &args)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return runCli(args, outStream, errStream, clock);
    }
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString file(const QString &name) const { return folder.filePath(name); }

    FixedClock clock;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("school.countersign"));
    QString out;
    QString err;
};

/// With Cerys of 3B and her mother Ioana, and Ms Roy who teaches her.
class CliPeopleTest : public CliTest
{
protected:
    CliPeopleTest();
};

} // namespace countersign
