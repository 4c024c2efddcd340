#include "agreements/wording.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Wording wording(int number, const QString &language, QDate startsOn, bool asksAgain = false)
{
    Wording made;
    made.number = number;
    made.language = language;
    made.startsOn = startsOn;
    made.asksAgain = asksAgain;
    made.publishedAt = QDateTime(startsOn, QTime(8, 0), Qt::UTC);
    return made;
}

QStringList inForce(QDate day, const std::vector<Wording> &wordings)
{
    QStringList names;
    for (const Wording &found : inForceOn(day, wordings))
        names << u"%1 %2"_s.arg(found.language).arg(found.number);
    return names;
}

} // namespace

TEST(Wording, isInForceFromItsFirstDay)
{
    const std::vector wordings{wording(2, u"en"_s, {2026, 9, 1}),
                               wording(1, u"en"_s, {2024, 9, 1})};
    EXPECT_EQ(inForce({2024, 8, 31}, wordings), QStringList());
    EXPECT_EQ(inForce({2026, 8, 31}, wordings), QStringList{u"en 1"_s});
    EXPECT_EQ(inForce({2026, 9, 1}, wordings), QStringList{u"en 2"_s});
}

TEST(Wording, isNotInForceWhileItIsADraft)
{
    Wording draft = wording(2, u"en"_s, {2026, 9, 1});
    draft.publishedAt = {};
    EXPECT_EQ(inForce({2026, 11, 18}, {draft, wording(1, u"en"_s, {2024, 9, 1})}),
              QStringList{u"en 1"_s});
}

TEST(Wording, staysInForceInALanguageUntilEverybodyIsAskedAgain)
{
    std::vector wordings{wording(1, u"en"_s, {2024, 9, 1}), wording(1, u"pl"_s, {2024, 9, 1}),
                         wording(2, u"en"_s, {2025, 9, 1})};
    EXPECT_EQ(inForce({2025, 9, 1}, wordings), (QStringList{u"en 2"_s, u"pl 1"_s}));
    wordings.push_back(wording(3, u"en"_s, {2026, 9, 1}, true));
    EXPECT_EQ(inForce({2026, 9, 1}, wordings), QStringList{u"en 3"_s});
}

TEST(Wording, isHashedAsUtf8)
{
    EXPECT_EQ(sha256Of(u"abc"_s),
              u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_EQ(sha256Of(u"é"_s),
              u"4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"_s);
}

TEST(Wording, needsLanguageTextAndStart)
{
    WordingDraft draft{.html = u"<p>I</p>"_s, .startsOn = {2026, 9, 1}};
    EXPECT_OK(checkWording(draft));
    draft.language.clear();
    EXPECT_ERROR(checkWording(draft), Required);
    draft.language = u"en"_s;
    draft.html = u" \n"_s;
    EXPECT_ERROR(checkWording(draft), Required);
    draft.html = u"<p>I</p>"_s;
    draft.startsOn = {};
    EXPECT_ERROR(checkWording(draft), Required);
}
