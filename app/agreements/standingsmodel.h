#pragma once

#include "agreements/agreementstandings.h"
#include "base/codes.h"
#include "common/rowmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace countersign {

bool operator==(const PersonStanding &a, const PersonStanding &b);

/// Everybody who is asked under an agreement, and how they stand.
class StandingsModel final : public RowModel<PersonStanding>
{
    Q_OBJECT

public:
    enum Columns {
        NameColumn,
        StandingColumn,
        SinceColumn,
        UntilColumn,
        ClassColumn,
        YearColumn,
        PostColumn
    };
    enum Roles { SortRole = Qt::UserRole + 1 };

    explicit StandingsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qint64 keyOf(const PersonStanding &row) const override { return row.person.id.value(); }
};

/// Which of them are shown, by how they stand.
enum class StandingView {
    Unsigned,
    Everybody,
    Signed,
    DueSoon,
    Waiting,
    Authoriser,
    Lapsed,
    Declined,
    NotIssued,
};

/// What a place in the window writes for them.
inline constexpr auto standingViewCodes = makeCodes<StandingView>({
    {StandingView::Unsigned, u"unsigned"},
    {StandingView::Everybody, u"everybody"},
    {StandingView::Signed, u"signed"},
    {StandingView::DueSoon, u"due-soon"},
    {StandingView::Waiting, u"waiting"},
    {StandingView::Authoriser, u"authoriser"},
    {StandingView::Lapsed, u"lapsed"},
    {StandingView::Declined, u"declined"},
    {StandingView::NotIssued, u"not-issued"},
});

bool isIn(StandingView view, const Standing &standing);

/// The part of a StandingsModel that is asked for, sorted as people expect it: 9B before 10A,
/// years as they are taught.
class StandingsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit StandingsFilter(StandingsModel *model, QObject *parent = nullptr);

    void setFilter(StandingView view, const StandingFilter &filter);
    const PersonStanding &rowAt(const QModelIndex &index) const;
    /// In the order that they are shown.
    std::vector<PersonStanding> shown() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    StandingsModel *m_model;
    StandingView m_view = StandingView::Unsigned;
    StandingFilter m_filter;
    QCollator m_collator;
};

} // namespace countersign
