#include "paper/markpainter.h"
#include "support/print.h"

#include <QImage>
#include <QPainter>

using namespace countersign;

namespace {

QImage inBlack(Mark mark)
{
    QImage picture(24, 24, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, mark, {{2, 2}}, 20, Qt::black);
    return picture;
}

/// As far as 0 (alike) to 1 (opposite).
double difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / 255 / (one.width() * one.height());
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

const QList<Mark> marks{Mark::Yes,      Mark::No,     Mark::Waiting,
                        Mark::Conflict, Mark::Lapsed, Mark::Warning};

} // namespace

TEST(MarkPainter, drawsSignsThatDifferWithoutColour)
{
    for (qsizetype i = 0; i < marks.size(); ++i) {
        for (qsizetype k = i + 1; k < marks.size(); ++k)
            EXPECT_GT(difference(inBlack(marks[i]), inBlack(marks[k])), 0.03) << i << ", " << k;
    }
}

TEST(MarkPainter, drawsNothingForNone)
{
    EXPECT_EQ(difference(inBlack(Mark::None), inBlack(Mark::None)), 0);
    EXPECT_EQ(qGray(inBlack(Mark::None).pixel(12, 12)), 255);
}

TEST(MarkPainter, staysWithinItsPlace)
{
    for (const auto mark : marks) {
        const QImage picture = inBlack(mark);
        for (int i = 0; i < 24; ++i) {
            EXPECT_EQ(qGray(picture.pixel(i, 0)), 255) << int(mark);
            EXPECT_EQ(qGray(picture.pixel(0, i)), 255) << int(mark);
        }
    }
}

TEST(MarkPainter, hasInksThatReadOnWhite)
{
    for (const auto mark : marks)
        EXPECT_GE(1.05 / (luminance(markInk(mark)) + 0.05), 4.5) << int(mark);
}
