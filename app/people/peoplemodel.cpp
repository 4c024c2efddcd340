#include "people/peoplemodel.h"

#include "people/kindtext.h"
#include "people/peoplerepository.h"
#include "people/peopleservice.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// More than a tall screen shows.
constexpr int chunk = 128;

} // namespace

PeopleModel::PeopleModel(Session &session, QObject *parent) : RowModel(parent), m_session(session)
{
    setColumns({{tr("Name"),
                 [](const PersonSummary &person) {
                     return person.listed;
                 }},
                {tr("Who"),
                 [](const PersonSummary &person) {
                     return kindText(person.kinds);
                 }},
                {tr("Year"),
                 [](const PersonSummary &person) {
                     return yearText(person.yearGroup);
                 }},
                {tr("Class"),
                 [](const PersonSummary &person) {
                     return person.className;
                 }},
                {tr("Post or role"),
                 [](const PersonSummary &person) {
                     return person.post;
                 }},
                {tr("UPN"),
                 [](const PersonSummary &person) {
                     return person.upn;
                 }},
                {tr("Until"), [](const PersonSummary &person) {
                     return dateText(person.left);
                 }}});
    m_filter.on = session.today();
    m_counter.setSingleShot(true);
    connect(&m_counter, &QTimer::timeout, this, &PeopleModel::countAll);
    connect(&session.target(), &Register::changed, this, &PeopleModel::follow);
    reload();
}

void PeopleModel::setFilter(const PeopleFilter &filter)
{
    const bool onlyWords = filter.kinds == m_filter.kinds &&
                           filter.yearGroup == m_filter.yearGroup &&
                           filter.className == m_filter.className &&
                           filter.presence == m_filter.presence && filter.on == m_filter.on;
    if (!onlyWords)
        m_index.reset();
    const auto order = std::pair(m_filter.order, m_filter.isDescending);
    m_filter = filter;
    std::tie(m_filter.order, m_filter.isDescending) = order;
    reload();
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    m_filter.order = column == YearColumn    ? PeopleOrder::YearGroup
                     : column == ClassColumn ? PeopleOrder::ClassName
                     : column == PostColumn  ? PeopleOrder::Post
                                             : PeopleOrder::Name;
    m_filter.isDescending = order == Qt::DescendingOrder;
    m_index.reset();
    reload();
}

Done PeopleModel::findTyped()
{
    m_found.reset();
    if (m_filter.words.trimmed().isEmpty())
        return {};
    if (!m_index) {
        TRY_LET(m_index, PeopleIndex::load(m_session.target(), m_session.actor(), m_filter));
    }
    m_found = m_index->matching(m_filter.words);
    return {};
}

Result<std::vector<PersonSummary>> PeopleModel::read(int first, int count)
{
    if (m_found) {
        const int last = std::min(first + count, int(m_found->size()));
        return PeopleRepository(m_session.target().database())
            .summaries({m_found->begin() + std::min(first, last), m_found->begin() + last});
    }
    return PeopleService(m_session.target()).list(m_session.actor(), m_filter, count, first);
}

void PeopleModel::reload()
{
    if (const Done done = findTyped(); !done)
        return m_session.complain(done.error());
    auto rows = read(0, chunk);
    if (!rows)
        return m_session.complain(rows.error());
    // Nothing more may be asked for while the rows are being exchanged.
    m_hasMore = false;
    setRows(std::move(*rows));
    m_hasMore = rowCount() == chunk;
    forgetTotal();
}

void PeopleModel::forgetTotal()
{
    m_total.reset();
    if (m_found)
        m_total = int(m_found->size());
    else if (!m_hasMore)
        m_total = rowCount();
    else
        m_counter.start();
    Q_EMIT totalChanged();
}

void PeopleModel::countAll()
{
    const auto total = PeopleService(m_session.target()).count(m_session.actor(), m_filter);
    if (!total)
        return m_session.complain(total.error());
    m_total = *total;
    Q_EMIT totalChanged();
}

bool PeopleModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void PeopleModel::fetchMore(const QModelIndex &)
{
    if (!canFetchMore({}))
        return;
    auto more = read(rowCount(), chunk);
    if (!more)
        return m_session.complain(more.error());
    appendRows(*more);
    m_hasMore = int(more->size()) == chunk;
}

void PeopleModel::follow(const ChangeSet &set)
{
    const bool concernsPeople = std::ranges::any_of(
        std::initializer_list<QStringView>{u"person", u"pupil", u"staff", u"governor", u"associate",
                                           u"contact"},
        [&](QStringView table) { return set.touches(table); });
    if (!concernsPeople)
        return;
    m_index.reset();
    if (set.isLarge)
        return reload();
    if (const Done done = findTyped(); !done)
        return m_session.complain(done.error());
    const int wanted = std::max(chunk, rowCount() + 1);
    auto rows = read(0, wanted);
    if (!rows)
        return m_session.complain(rows.error());
    const bool isFull = int(rows->size()) == wanted;
    updateRows(std::move(*rows));
    m_hasMore = isFull;
    forgetTotal();
}

} // namespace countersign
