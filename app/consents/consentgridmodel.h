#pragma once

#include "common/rowmodel.h"
#include "common/session.h"
#include "consents/consentgrid.h"
#include "people/peoplemodel.h"

namespace countersign {

inline bool operator==(const ConsentGridRow &a, const ConsentGridRow &b)
{
    return a.person == b.person && a.decisions == b.decisions;
}

/// How many of those shown may be shown for a use.
struct UseCount
{
    int yes = 0;
    /// Somebody said no, or may not say yes.
    int no = 0;
    /// Nobody has answered yet.
    int unanswered = 0;
};

/// Pupils by uses, each cell with its mark. The names are the vertical header, so that they stay in
/// sight and are read out with every cell.
class ConsentGridModel final : public RowModel<ConsentGridRow>
{
    Q_OBJECT

public:
    /// A CellMark as int.
    static constexpr int MarkRole = Qt::UserRole + 1;
    /// Of a row of the vertical header.
    static constexpr int ClassRole = Qt::UserRole + 2;

    explicit ConsentGridModel(Session &session, QObject *parent = nullptr);

    void setFilter(const PeopleFilter &filter);
    const PeopleFilter &filter() const { return m_filter; }
    /// Reads all anew: somebody else sits here now.
    void reload();

    const std::vector<ConsentUse> &uses() const { return m_uses; }
    const std::vector<UseCount> &counts() const { return m_counts; }
    CellMark markAt(int row, int column) const;
    /// Why nothing is shown, when it could not be read.
    const std::optional<Error> &problem() const { return m_problem; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

protected:
    qint64 keyOf(const ConsentGridRow &row) const override { return row.person.id.value(); }

private:
    void follow(const ChangeSet &set);
    void refresh();
    void refreshThoseAnswered(const ChangeSet &set);
    /// Nobody when an answer was taken back: then who gave it is not known any more.
    std::optional<std::vector<PersonId>> answeredIn(const ChangeSet &set);
    Done refreshRow(std::vector<ConsentGridRow> &rows, PersonId person);
    void setUses(std::vector<ConsentUse> uses);
    void fail(const Error &error);
    void count();

    Session &m_session;
    PeopleFilter m_filter;
    std::vector<ConsentUse> m_uses;
    std::vector<UseCount> m_counts;
    std::optional<Error> m_problem;
};

} // namespace countersign
