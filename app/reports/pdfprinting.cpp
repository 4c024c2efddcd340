#include "reports/pdfprinting.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>

namespace countersign {

namespace {

/// A4 at 600 dots an inch takes 140 MB while it is painted; nobody sees more of it.
constexpr qreal finest = 600;
constexpr qreal pointsPerInch = 72;

} // namespace

void orientAs(QPdfDocument &document, QPrinter &printer)
{
    const QSizeF page = document.pagePointSize(0);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(page.width() > page.height() ? QPageLayout::Landscape
                                                            : QPageLayout::Portrait);
    printer.setFullPage(true);
}

bool printPdf(QPdfDocument &document, QPrinter &printer)
{
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount())
                                          : document.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const qreal resolution = std::min<qreal>(printer.resolution(), finest);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        const QSizeF inches = document.pagePointSize(page - 1) / pointsPerInch;
        const QImage image = document.render(page - 1, (inches * resolution).toSize());
        painter.drawImage(QRectF(QPointF(), inches * printer.resolution()), image);
    }
    return painter.end();
}

} // namespace countersign
