#pragma once

#include "common/jobs.h"
#include "common/prompts.h"
#include "common/session.h"

namespace countersign {

/// An open register as the pages want it, with what they are otherwise handed by the application.
class PeopleSession
{
public:
    explicit PeopleSession(const QString &path);

    Session &session() { return *m_session; }

private:
    SystemClock m_clock;
    DesktopPrompts m_prompts;
    InlineJobs m_jobs;
    QSettings m_settings;
    std::unique_ptr<Session> m_session;
};

/// Opens the window on its people, types a letter, and ends when there is nothing more to do.
int showPeople(const QString &path);

} // namespace countersign
