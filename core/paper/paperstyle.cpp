#include "paper/paperstyle.h"

#include <QBuffer>
#include <QImageReader>

namespace countersign {

namespace {

constexpr qsizetype largestFile = 4 * 1024 * 1024;
/// The logo is at most 50 x 16 mm; this is 600 dots an inch.
constexpr QSize largestPicture(1200, 400);

} // namespace

Result<QImage> readLogo(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return fail(ErrorKind::TooLarge);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isDrawing = reader.format().startsWith("svg");
    if (size.isValid() && (isDrawing || size.width() > largestPicture.width() ||
                           size.height() > largestPicture.height()))
        reader.setScaledSize(size.scaled(largestPicture, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return fail(ErrorKind::Unreadable);
    return picture;
}

} // namespace countersign
