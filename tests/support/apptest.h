#pragma once

#include "common/jobs.h"
#include "common/prompts.h"
#include "common/session.h"
#include "support/registertest.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace countersign {

/// Answers that were thought of beforehand; a question nobody expected fails the test.
class ScriptedPrompts final : public Prompts
{
public:
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        asked << question;
        return confirms;
    }
    void tell(QWidget *, const QString &text, const QString &) override { told << text; }
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return file;
    }
    QString text(QWidget *, const QString &, const QString &) override { return typed; }

    bool confirms = true;
    QString file;
    QString typed;
    QStringList asked;
    QStringList told;
};

/// A session on a fresh register in memory, with nobody to ask and no thread to wait for.
class AppTest : public RegisterTest
{
protected:
    AppTest()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          session(std::make_unique<Session>(std::move(target), office, prompts, jobs, settings))
    {
        QObject::connect(session.get(), &Session::noticed, session.get(),
                         [this](const QString &text, bool) { notices << text; });
        QObject::connect(session.get(), &Session::complained, session.get(),
                         [this](const QString &text) { complaints << text; });
        QObject::connect(session.get(), &Session::wentTo, session.get(),
                         [this](const Place &place) { places.push_back(place); });
    }

    /// By object name; fails the test when it is not there.
    template <class Widget>
    static Widget *find(QObject *in, const char *name)
    {
        auto *found = in->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QTemporaryDir folder;
    QSettings settings;
    ScriptedPrompts prompts;
    InlineJobs jobs;
    std::unique_ptr<Session> session;
    QStringList notices;
    QStringList complaints;
    std::vector<Place> places;
};

} // namespace countersign
