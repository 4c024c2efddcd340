#pragma once

#include "common/rowmodel.h"
#include "common/session.h"
#include "consents/publication.h"

namespace countersign {

inline bool operator==(const TakeDown &a, const TakeDown &b)
{
    return a.id == b.id && a.version == b.version && a.title == b.title && a.place == b.place &&
           a.person.known == b.person.known;
}

/// Whose picture has to come out of what: open tasks with the oldest first, or done ones.
class TakeDownsModel final : public RowModel<TakeDown>
{
    Q_OBJECT

public:
    enum Columns { WhoColumn, ClassColumn, TitleColumn, PlaceColumn, SinceColumn, DoneColumn };

    explicit TakeDownsModel(Session &session, QObject *parent = nullptr);

    void setShowsDone(bool shows);
    void reload();

Q_SIGNALS:
    void reloaded();

protected:
    qint64 keyOf(const TakeDown &row) const override { return row.id.value(); }

private:
    Session &m_session;
    bool m_showsDone = false;
};

} // namespace countersign
