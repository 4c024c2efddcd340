#pragma once

#include "common/jobs.h"
#include "common/prompts.h"
#include "common/session.h"

#include <QSettings>

#include <memory>

namespace countersign {

class MainWindow;
class StartWindow;

/// Which register is open, and the way from one to the next.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(const Clock &clock, Prompts &prompts, QSettings &settings);
    ~Application() override;

    /// The register named, else the last one, else the first window.
    void start(const QString &path = {});
    bool open(const QString &path);

private:
    void showStart();
    void chooseAndOpen();
    void begin();
    void openSample();
    void show(std::unique_ptr<Register> target, const Actor &actor);
    std::optional<Actor> whoIsHere();
    void tell(const Error &error);
    QWidget *window() const;

    const Clock &m_clock;
    Prompts &m_prompts;
    QSettings &m_settings;
    ThreadJobs m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_main;
    std::unique_ptr<StartWindow> m_start;
};

} // namespace countersign
