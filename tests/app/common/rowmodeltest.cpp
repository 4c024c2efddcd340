#include "common/rowmodel.h"
#include "support/apptest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    qint64 key;
    QString text;
    friend bool operator==(const Line &, const Line &) = default;
};

class Lines final : public RowModel<Line>
{
public:
    Lines()
    {
        setColumns({{u"Text"_s, [](const Line &line) {
                         return line.text;
                     }}});
    }

    QString shown() const
    {
        QString all;
        for (int row = 0; row < rowCount(); ++row)
            all += index(row, 0).data().toString();
        return all;
    }

protected:
    qint64 keyOf(const Line &line) const override { return line.key; }
};

std::vector<Line> lines(QStringView letters)
{
    std::vector<Line> made;
    for (const QChar letter : letters)
        made.push_back({letter.unicode(), letter});
    return made;
}

} // namespace

TEST(RowModel, followsEveryKindOfChangeWithoutAReset)
{
    for (const auto *after : {u"abcd", u"", u"abxcd", u"bcd", u"dcba", u"xaybzcd", u"cab", u"d"}) {
        Lines model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows(lines(u"abcd"));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.updateRows(lines(QString::fromUtf16(after)));
        EXPECT_EQ(model.shown(), QString::fromUtf16(after));
        EXPECT_EQ(resets.count(), 0);
    }
}

TEST(RowModel, saysExactlyWhichRowHasChanged)
{
    Lines model;
    model.setRows(lines(u"abc"));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    auto now = lines(u"abc");
    now[1].text = u"B"_s;
    model.updateRows(now);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(model.shown(), u"aBc"_s);
}

TEST(RowModel, keepsASelectionOnItsRow)
{
    Lines model;
    model.setRows(lines(u"abc"));
    const QPersistentModelIndex chosen = model.index(2, 0);
    model.updateRows(lines(u"cxb"));
    EXPECT_EQ(chosen.row(), 0);
}
