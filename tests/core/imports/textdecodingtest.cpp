#include "imports/textdecoding.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

void expectText(QByteArrayView bytes, const QString &text, const QString &encoding)
{
    const auto decoded = decodeText(bytes);
    ASSERT_OK(decoded);
    EXPECT_EQ(decoded->text, text);
    EXPECT_EQ(decoded->encoding, encoding);
}

} // namespace

TEST(TextDecoding, readsUtf8WithAndWithoutItsMark)
{
    expectText("Zo\xC3\xAB", u"Zoë"_s, u"utf-8"_s);
    expectText("\xEF\xBB\xBFZo\xC3\xAB", u"Zoë"_s, u"utf-8"_s);
}

TEST(TextDecoding, readsUtf16OfBothOrders)
{
    expectText(QByteArrayView("\xFF\xFE\x41\x01,\0", 6), u"Ł,"_s, u"utf-16le"_s);
    expectText(QByteArrayView("\xFE\xFF\x01\x41\0,", 6), u"Ł,"_s, u"utf-16be"_s);
}

TEST(TextDecoding, takesWhatIsNoUtf8ForWindows1252)
{
    expectText("O\x92Neill, Zo\xEB, \x80", u"O’Neill, Zoë, €"_s, u"cp1252"_s);
    // Cut in the middle of a character it is not UTF-8 either.
    expectText("Zo\xC3", u"ZoÃ"_s, u"cp1252"_s);
}

TEST(TextDecoding, refusesWhatIsNoText)
{
    EXPECT_ERROR(decodeText(QByteArrayView("PK\0\3", 4)), Unreadable);
    EXPECT_ERROR(decodeText(QByteArrayView("\xFF\xFE\x41", 3)), Unreadable);
}

TEST(TextDecoding, readsNothingAsNothing)
{
    expectText("", QString(), u"utf-8"_s);
}
