#include "consents/consentgridmodel.h"

#include "consents/consentrepository.h"
#include "consents/decisiontext.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool touchesAny(const ChangeSet &set, std::initializer_list<QStringView> tables)
{
    return std::ranges::any_of(tables, [&](QStringView table) { return set.touches(table); });
}

bool isSameList(const std::vector<ConsentUse> &a, const std::vector<ConsentUse> &b)
{
    return std::ranges::equal(
               a, b, {}, [](const ConsentUse &use) { return use.id; },
               [](const ConsentUse &use) { return use.id; }) &&
           std::ranges::equal(a, b, {}, &ConsentUse::version, &ConsentUse::version);
}

} // namespace

ConsentGridModel::ConsentGridModel(Session &session, QObject *parent)
    : RowModel(parent), m_session(session)
{
    m_filter = {.kinds = PupilKind, .on = session.today()};
    connect(&session.target(), &Register::changed, this, &ConsentGridModel::follow);
    reload();
}

void ConsentGridModel::setFilter(const PeopleFilter &filter)
{
    m_filter = filter;
    reload();
}

void ConsentGridModel::setUses(std::vector<ConsentUse> uses)
{
    if (isSameList(uses, m_uses))
        return;
    setRows({});
    beginResetModel();
    m_uses = std::move(uses);
    std::vector<Column> columns;
    for (size_t at = 0; at < m_uses.size(); ++at)
        columns.push_back({m_uses[at].name,
                           [at](const ConsentGridRow &row) {
                               return QString(letterOf(markOf(row.decisions[at])));
                           },
                           Qt::AlignCenter});
    setColumns(std::move(columns));
    endResetModel();
}

void ConsentGridModel::fail(const Error &error)
{
    m_problem = error;
    setRows({});
    count();
}

void ConsentGridModel::reload()
{
    auto grid = ConsentGridService(m_session.target()).grid(m_session.actor(), m_filter);
    if (!grid)
        return fail(grid.error());
    m_problem.reset();
    setUses(std::move(grid->uses));
    setRows(std::move(grid->rows));
    count();
}

void ConsentGridModel::refresh()
{
    auto grid = ConsentGridService(m_session.target()).grid(m_session.actor(), m_filter);
    if (!grid)
        return fail(grid.error());
    m_problem.reset();
    setUses(std::move(grid->uses));
    updateRows(std::move(grid->rows));
    count();
}

void ConsentGridModel::follow(const ChangeSet &set)
{
    if (set.isLarge)
        return reload();
    if (touchesAny(set, {u"consent_use", u"consent_settlement", u"changed_circumstances",
                         u"photo_flag", u"person", u"pupil", u"staff", u"contact", u"setting"}))
        return refresh();
    if (touchesAny(set, {u"consent_event", u"consent_event_void"}))
        refreshThoseAnswered(set);
}

std::optional<std::vector<PersonId>> ConsentGridModel::answeredIn(const ChangeSet &set)
{
    std::vector<PersonId> people;
    ConsentRepository consents(m_session.target().database());
    for (const RecordChange &change : set.changes) {
        // A void has the key of the answer that it voids.
        if (!change.table.startsWith("consent_event"_L1))
            continue;
        const auto event = consents.find(ConsentEventId(change.record));
        if (!event)
            return {};
        if (std::ranges::find(people, event->person) == people.end())
            people.push_back(event->person);
    }
    return people;
}

Done ConsentGridModel::refreshRow(std::vector<ConsentGridRow> &rows, PersonId person)
{
    const int at = rowOf(person.value());
    if (at < 0)
        return {};
    TRY_LET(
        auto now,
        ConsentGridService(m_session.target()).row(m_session.actor(), person, m_uses, m_filter.on));
    // The name stays: the whole grid told it apart from others.
    now.person = rows[size_t(at)].person;
    rows[size_t(at)] = std::move(now);
    return {};
}

void ConsentGridModel::refreshThoseAnswered(const ChangeSet &set)
{
    const auto people = answeredIn(set);
    if (!people)
        return refresh();
    std::vector<ConsentGridRow> now = rows();
    for (const PersonId person : *people) {
        if (const Done done = refreshRow(now, person); !done)
            return fail(done.error());
    }
    updateRows(std::move(now));
    count();
}

void ConsentGridModel::count()
{
    m_counts.assign(m_uses.size(), {});
    for (const ConsentGridRow &row : rows()) {
        for (size_t at = 0; at < m_uses.size(); ++at) {
            const CellMark mark = markOf(row.decisions[at]);
            UseCount &counted = m_counts[at];
            if (mark == CellMark::Yes)
                ++counted.yes;
            else if (mark == CellMark::NoForm || mark == CellMark::Blank)
                ++counted.unanswered;
            else
                ++counted.no;
        }
    }
    Q_EMIT countsChanged();
}

CellMark ConsentGridModel::markAt(int row, int column) const
{
    return markOf(rowAt(row).decisions[size_t(column)]);
}

QVariant ConsentGridModel::data(const QModelIndex &index, int role) const
{
    if (role != MarkRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return RowModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == MarkRole)
        return int(markAt(index.row(), index.column()));
    const ConsentGridRow &row = rowAt(index.row());
    const Decision &decision = row.decisions[size_t(index.column())];
    const QString &use = m_uses[size_t(index.column())].name;
    if (role == Qt::ToolTipRole)
        return tr("%1, %2\n%3").arg(row.person.known, use, decisionText(decision));
    return tr("%1, %2: %3").arg(row.person.known, use, markText(markOf(decision)));
}

QVariant ConsentGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const ConsentUse &use = m_uses[size_t(section)];
        if (role == Qt::ToolTipRole)
            return tr("%1\n%2\nRests on: %3").arg(use.name, use.explanation, basisText(use.basis));
        return RowModel::headerData(section, orientation, role);
    }
    const PersonSummary &person = rowAt(section).person;
    if (role == Qt::DisplayRole)
        return person.listed;
    if (role == ClassRole)
        return person.className.isEmpty() ? person.post : person.className;
    if (role == Qt::ToolTipRole)
        return tr("%1, %2").arg(person.listed, person.className);
    return {};
}

} // namespace countersign
