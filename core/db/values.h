#pragma once

#include "base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <iterator>

namespace countersign {

// How values of the program lie in a column: dates and moments as ISO 8601 text, truth as 0 and 1,
// no value as NULL. One spelling here, so that no room invents its own.

inline QVariant toSql(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

/// What QDate::toString() gives, many times as fast: an import writes tens of thousands.
inline QString isoText(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 1000 || year > 9999)
        return date.toString(Qt::ISODate);
    const auto digit = [](int number) {
        return QChar(u'0' + number % 10);
    };
    const QChar text[] = {digit(year / 1000),
                          digit(year / 100),
                          digit(year / 10),
                          digit(year),
                          u'-',
                          digit(month / 10),
                          digit(month),
                          u'-',
                          digit(day / 10),
                          digit(day)};
    return QString(text, std::size(text));
}

inline QVariant toSql(QDate date)
{
    return toSql(isoText(date));
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
