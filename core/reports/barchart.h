#pragma once

#include "reports/mark.h"

#include <QList>

namespace countersign {

/// Numbers as stacked bars on one scale: who has signed, is waiting, has lapsed, class by class.
struct BarChart
{
    /// The mark decides how the segment is filled, so that it can be told without colour.
    struct Series
    {
        Mark mark = Mark::None;
        /// Follows the figure: "signed" as in "24 signed".
        QString words = {};
    };
    struct Bar
    {
        QString label = {};
        /// In the order of the series.
        QList<int> counts = {};
    };

    QString title = {};
    QList<Series> series = {};
    QList<Bar> bars = {};
};

} // namespace countersign
