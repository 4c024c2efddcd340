#include "app/tour/tour.h"

#include "common/page.h"
#include "common/session.h"
#include "imports/rollovergroupmodel.h"
#include "imports/rollovertoday.h"
#include "people/contactdialog.h"
#include "people/peoplerepository.h"
#include "people/persondialog.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shell/searchpopup.h"
#include "shell/startwindow.h"
#include "shell/whodialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QPdfView>
#include <QPixmap>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace countersign {

Tour::Tour(Session &session, QString folder, QString prefix)
    : m_session(session), m_folder(std::move(folder)), m_prefix(std::move(prefix))
{
    QDir().mkpath(m_folder);
}

int Tour::take()
{
    StartWindow start;
    save(start, u"start"_s);
    WhoDialog who(m_session.actor());
    save(who, u"who"_s);
    takePages();
    takePeople();
    takeAgreements();
    takeConsents();
    takeImports();
    return m_failed ? 0 : m_taken;
}

void Tour::takePages()
{
    MainWindow window(m_session);
    window.resize(1280, 800);
    for (const PageRow &row : pageRows()) {
        window.goTo({.page = row.id});
        save(window, u"page-"_s + row.id);
    }
    takeRollOver(window);
    takeReports(window);
    const auto pupils = PeopleRepository(m_session.target().database())
                            .everybody(PupilKind)
                            .value_or(std::vector<Person>());
    if (pupils.empty())
        return fail();
    window.goTo({.page = u"people"_s, .record = pupils.front().id.value()});
    for (auto *tabs : window.findChildren<QTabWidget *>(u"cardTabs"_s)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            save(window, u"people-tab-%1"_s.arg(tab));
        }
    }
    m_session.notice(u"Ann Hill is saved."_s, true);
    save(window, u"notice"_s);
}

void Tour::takeReports(MainWindow &window)
{
    window.goTo({.page = u"reports"_s});
    auto *pages = window.findChild<QPdfView *>();
    if (!pages)
        return fail();
    // The pages are painted in a thread of their own.
    QElapsedTimer waited;
    waited.start();
    const auto isPainted = [pages] {
        const QImage seen = pages->viewport()->grab().toImage().scaled(64, 64);
        QSet<QRgb> colours;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                colours.insert(seen.pixel(x, y));
        }
        return colours.size() > 4;
    };
    while (!isPainted() && waited.elapsed() < 5000)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    save(window, u"page-reports"_s);
}

void Tour::takeRollOver(MainWindow &window)
{
    window.goTo(rollOverPlace());
    save(window, u"roll-over-reader"_s);
    const Actor reader = m_session.actor();
    m_session.setActor({reader.name, Role::Office});
    save(window, u"roll-over-done"_s);
    auto *lastDay = window.findChild<QComboBox *>(u"lastDay"_s);
    lastDay->setCurrentIndex(lastDay->count() - 1);
    Q_EMIT lastDay->activated(lastDay->currentIndex());
    save(window, u"roll-over"_s);
    auto *groups = window.findChild<QTableView *>(u"rollOverGroups"_s);
    const auto change = [groups](int row, int column, const QString &value) {
        groups->model()->setData(groups->model()->index(row, column), value);
    };
    // One class joins another that stays, and one has a long name.
    change(0, RollOverGroupModel::ToClassColumn, u"2B"_s);
    change(2, RollOverGroupModel::ToYearColumn, u"2"_s);
    change(4, RollOverGroupModel::ToClassColumn, u"5 Elm and 6 Ash together"_s);
    groups->edit(groups->model()->index(3, RollOverGroupModel::ToYearColumn));
    save(window, u"roll-over-changed"_s);
    window.findChild<QPushButton *>(u"giveUp"_s)->click();
    m_session.setActor(reader);
}

void Tour::takePeople()
{
    const auto pupils = PeopleRepository(m_session.target().database())
                            .everybody(PupilKind)
                            .value_or(std::vector<Person>());
    PersonDialog empty(m_session, {});
    save(empty, u"person-new"_s);
    if (!pupils.empty()) {
        PersonDialog pupil(m_session, pupils.front());
        save(pupil, u"person-pupil"_s);
        ContactDialog contact(m_session, pupils.front().id, {});
        save(contact, u"contact-new"_s);
    }
    SearchPopup search(m_session);
    search.setAttribute(Qt::WA_DeleteOnClose, false);
    search.findChild<QLineEdit *>(u"searchWords"_s)->setText(u"an"_s);
    save(search, u"search"_s);
}

void Tour::saveWhatOpens(QPushButton &button, const QString &name)
{
    QTimer::singleShot(0, &button, [this, name] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return fail();
        save(*dialog, name);
        dialog->reject();
    });
    button.click();
}

void Tour::save(QWidget &widget, const QString &name)
{
    widget.show();
    QApplication::processEvents();
    const QString path = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(m_prefix, name));
    m_failed = !widget.grab().save(path) || m_failed;
    ++m_taken;
}

} // namespace countersign
