#include "common/session.h"

#include "common/errortext.h"

namespace countersign {

Session::Session(std::unique_ptr<Register> target, Actor actor, Prompts &prompts, Jobs &jobs,
                 QSettings &settings)
    : m_register(std::move(target)), m_actor(std::move(actor)), m_prompts(prompts), m_jobs(jobs),
      m_settings(settings)
{
}

Session::~Session() = default;

void Session::setActor(const Actor &actor)
{
    m_actor = actor;
    Q_EMIT actorChanged();
}

void Session::complain(const Error &error)
{
    Q_EMIT complained(textOf(error));
}

} // namespace countersign
