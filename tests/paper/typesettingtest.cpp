#include "paper/typesetting.h"
#include "support/print.h"

#include <QGlyphRun>
#include <QTextLayout>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(Type, wrapsBetweenWords)
{
    const Type type(10);
    const QString text = u"Visiting organisations such as the library"_s;
    const qreal room = type.width(u"Visiting organisations"_s);
    const QStringList lines = type.wrapped(text, room);
    ASSERT_GE(lines.size(), 2);
    EXPECT_EQ(lines.front(), u"Visiting organisations"_s);
    EXPECT_EQ(lines.join(u' '), text);
}

TEST(Type, breaksAWordThatIsWiderThanTheRoom)
{
    const Type type(10);
    const QString text(100, u'W');
    const QStringList lines = type.wrapped(text, mm(20));
    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lines.join(QString()), text);
    for (const auto &line : lines)
        EXPECT_LE(type.width(line), mm(20) + 1);
}

TEST(Type, keepsLineBreaksOfTheText)
{
    EXPECT_EQ(Type(10).wrapped(u"one\ntwo"_s, mm(100)), (QStringList{u"one"_s, u"two"_s}));
    EXPECT_TRUE(Type(10).wrapped({}, mm(100)).isEmpty());
}

TEST(Type, hasALetterForEveryName)
{
    for (const auto &name : {u"محمد عبد الرحمن"_s, u"Nguyễn Thị Hồng Ánh"_s, u"Łukasz Żółć"_s,
                             u"Al-Ḥasan"_s, u"Siân Zoë O’Neill"_s, u"Дмитро Шевченко"_s}) {
        QTextLayout layout(name, Type(10).font());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const auto &run : layout.glyphRuns())
            EXPECT_FALSE(run.glyphIndexes().contains(0)) << name.toStdString();
    }
}
