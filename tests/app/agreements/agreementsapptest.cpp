#include "app/agreements/agreementsapptest.h"

#include "agreements/startingwordings.h"

using namespace Qt::StringLiterals;

namespace countersign {

AgreementsAppTest::AgreementsAppTest()
{
    EXPECT_OK(addStartingWordings(
        *opened, office, valueOf(readStartingWordings(QDir(u":/wordings"_s))), {2026, 9, 1}));
}

Agreement AgreementsAppTest::named(QStringView name)
{
    return valueOf(agreements.named(office, name));
}

PersonId AgreementsAppTest::addStaff(QStringView forename, QStringView surname,
                                     QStringView category)
{
    PersonDraft draft = adultNamed(forename, surname);
    draft.staff = StaffDetails{.post = u"Teacher"_s, .category = category.toString()};
    return add(draft);
}

SignatureId AgreementsAppTest::sign(PersonId person, QStringView agreement, QDate on)
{
    const Agreement signedOne = named(agreement);
    const auto wordings = valueOf(agreements.wordingsInForce(office, signedOne.id, clock.today()));
    const auto drafts = valueOf(signatures.proposed(
        office, {.agreement = signedOne.id, .wording = wordings.front().id, .signedOn = on},
        {person}));
    const auto ids = signatures.record(office, drafts);
    EXPECT_OK(ids);
    return ids ? ids->front() : SignatureId();
}

Standing AgreementsAppTest::standingOf(PersonId person, QStringView agreement)
{
    for (const AgreementStanding &row :
         valueOf(AgreementStandings(*opened).standingsOf(office, person, clock.today()))) {
        if (row.agreement.name == agreement)
            return row.standing;
    }
    return {};
}

QStringList AgreementsAppTest::column(const QAbstractItemModel *model, int column)
{
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells << model->index(row, column).data().toString();
    return cells;
}

} // namespace countersign
