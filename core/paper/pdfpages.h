#pragma once

#include "base/result.h"

#include <QPageLayout>

#include <functional>

class QIODevice;
class QPainter;

namespace countersign {

QSizeF pageSize(QPageLayout::Orientation orientation);

/// An A4 document of so many pages, each painted in its turn, in dots (typesetting.h) from the top
/// left corner of the sheet. Io when the device does not take it.
Done writePdf(QIODevice &device, const QString &title, QPageLayout::Orientation orientation,
              int pages, const std::function<void(QPainter &, int page)> &paint);

} // namespace countersign
