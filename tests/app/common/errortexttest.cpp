#include "common/errortext.h"
#include "support/apptest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(ErrorText, hasASentenceForEveryKind)
{
    QStringList seen;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const QString text = textOf({.kind = ErrorKind(kind), .where = u"pupil.upn"_s});
        EXPECT_TRUE(text.endsWith(u'.')) << kind << text.toStdString();
        EXPECT_FALSE(seen.contains(text)) << kind;
        seen << text;
    }
}

TEST(ErrorText, namesTheFieldAndTheLine)
{
    const QString text =
        textOf({.kind = ErrorKind::Duplicate, .where = u"pupil.upn"_s, .line = 12});
    EXPECT_TRUE(text.contains(u"UPN"_s));
    EXPECT_TRUE(text.contains(u"12"_s));
}
