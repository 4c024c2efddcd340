#pragma once

#include "common/rowmodel.h"
#include "consents/consentgrid.h"

namespace countersign {

struct UseLine
{
    ConsentUse use = {};
    Decision decision = {};

    friend bool operator==(const UseLine &a, const UseLine &b)
    {
        return a.use.id == b.use.id && a.use.version == b.use.version && a.decision == b.decision;
    }
};

/// What is decided today about one person, use by use.
class UseLinesModel final : public RowModel<UseLine>
{
    Q_OBJECT

public:
    explicit UseLinesModel(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qint64 keyOf(const UseLine &row) const override { return row.use.id.value(); }
};

struct EventLine
{
    qint64 key = 0;
    QDate day = {};
    QString what = {};
    QString who = {};
    QString how = {};

    friend bool operator==(const EventLine &, const EventLine &) = default;
};

/// What stands behind a decision: answers and what was settled between them, newest first.
class EventLinesModel final : public RowModel<EventLine>
{
    Q_OBJECT

public:
    explicit EventLinesModel(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;

    static std::vector<EventLine> linesOf(const Explanation &explanation);

protected:
    qint64 keyOf(const EventLine &row) const override { return row.key; }
};

} // namespace countersign
