#include "support/consentstest.h"

namespace countersign {

UseId ConsentsTest::addUse(QStringView name, Basis basis)
{
    const auto id = uses.add(
        office,
        {.name = name.toString(), .explanation = QStringLiteral("Explained"), .basis = basis});
    EXPECT_OK(id);
    return id.value_or(UseId());
}

ConsentForm ConsentsTest::form(PersonId person, const Giver &giver, Answer answer,
                               const std::vector<UseId> &asked, QDate on)
{
    ConsentForm made{.person = person, .giver = giver, .answeredOn = on.isValid() ? on : clock.day};
    for (const UseId use : asked)
        made.answers.push_back({.use = use, .answer = answer});
    return made;
}

std::vector<ConsentEventId> ConsentsTest::say(PersonId person, const Giver &giver, Answer answer,
                                              UseId use, QDate on)
{
    return valueOf(consents.record(office, form(person, giver, answer, {use}, on)));
}

Decision ConsentsTest::decision(PersonId person, UseId use, QDate on)
{
    return valueOf(grids.mayUse(head, person, use, on.isValid() ? on : clock.day));
}

} // namespace countersign
