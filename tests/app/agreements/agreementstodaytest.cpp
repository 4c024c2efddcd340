#include "agreements/agreementstoday.h"
#include "app/agreements/agreementsapptest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class AgreementsTodayTest : public AgreementsAppTest
{
protected:
    QStringList texts()
    {
        QStringList texts;
        for (const TodayLine &line : valueOf(aboutTheAgreements(*session)))
            texts << line.text;
        return texts;
    }
};

TEST_F(AgreementsTodayTest, saysWhoHasNotSignedAndWhatWaitsForTheAuthoriser)
{
    const PersonId eve = addStaff(u"Eve", u"Lamb");
    addStaff(u"Fay", u"Moss");
    sign(eve, u"Staff", {2026, 9, 10});
    EXPECT_EQ(texts(), (QStringList{u"Staff: 2 of 2 have not signed"_s,
                                    u"Staff: 1 signature waits for the authoriser"_s}));
    const auto lines = valueOf(aboutTheAgreements(*session));
    EXPECT_EQ(lines[0].detail, u"1 waiting, 1 not handed out"_s);
    EXPECT_EQ(lines[0].place.page, u"agreements"_s);
    EXPECT_EQ(lines[0].place.record, named(u"Staff").id.value());
    EXPECT_EQ(lines[0].place.detail, u"unsigned"_s);
    EXPECT_EQ(lines[1].place.detail, u"authoriser"_s);
}

TEST_F(AgreementsTodayTest, saysWhoseSignaturesRunOutSoonAndNothingOnceAllIsDone)
{
    PersonDraft draft = adultNamed(u"Gus", u"North");
    draft.governor = GovernorDetails{.role = u"Chair"_s};
    sign(add(draft), u"Governors", {2026, 9, 10});
    EXPECT_EQ(texts(), QStringList());
    clock.day = {2027, 8, 20};
    EXPECT_EQ(texts(), QStringList{u"Governors: the signature of 1 person runs out soon"_s});
}
