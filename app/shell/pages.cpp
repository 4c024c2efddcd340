#include "shell/pages.h"

#include "agreements/agreementspage.h"
#include "consents/consentspage.h"
#include "consents/mayweusepage.h"
#include "history/historypage.h"
#include "imports/importpage.h"
#include "imports/rollovertoday.h"
#include "people/peoplepage.h"
#include "publications/publicationspage.h"
#include "reports/reportspage.h"
#include "returns/returnspage.h"
#include "settings/settingspage.h"
#include "today/todaypage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <class AnyPage>
Page *make(Session &session)
{
    return new AnyPage(session);
}

} // namespace

std::vector<PageRow> pageRows()
{
    return {
        {u"today"_s, u"today"_s, Words::tr("Today"), make<TodayPage>},
        {u"returns"_s, u"signature"_s, Words::tr("Record forms"), make<ReturnsPage>},
        {u"people"_s, u"people"_s, Words::tr("People"), make<PeoplePage>},
        {u"agreements"_s, u"agreements"_s, Words::tr("Agreements"), make<AgreementsPage>},
        {u"consents"_s, u"consents"_s, Words::tr("Consents"), make<ConsentsPage>},
        {u"may-use"_s, u"camera-check"_s, Words::tr("May we use this?"), make<MayWeUsePage>},
        {u"publications"_s, u"publications"_s, Words::tr("Publications"), make<PublicationsPage>},
        {u"imports"_s, u"imports"_s, Words::tr("Import"), make<ImportPage>},
        {u"reports"_s, u"reports"_s, Words::tr("Print and export"), make<ReportsPage>},
        {u"history"_s, u"history"_s, Words::tr("History"), make<HistoryPage>},
        {u"settings"_s, u"settings"_s, Words::tr("Settings"), make<SettingsPage>},
    };
}

std::vector<TaskRow> taskRows()
{
    return {{u"class"_s, Words::tr("September roll-over"), rollOverPlace()}};
}

} // namespace countersign
