#pragma once

#include "base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

namespace countersign {

// How values of the program lie in a column: dates and moments as ISO 8601 text, truth as 0 and 1,
// no value as NULL. One spelling here, so that no room invents its own.

inline QVariant toSql(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

inline QVariant toSql(QDate date)
{
    return toSql(date.toString(Qt::ISODate));
}

inline QVariant toSql(const QDateTime &moment)
{
    return toSql(moment.toUTC().toString(Qt::ISODateWithMs));
}

inline QVariant toSql(bool truth)
{
    return QVariant(truth ? 1 : 0);
}

template <class Tag>
QVariant toSql(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qlonglong>());
}

/// Text that the schema says is never NULL, even when empty.
inline QVariant toSqlText(const QString &text)
{
    return text.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(text);
}

} // namespace countersign
