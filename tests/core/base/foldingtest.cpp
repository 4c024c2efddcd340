#include "base/folding.h"
#include "support/print.h"

#include <utility>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(Folding, meetsTheVectors)
{
    const std::pair<QStringView, QStringView> vectors[] = {{u"Siân", u"sian"},
                                                           {u"O’Neill", u"oneill"},
                                                           {u"O'Neill", u"oneill"},
                                                           {u"Smith-Jones", u"smith jones"},
                                                           {u"Nguyễn", u"nguyen"},
                                                           {u"Łukasz", u"lukasz"},
                                                           {u"Zoë", u"zoe"},
                                                           {u"Zoe\u0308", u"zoe"},
                                                           {u"Al-Ḥasan", u"al hasan"},
                                                           {u"Straße", u"strasse"},
                                                           {u"Ørsted", u"orsted"},
                                                           {u"  Two   Words ", u"two words"},
                                                           {u"4/5 Oak", u"4 5 oak"},
                                                           {u"", u""},
                                                           {u"---", u""}};
    for (const auto &[text, key] : vectors)
        EXPECT_EQ(folded(text), key.toString()) << text.toString().toStdString();
}

TEST(Folding, leavesOtherScriptsSearchable)
{
    EXPECT_FALSE(folded(u"محمد").isEmpty());
    EXPECT_EQ(folded(u"Ева"), folded(u"ЕВА"));
}

TEST(Folding, isItsOwnFixedPoint)
{
    for (const auto *text : {u"O’Neill", u"Nguyễn", u"Al-Ḥasan", u"D’Arcy-Jones"})
        EXPECT_EQ(folded(folded(text)), folded(text));
}
