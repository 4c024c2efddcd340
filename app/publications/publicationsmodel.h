#pragma once

#include "common/rowmodel.h"
#include "common/session.h"
#include "consents/publication.h"

namespace countersign {

struct PublicationRow
{
    Publication publication = {};
    QString use = {};
    /// How many pictures still have to come out of it.
    int toTakeDown = 0;

    friend bool operator==(const PublicationRow &a, const PublicationRow &b)
    {
        return a.publication.version == b.publication.version &&
               static_cast<const PublicationDraft &>(a.publication) == b.publication &&
               a.publication.approved == b.publication.approved && a.use == b.use &&
               a.toTakeDown == b.toTakeDown;
    }
};

/// What is published where, the newest first.
class PublicationsModel final : public RowModel<PublicationRow>
{
    Q_OBJECT

public:
    enum Columns {
        TitleColumn,
        UseColumn,
        PlaceColumn,
        SinceColumn,
        ShownColumn,
        TakeDownColumn,
        ApprovedColumn
    };

    explicit PublicationsModel(Session &session, QObject *parent = nullptr);

    void setWithEnded(bool withEnded);
    void reload();

Q_SIGNALS:
    void reloaded();

protected:
    qint64 keyOf(const PublicationRow &row) const override { return row.publication.id.value(); }

private:
    Result<std::vector<PublicationRow>> read();

    Session &m_session;
    bool m_withEnded = false;
};

/// "Since 3 Oct 2026", "until …", "not yet": as a publication stands in time.
QString timeText(const Publication &publication);

} // namespace countersign
