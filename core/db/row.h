#pragma once

#include "base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace countersign {

/// One row of an answer, read by the position of the column in the SELECT. Lives no longer than the
/// callback it was handed to.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime moment(int column) const
    {
        return QDateTime::fromString(text(column), Qt::ISODateWithMs);
    }
    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId(number(column));
    }

private:
    const QSqlQuery &m_query;
};

} // namespace countersign
