#pragma once

#include "consents/consentservice.h"
#include "consents/useservice.h"
#include "support/apptest.h"

namespace countersign {

/// A session with short ways to have somebody answer, for the pages about consents.
class ConsentsAppTest : public AppTest
{
protected:
    UseId addUse(QStringView name, Basis basis = Basis::Consent)
    {
        const auto id =
            UseService(*opened).add(office, {.name = name.toString(),
                                             .explanation = QStringLiteral("Explained to parents"),
                                             .basis = basis});
        EXPECT_OK(id);
        return id.value_or(UseId());
    }

    /// A pupil with a mother whose word counts.
    PersonId addPupil(QStringView forename, QStringView surname, QStringView className = u"3B")
    {
        const PersonId pupil = add(pupilNamed(forename, surname, className));
        mothers[pupil] = addParent(pupil, u"Ioana", u"Mother");
        return pupil;
    }

    std::vector<ConsentEventId> say(PersonId pupil, UseId use, Answer answer, QDate on = {})
    {
        const Contact &mother = mothers[pupil];
        return valueOf(ConsentService(*opened).record(
            office,
            {.person = pupil,
             .giver = {.by = mother.person, .name = mother.name, .capacity = Capacity::Contact},
             .answeredOn = on.isValid() ? on : clock.day,
             .answers = {{.use = use, .answer = answer}}}));
    }

    QHash<PersonId, Contact> mothers;
};

} // namespace countersign
