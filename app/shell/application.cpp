#include "shell/application.h"

#include "common/errortext.h"
#include "db/schema.h"
#include "sample/sampleschool.h"
#include "shell/mainwindow.h"
#include "shell/startwindow.h"
#include "shell/whodialog.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString registerFilter()
{
    return Application::tr("Countersign registers (*.countersign)");
}

} // namespace

Application::Application(const Clock &clock, Prompts &prompts, QSettings &settings)
    : m_clock(clock), m_prompts(prompts), m_settings(settings)
{
}

Application::~Application()
{
    // The pages hold the session, and the session the register.
    m_main.reset();
}

void Application::start(const QString &path)
{
    const QString last = m_settings.value(u"register/last"_s).toString();
    if (!path.isEmpty() ? open(path) : QFile::exists(last) && open(last))
        return;
    showStart();
}

bool Application::open(const QString &path)
{
    auto opened = Register::open(path, m_clock);
    if (!opened) {
        tell(opened.error());
        return false;
    }
    const auto strange = schema::mendTriggers((*opened)->database());
    if (!strange) {
        tell(strange.error());
        return false;
    }
    if (!strange->isEmpty())
        m_prompts.tell(window(), tr("The history of this register was switched off in part, by "
                                    "another program than Countersign. It is on again. What was "
                                    "done meanwhile may not stand in it: ask whoever looks after "
                                    "the file, and compare it with your newest backup."));
    const auto actor = whoIsHere();
    if (!actor)
        return false;
    show(std::move(*opened), *actor);
    return true;
}

std::optional<Actor> Application::whoIsHere()
{
    auto actor = WhoDialog::remembered(m_settings);
    if (!actor) {
        actor = WhoDialog::ask(window(), {qEnvironmentVariable("USER"), Role::Office});
        if (actor)
            WhoDialog::remember(m_settings, *actor);
    }
    return actor;
}

void Application::show(std::unique_ptr<Register> target, const Actor &actor)
{
    m_settings.setValue(u"register/last"_s, target->path());
    m_main.reset();
    m_start.reset();
    m_session = std::make_unique<Session>(std::move(target), actor, m_prompts, m_jobs, m_settings);
    m_main = std::make_unique<MainWindow>(*m_session);
    // Queued, because each of these takes the window away that has sent the signal.
    connect(m_main.get(), &MainWindow::openAsked, this, &Application::chooseAndOpen,
            Qt::QueuedConnection);
    connect(m_main.get(), &MainWindow::newAsked, this, &Application::begin, Qt::QueuedConnection);
    connect(m_main.get(), &MainWindow::closeAsked, this, &Application::showStart,
            Qt::QueuedConnection);
    m_main->show();
}

void Application::showStart()
{
    m_start = std::make_unique<StartWindow>();
    connect(m_start.get(), &StartWindow::openAsked, this, &Application::chooseAndOpen,
            Qt::QueuedConnection);
    connect(m_start.get(), &StartWindow::newAsked, this, &Application::begin, Qt::QueuedConnection);
    connect(m_start.get(), &StartWindow::sampleAsked, this, &Application::openSample,
            Qt::QueuedConnection);
    m_start->show();
    m_main.reset();
    m_session.reset();
}

void Application::chooseAndOpen()
{
    const QString path = m_prompts.openFile(window(), tr("Open a register"), registerFilter());
    if (!path.isEmpty())
        open(path);
}

void Application::begin()
{
    const QString school =
        m_prompts.text(window(), tr("Begin a new school"), tr("What is the school called?"))
            .simplified();
    if (school.isEmpty())
        return;
    QString path =
        m_prompts.saveFile(window(), tr("Where should the register be kept?"),
                           QDir::home().filePath(school + u".countersign"_s), registerFilter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(".countersign"_L1))
        path += u".countersign"_s;
    const auto actor = whoIsHere();
    if (!actor)
        return;
    auto made = beginSchool(path, school, *actor, m_clock);
    if (!made)
        return tell(made.error());
    show(std::move(*made), *actor);
}

void Application::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(u"Sample school.countersign"_s);
    if (!QFile::exists(path)) {
        const auto made = makeSampleSchool(path, m_clock);
        if (!made)
            return tell(made.error());
    }
    auto opened = Register::open(path, m_clock);
    if (!opened)
        return tell(opened.error());
    show(std::move(*opened), sampleActor());
}

void Application::tell(const Error &error)
{
    m_prompts.tell(window(), textOf(error));
}

QWidget *Application::window() const
{
    return m_main ? static_cast<QWidget *>(m_main.get()) : m_start.get();
}

} // namespace countersign
