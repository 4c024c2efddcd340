#include "agreements/standingsmodel.h"

#include "agreements/agreementtext.h"
#include "base/schoolyear.h"
#include "common/icons.h"
#include "people/kindtext.h"
#include "people/peoplemodel.h"

namespace countersign {

bool operator==(const PersonStanding &a, const PersonStanding &b)
{
    return a.person == b.person && a.category == b.category && a.standing == b.standing &&
           a.newest == b.newest;
}

StandingsModel::StandingsModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("Name"),
                 [](const PersonStanding &row) {
                     return row.person.listed;
                 }},
                {tr("Standing"),
                 [](const PersonStanding &row) {
                     return standingText(row.standing);
                 }},
                {tr("Since"),
                 [](const PersonStanding &row) {
                     return dateText(row.standing.since);
                 }},
                {tr("Until"),
                 [](const PersonStanding &row) {
                     return isSigned(row.standing.kind) && !row.standing.until.isValid()
                                ? tr("no end")
                                : dateText(row.standing.until);
                 }},
                {tr("Class"),
                 [](const PersonStanding &row) {
                     return row.person.className;
                 }},
                {tr("Year"),
                 [](const PersonStanding &row) {
                     return yearText(row.person.yearGroup);
                 }},
                {tr("Post or role"), [](const PersonStanding &row) {
                     return row.person.post;
                 }}});
}

QVariant StandingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonStanding &row = rowAt(index.row());
    if (role == Qt::DecorationRole && index.column() == StandingColumn)
        return icon(standingIcon(row.standing));
    if (role == Qt::ToolTipRole && index.column() == StandingColumn)
        return standingSentence(row.standing);
    if (role == SortRole) {
        switch (index.column()) {
        case StandingColumn:
            return int(row.standing.kind);
        case SinceColumn:
            return row.standing.since;
        case UntilColumn:
            return row.standing.until;
        case YearColumn:
            return yearGroupOrder(row.person.yearGroup);
        default:
            return data(index, Qt::DisplayRole);
        }
    }
    return RowModel::data(index, role);
}

bool isIn(StandingView view, const Standing &standing)
{
    switch (view) {
    case StandingView::Unsigned:
        return !isSigned(standing.kind);
    case StandingView::Everybody:
        return true;
    case StandingView::Signed:
        return isSigned(standing.kind);
    case StandingView::DueSoon:
        return standing.kind == StandingKind::DueSoon;
    case StandingView::Waiting:
        return standing.kind == StandingKind::Waiting;
    case StandingView::Authoriser:
        return standing.waitsForAuthoriser;
    case StandingView::Lapsed:
        return standing.kind == StandingKind::Lapsed;
    case StandingView::Declined:
        return standing.kind == StandingKind::Declined;
    case StandingView::NotIssued:
        return standing.kind == StandingKind::NotIssued;
    }
    return false;
}

StandingsFilter::StandingsFilter(StandingsModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    m_collator.setNumericMode(true);
    setSortRole(StandingsModel::SortRole);
    setSourceModel(model);
}

void StandingsFilter::setFilter(StandingView view, const StandingFilter &filter)
{
    m_view = view;
    m_filter = filter;
    invalidateFilter();
}

const PersonStanding &StandingsFilter::rowAt(const QModelIndex &index) const
{
    return m_model->rowAt(mapToSource(index).row());
}

std::vector<PersonStanding> StandingsFilter::shown() const
{
    std::vector<PersonStanding> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(rowAt(index(row, 0)));
    return rows;
}

bool StandingsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return isIn(m_view, m_model->rowAt(row).standing) && passes(m_filter, m_model->rowAt(row));
}

bool StandingsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(StandingsModel::SortRole);
    const QVariant b = right.data(StandingsModel::SortRole);
    if (a.userType() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace countersign
