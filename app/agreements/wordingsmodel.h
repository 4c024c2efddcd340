#pragma once

#include "agreements/wording.h"
#include "common/rowmodel.h"

namespace countersign {

/// The wordings of one agreement, newest first, and which of them are in force today.
class WordingsModel final : public RowModel<Wording>
{
    Q_OBJECT

public:
    explicit WordingsModel(QObject *parent = nullptr);

    void show(std::vector<Wording> wordings, QDate today);
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qint64 keyOf(const Wording &row) const override { return row.id.value(); }

private:
    QString stateOf(const Wording &wording) const;

    std::vector<WordingId> m_inForce;
    QDate m_today;
};

inline bool operator==(const Wording &a, const Wording &b)
{
    return a.id == b.id && a.version == b.version;
}

} // namespace countersign
