#include "paper/pageflow.h"
#include "support/print.h"

#include <QImage>
#include <QPainter>

using namespace countersign;

namespace {

const QRectF first(0, 40, 100, 60);
const QRectF later(0, 20, 100, 80);

struct Seen
{
    PageFlow flow{first, later};
    std::vector<QRectF> rects = {};

    PageFlow::Paint paint()
    {
        return [this](QPainter &, const QRectF &rect) {
            rects.push_back(rect);
        };
    }

    std::vector<QRectF> onPage(int page)
    {
        rects.clear();
        QImage nowhere(1, 1, QImage::Format_RGB32);
        QPainter painter(&nowhere);
        flow.paint(painter, page);
        return rects;
    }
};

} // namespace

TEST(PageFlow, stacksBlocksAndGoesOnToTheNextPage)
{
    Seen seen;
    for (int i = 0; i < 4; ++i)
        seen.flow.add(25, seen.paint());
    ASSERT_EQ(seen.flow.pageCount(), 2);
    EXPECT_EQ(seen.onPage(0), (std::vector<QRectF>{{0, 40, 100, 25}, {0, 65, 100, 25}}));
    EXPECT_EQ(seen.onPage(1), (std::vector<QRectF>{{0, 20, 100, 25}, {0, 45, 100, 25}}));
}

TEST(PageFlow, repeatsTheHeadOnlyWhereAPageWasFull)
{
    Seen seen;
    seen.flow.setRepeated([&] { seen.flow.add(5, seen.paint()); });
    seen.flow.add(60, seen.paint());
    seen.flow.add(10, seen.paint());
    EXPECT_EQ(seen.onPage(1), (std::vector<QRectF>{{0, 20, 100, 5}, {0, 25, 100, 10}}));
    seen.flow.breakPage();
    seen.flow.add(10, seen.paint());
    EXPECT_EQ(seen.onPage(2), (std::vector<QRectF>{{0, 20, 100, 10}}));
}

TEST(PageFlow, keepsTogetherWhatIsAskedFor)
{
    Seen seen;
    seen.flow.add(30, seen.paint());
    seen.flow.keep(40);
    seen.flow.add(10, seen.paint());
    EXPECT_EQ(seen.flow.pageCount(), 2);
}

TEST(PageFlow, leavesNoGapAtTheTopOfAPage)
{
    Seen seen;
    seen.flow.addGap(10);
    seen.flow.add(10, seen.paint());
    EXPECT_EQ(seen.onPage(0).front().top(), 40);
}

TEST(PageFlow, doesNotTurnPagesForWhatNoPageHolds)
{
    Seen seen;
    seen.flow.setRepeated([&] { seen.flow.add(200, seen.paint()); });
    seen.flow.add(200, seen.paint());
    seen.flow.add(200, seen.paint());
    EXPECT_LE(seen.flow.pageCount(), 3);
}

TEST(PageFlow, sinksToTheFoot)
{
    Seen seen;
    seen.flow.add(10, seen.paint());
    seen.flow.sinkTo(20);
    seen.flow.add(20, seen.paint());
    EXPECT_EQ(seen.onPage(0).back(), QRectF(0, 80, 100, 20));
}
