#include "bench/peoplesession.h"

#include "bench/bigschool.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace countersign {

PeopleSession::PeopleSession(const QString &path)
    : m_settings(inFolder(u"settings.ini"_s), QSettings::IniFormat)
{
    auto opened = Register::open(path, m_clock);
    if (!opened)
        qFatal("The school could not be opened.");
    m_session =
        std::make_unique<Session>(std::move(*opened), benchActor(), m_prompts, m_jobs, m_settings);
}

int showPeople(const QString &path)
{
    PeopleSession people(path);
    MainWindow window(people.session());
    window.show();
    window.goTo({.page = u"people"_s});
    window.findChild<QLineEdit *>(u"words"_s)->setText(u"a"_s);
    QTimer::singleShot(500, qApp, &QApplication::quit);
    return QApplication::exec();
}

} // namespace countersign
