#include "imports/rowcells.h"

#include "imports/dates.h"

namespace countersign {

namespace {

bool isTidiedAway(QChar c)
{
    return c == u'"' || c == u',' || c == u'(' || c == u')' || c == u'[' || c == u']' ||
           c == u'\u201C' || c == u'\u201D';
}

QString tidied(QString plain)
{
    std::replace_if(plain.begin(), plain.end(), isTidiedAway, u' ');
    return plain;
}

} // namespace

RowCells::RowCells(const Mapping &mapping, QDate today)
    : m_nameColumn(mapping.nameColumn), m_today(today)
{
    for (size_t field = 0; field < fieldCount; ++field)
        m_columns[field] = mapping.columnOf(Field(field));
    m_columns[size_t(Field::None)] = -1;
}

void RowCells::start(const SourceTable::Row &row)
{
    m_row = &row;
    m_problems.clear();
}

bool RowCells::isRefused() const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [](const Problem &problem) {
        return problem.severity == Severity::Refused;
    });
}

bool RowCells::settle(std::vector<Problem> &problems)
{
    const bool refused = isRefused();
    for (const Problem &problem : m_problems) {
        if (!refused || problem.severity == Severity::Refused)
            problems.push_back(problem);
    }
    return !refused;
}

QString RowCells::cell(qsizetype column) const
{
    if (column < 0 || column >= m_row->cells.size())
        return {};
    return m_row->cells[column].trimmed();
}

void RowCells::report(Field field, RowReason reason, Severity severity, int column)
{
    m_problems.push_back({m_row->line, field, reason, severity, column});
}

std::optional<PersonName> RowCells::parsed(const QString &text, Field field, Severity whenWrong)
{
    if (text.isEmpty())
        return std::nullopt;
    if (auto name = PersonName::parse(text))
        return *std::move(name);
    if (auto name = PersonName::parse(tidied(text))) {
        report(field, RowReason::NameTidied, Severity::Note);
        return *std::move(name);
    }
    report(field, RowReason::NotAName, whenWrong);
    return std::nullopt;
}

std::optional<PersonName> RowCells::name(Field field)
{
    return parsed(text(field), field, Severity::Note);
}

std::optional<QDate> RowCells::date(Field field, Severity whenWrong)
{
    const QString written = text(field);
    if (written.isEmpty())
        return std::nullopt;
    const auto date = parseDate(written, m_today);
    if (date)
        return *date;
    const bool noSuchDay = date.error() == DateFault::DoesNotExist;
    report(field, noSuchDay ? RowReason::DateDoesNotExist : RowReason::NotADate, whenWrong);
    return std::nullopt;
}

std::optional<bool> RowCells::yesNo(Field field)
{
    switch (parseYesNo(text(field))) {
    case YesNo::Yes:
        return true;
    case YesNo::No:
        return false;
    case YesNo::Unclear:
        warn(field, RowReason::YesNoUnclear);
        return std::nullopt;
    case YesNo::Blank:
        break;
    }
    return std::nullopt;
}

QString RowCells::yearGroup()
{
    const QString written = text(Field::YearGroup);
    QString year = parseYearGroup(written);
    if (year.isEmpty() && !written.isEmpty())
        warn(Field::YearGroup, RowReason::YearGroupUnclear);
    return year;
}

std::optional<Upn> RowCells::upn()
{
    const QString written = text(Field::Upn);
    if (written.isEmpty())
        return std::nullopt;
    if (auto upn = Upn::parse(written))
        return *std::move(upn);
    warn(Field::Upn, RowReason::UpnMalformed);
    return std::nullopt;
}

RowCells::Names RowCells::fromOneColumn(const QString &text, Field field)
{
    const qsizetype comma = text.indexOf(u',');
    const bool answered = m_nameColumn == NameColumn::SurnameCommaForename;
    if (!answered || comma < 0 || text.count(u',') > 1) {
        refuse(field, RowReason::NameInOneColumn);
        return {};
    }
    return {parsed(text.sliced(comma + 1).trimmed(), field, Severity::Refused),
            parsed(text.first(comma).trimmed(), field, Severity::Refused)};
}

RowCells::Names RowCells::ownNames()
{
    const auto written = [this](Field legal, Field preferred) {
        return text(legal).isEmpty() ? text(preferred) : text(legal);
    };
    const QString forename = written(Field::Forename, Field::PreferredForename);
    const QString surname = written(Field::Surname, Field::PreferredSurname);
    if (forename.isEmpty() && surname.isEmpty() && !text(Field::FullName).isEmpty())
        return fromOneColumn(text(Field::FullName), Field::FullName);
    if (forename.isEmpty() && surname.contains(u','))
        return fromOneColumn(surname, Field::Surname);

    if (forename.isEmpty() && surname.isEmpty())
        refuse(Field::Surname, RowReason::NoName);
    else if (forename.isEmpty() || surname.isEmpty())
        warn(forename.isEmpty() ? Field::Forename : Field::Surname, RowReason::OneNameOnly);
    return {parsed(forename, Field::Forename, Severity::Refused),
            parsed(surname, Field::Surname, Severity::Refused)};
}

bool RowCells::hasPupilNumber() const
{
    return !text(Field::Upn).isEmpty() || !text(Field::AdmissionNumber).isEmpty();
}

RowCells::Names RowCells::pupilNames(Field forename, Field surname, Field fullName)
{
    Names names{name(forename), name(surname)};
    const bool mustAsk = !names.forename && !names.surname && !hasPupilNumber();
    if (mustAsk && !text(fullName).isEmpty())
        return fromOneColumn(text(fullName), fullName);
    return names;
}

} // namespace countersign
