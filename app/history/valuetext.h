#pragma once

#include <QJsonValue>
#include <QString>

namespace countersign {

/// A value of the trail in words: dates as dates, truth as yes and no, codes as the pages say them.
QString valueText(const QString &column, const QJsonValue &value);

} // namespace countersign
