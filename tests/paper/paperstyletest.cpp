#include "paper/paperstyle.h"
#include "support/print.h"

#include <QBuffer>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(PaperStyle, readsALogoAsAPictureOrADrawing)
{
    QImage picture(300, 100, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    ASSERT_TRUE(picture.save(&png, "PNG"));
    const auto read = readLogo(png.data());
    ASSERT_OK(read);
    EXPECT_EQ(read->size(), QSize(300, 100));

    const auto drawn = readLogo("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'>"
                                "<circle cx='10' cy='10' r='9'/></svg>");
    ASSERT_OK(drawn);
    EXPECT_EQ(drawn->height(), 400) << "fine enough for paper";
}

TEST(PaperStyle, makesALargePictureAsSmallAsPaperNeeds)
{
    QImage picture(5000, 1000, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    ASSERT_TRUE(picture.save(&png, "PNG"));
    const auto read = readLogo(png.data());
    ASSERT_OK(read);
    EXPECT_EQ(read->size(), QSize(1200, 240));
}

TEST(PaperStyle, refusesWhatIsNoPicture)
{
    EXPECT_ERROR(readLogo("not a picture"), Unreadable);
    EXPECT_ERROR(readLogo({}), Unreadable);
    EXPECT_ERROR(readLogo(QByteArray(5 * 1024 * 1024, 'x')), TooLarge);
}
