#include "returns/signerkeys.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(SignerKeys, isTheFirstLetterOfTheRelationship)
{
    const auto keys = signerKeys({u"Mother – Ann Hill"_s, u"Father – Bo Hill"_s});
    EXPECT_EQ(keys, (std::vector<QChar>{u'M', u'F'}));
}

TEST(SignerKeys, isNeverAKeyThatMeansSomethingElse)
{
    for (const QChar key : signerKeys(
             {u"Aunt – Anna Says Yes"_s, u"Social worker – Di Dow"_s, u"Step parent – Ted Payn"_s}))
        EXPECT_FALSE(reservedKeys.contains(key)) << int(key.unicode());
}

TEST(SignerKeys, isAnotherForEverybody)
{
    QStringList labels;
    for (int i = 0; i < 20; ++i)
        labels << u"Mother – Ann Hill"_s;
    const auto keys = signerKeys(labels);
    QString taken;
    for (size_t i = 0; i < 17; ++i) {
        EXPECT_FALSE(taken.contains(keys[i]));
        taken += keys[i];
    }
    EXPECT_TRUE(keys.back().isNull());
}
