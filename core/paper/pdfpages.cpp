#include "paper/pdfpages.h"

#include "paper/typesetting.h"
#include "reports/wholefile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace countersign {

using namespace Qt::StringLiterals;

QSizeF pageSize(QPageLayout::Orientation orientation)
{
    const QSizeF upright(mm(210), mm(297));
    return orientation == QPageLayout::Portrait ? upright : upright.transposed();
}

Done writePdf(QIODevice &device, const QString &title, QPageLayout::Orientation orientation,
              int pages, const std::function<void(QPainter &, int)> &paint)
{
    // QPdfWriter never says that its device was full, so it gets one that cannot be.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(u"Countersign"_s);
        writer.setTitle(title);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF()));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorKind::Io);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !writer.newPage())
                return fail(ErrorKind::Io);
            painter.save();
            paint(painter, page);
            painter.restore();
        }
        if (!painter.end())
            return fail(ErrorKind::Io);
    }
    return writeAll(device, buffer.data());
}

} // namespace countersign
