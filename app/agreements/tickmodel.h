#pragma once

#include "common/rowmodel.h"
#include "people/peoplequery.h"

namespace countersign {

/// Somebody in a pile of sheets.
struct TickRow
{
    PersonSummary person = {};
    /// Class or post: what the pile is sorted by.
    QString group = {};
    /// What the third column says: a standing, or who signed.
    QString detail = {};
    bool isTicked = true;
    /// Nothing is waited for from them, so they are listed only when asked for.
    bool isExtra = false;
};

bool operator==(const TickRow &a, const TickRow &b);

/// A list of people with a tick each; the names one leaves out are unticked.
class TickModel final : public RowModel<TickRow>
{
    Q_OBJECT

public:
    enum Columns { NameColumn, GroupColumn, DetailColumn };

    TickModel(const QString &groupHeading, const QString &detailHeading, bool isDetailTyped,
              std::vector<TickRow> rows, QObject *parent = nullptr);

    /// Those of a group, or all for an empty one.
    void showGroup(const QString &group);
    void showExtras(bool areShown);
    void tickAll(bool isTicked);
    /// The groups that somebody is of, in the order of the rows.
    QStringList groups() const;
    bool hasExtras() const;
    /// Those shown and ticked; whoever is not shown is not meant.
    std::vector<TickRow> ticked() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticksChanged();

protected:
    qint64 keyOf(const TickRow &row) const override { return row.person.id.value(); }

private:
    void showThoseAsked();
    void put(TickRow row);

    std::vector<TickRow> m_all;
    QString m_group;
    bool m_showsExtras = false;
    bool m_isDetailTyped;
};

} // namespace countersign
