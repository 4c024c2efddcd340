#include "app/tour/tour.h"

#include "common/session.h"
#include "consents/answerdialog.h"
#include "consents/usedialog.h"
#include "consents/usesdialog.h"
#include "consents/useservice.h"
#include "people/peoplerepository.h"
#include "publications/publicationdialog.h"
#include "shell/mainwindow.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

void Tour::takeConsents()
{
    const auto uses =
        UseService(m_session.target()).list(m_session.actor()).value_or(std::vector<ConsentUse>());
    const auto pupils = PeopleRepository(m_session.target().database())
                            .everybody(PupilKind)
                            .value_or(std::vector<Person>());
    if (uses.empty() || pupils.empty())
        return fail();
    AnswerDialog answer(m_session, pupils.front(), uses, uses[2], Answer::Withdrawn);
    save(answer, u"answer"_s);
    UsesDialog list(m_session);
    save(list, u"uses"_s);
    UseDialog use(m_session, uses.front());
    save(use, u"use"_s);
    PublicationDialog publication(m_session, {});
    save(publication, u"publication-new"_s);
    takeDecisions(pupils.front().id);
}

void Tour::takeDecisions(PersonId pupil)
{
    MainWindow window(m_session);
    window.resize(1280, 800);
    window.show();
    window.goTo({.page = u"people"_s, .record = pupil.value(), .detail = u"consentsTab"_s});
    for (const auto &[button, name] :
         {std::pair("withdraw", u"withdraw"_s), std::pair("circumstances", u"circumstances"_s),
          std::pair("photoFlag", u"do-not-photograph"_s)}) {
        auto *opens = window.findChild<QPushButton *>(QString::fromLatin1(button));
        if (!opens)
            return fail();
        saveWhatOpens(*opens, name);
    }
}

} // namespace countersign
