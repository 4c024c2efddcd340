#pragma once

#include "common/rowmodel.h"
#include "common/session.h"
#include "people/peopleindex.h"

#include <QTimer>

#include <optional>

namespace countersign {

inline bool operator==(const PersonSummary &a, const PersonSummary &b)
{
    return a.id == b.id && a.listed == b.listed && a.kinds == b.kinds &&
           a.yearGroup == b.yearGroup && a.className == b.className && a.upn == b.upn &&
           a.post == b.post && a.left == b.left;
}

/// People by a filter, read from the register as far as they are scrolled to: the first rows cost
/// the same whether there are four hundred people or a hundred thousand.
class PeopleModel final : public RowModel<PersonSummary>
{
    Q_OBJECT

public:
    enum Columns {
        NameColumn,
        KindColumn,
        YearColumn,
        ClassColumn,
        PostColumn,
        UpnColumn,
        LeftColumn
    };

    explicit PeopleModel(Session &session, QObject *parent = nullptr);

    void setFilter(const PeopleFilter &filter);
    const PeopleFilter &filter() const { return m_filter; }
    /// Everybody who fits, shown or not. Counted after the first rows are there, because counting
    /// costs by the number of people: until then there is none.
    std::optional<int> total() const { return m_total; }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void totalChanged();

protected:
    qint64 keyOf(const PersonSummary &row) const override { return row.id.value(); }

private:
    void reload();
    void follow(const ChangeSet &set);
    /// The rows from first on, at most count of them.
    Result<std::vector<PersonSummary>> read(int first, int count);
    /// Who fits the words that were typed, in order.
    Done findTyped();
    void forgetTotal();
    void countAll();

    Session &m_session;
    PeopleFilter m_filter;
    QTimer m_counter;
    std::optional<int> m_total = 0;
    /// Whether there may be rows after those read.
    bool m_hasMore = false;
    /// While words are typed: everybody who fits them.
    std::optional<std::vector<PersonId>> m_found;
    /// Kept from one letter to the next, dropped when people or anything else of the filter change.
    std::optional<PeopleIndex> m_index;
};

} // namespace countersign
