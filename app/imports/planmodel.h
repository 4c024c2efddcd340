#pragma once

#include "common/rowmodel.h"
#include "imports/importplan.h"

namespace countersign {

/// One line of a preview: what would become of one person or contact, or of one returned form.
struct PlanLine
{
    /// Counted from 1 over the whole plan.
    qint64 key = 0;
    int line = 0;
    EntryKind kind = EntryKind::New;
    QString name;
    QString place;
    QString what;
    bool accepted = true;

    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};

/// What an import would do, one line each, with a tick for what is accepted.
class PlanModel final : public RowModel<PlanLine>
{
    Q_OBJECT

public:
    enum Columns { AcceptColumn, LineColumn, KindColumn, NameColumn, PlaceColumn, WhatColumn };

    explicit PlanModel(QObject *parent = nullptr);

    /// The lines of the entries that pass; kinds is empty for all.
    void list(const ImportPlan &plan, const QList<EntryKind> &kinds);
    /// Puts the ticks into the plan that was shown.
    void writeTo(ImportPlan &plan) const;
    void acceptAll(bool accepted);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    qint64 keyOf(const PlanLine &row) const override { return row.key; }
};

} // namespace countersign
