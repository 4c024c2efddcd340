#include "people/names.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

std::optional<PersonName> name(QStringView text)
{
    return *PersonName::parse(text);
}

} // namespace

TEST(Names, areSpokenListedAndPrintedInFull)
{
    const Names names{.forename = name(u"Zoë"),
                      .middleNames = name(u"Anne-Marie"),
                      .surname = name(u"Al-Ḥasan"),
                      .preferredForename = name(u"Zo")};
    EXPECT_EQ(names.known(), u"Zo Al-Ḥasan"_s);
    EXPECT_EQ(names.listed(), u"Al-Ḥasan, Zo"_s);
    EXPECT_EQ(names.legal(), u"Zoë Anne-Marie Al-Ḥasan"_s);
}

TEST(Names, oneNameAloneIsAName)
{
    const Names names{.forename = name(u"Sukarno")};
    EXPECT_EQ(names.known(), u"Sukarno"_s);
    EXPECT_EQ(names.listed(), u"Sukarno"_s);
}

TEST(Names, sortTheShorterSurnameFirst)
{
    const Names smith{.forename = name(u"Zoë"), .surname = name(u"Smith")};
    const Names smithson{.forename = name(u"Adam"), .surname = name(u"Smithson")};
    EXPECT_LT(smith.sortKey(), smithson.sortKey());
}
