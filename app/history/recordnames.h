#pragma once

#include "common/session.h"

#include <QHash>
#include <QString>

namespace countersign {

/// What the numbers in the trail stand for: of a reference to a use, an agreement or a person the
/// name. Looked up once for each.
class RecordNames
{
public:
    explicit RecordNames(Session &session) : m_session(session) {}

    /// Empty for a column that refers to none of these, and for what may not be seen.
    QString nameOf(const QString &column, qint64 record);

private:
    QString lookUp(const QString &column, qint64 record);

    Session &m_session;
    QHash<std::pair<QString, qint64>, QString> m_names;
};

} // namespace countersign
