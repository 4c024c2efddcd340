#pragma once

#include "access/actor.h"
#include "register/register.h"

#include <QObject>
#include <QSettings>

namespace countersign {

class Jobs;
class Prompts;

/// A place in the window that a line of Today, a search result or a link leads to.
struct Place
{
    /// The page, by the id of its row in the navigation: "people", "consents" …
    QString page = {};
    /// The record to show there; 0 for the page as it is.
    qint64 record = 0;
    /// What the page makes of it: a tab, a class, a filter.
    QString detail = {};
};

/// An open register and whoever sits in front of it: what every page is made from. The outside
/// world (questions, files, threads) comes in through prompts and jobs, so that a test can script
/// it.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<Register> target, Actor actor, Prompts &prompts, Jobs &jobs,
            QSettings &settings);
    ~Session() override;

    Register &target() { return *m_register; }
    const Actor &actor() const { return m_actor; }
    Prompts &prompts() { return m_prompts; }
    Jobs &jobs() { return m_jobs; }
    QSettings &settings() { return m_settings; }
    QDate today() const { return m_register->clock().today(); }

    void setActor(const Actor &actor);

    void goTo(const Place &place) { Q_EMIT wentTo(place); }
    /// Says at the foot of the window what was done; with a way to take it back when it can be.
    void notice(const QString &text, bool canUndo = false) { Q_EMIT noticed(text, canUndo); }
    /// Says at the foot of the window what went wrong, in words for a person.
    void complain(const Error &error);

Q_SIGNALS:
    void wentTo(const countersign::Place &place);
    void noticed(const QString &text, bool canUndo);
    void complained(const QString &text);
    void actorChanged();

private:
    std::unique_ptr<Register> m_register;
    Actor m_actor;
    Prompts &m_prompts;
    Jobs &m_jobs;
    QSettings &m_settings;
};

} // namespace countersign
