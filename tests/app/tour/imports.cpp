#include "app/tour/tour.h"

#include "common/session.h"
#include "imports/importpage.h"

#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto roll = "UPN,Legal Surname,Legal Forename,DOB,Year,Reg,Shoe size\n"
                      "B801200005001,Akhtar,Anaya,14/03/2022,R,RH,28\n"
                      ",Newcomer,Ivo,02/05/2021,1,1S,30\n"
                      ",Nobody,Cy,31/02/2018,3,3M,33\n";
constexpr auto sheet = "Photo permissions\n"
                       "Surname,First name,Class,Website,Press,Cake sale,Form back,Signed by\n"
                       "Akhtar,Anaya,RH,Y,not face,Y,13/09/25,Mum\n"
                       "Akhtar,Bilal,1S,?,N,,,\n"
                       "Gallagher,Sean,RH,No,not face,Y,14/09/25,Nan\n";

} // namespace

void Tour::takeImports()
{
    const Actor reader = m_session.actor();
    m_session.setActor({reader.name, Role::Office});
    const QTemporaryDir folder;
    const auto file = [&folder](const QString &name, const char *text) {
        QFile written(folder.filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(text);
        return written.fileName();
    };
    ImportPage page(m_session);
    page.resize(1080, 760);
    page.openFile(folder.filePath(u"not there.csv"_s));
    save(page, u"import-not-there"_s);
    for (const auto &[name, text] : {std::pair(u"roll"_s, roll), std::pair(u"sheet"_s, sheet)}) {
        page.openFile(file(name + u".csv"_s, text));
        auto *tabs = page.findChild<QTabWidget *>(u"tabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            save(page, u"import-%1-%2"_s.arg(name, tabs->currentWidget()->objectName()));
        }
    }
    m_session.setActor(reader);
}

} // namespace countersign
