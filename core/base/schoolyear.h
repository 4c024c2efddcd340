#pragma once

#include <QDate>
#include <QStringList>

namespace countersign {

/// A school year in England: 1 September to 31 August (domain.md §1).
class SchoolYear
{
public:
    static SchoolYear containing(QDate day);

    QDate firstDay() const { return {m_startsIn, 9, 1}; }
    QDate lastDay() const { return {m_startsIn + 1, 8, 31}; }
    SchoolYear next() const { return SchoolYear(m_startsIn + 1); }
    /// "2026/27"
    QString text() const;

    /// The year group by age on the 31 August before it, "N1" to "14"; empty when too young or too
    /// old for one. A default only: pupils are taught out of year.
    QString yearGroupOf(QDate born) const;

    friend bool operator==(SchoolYear, SchoolYear) = default;

private:
    explicit SchoolYear(int startsIn) : m_startsIn(startsIn) {}

    int m_startsIn;
};

/// N1 N2 R 1 … 14 M X, in that order; anything else is not a year group.
bool isYearGroup(QStringView text);
QStringList yearGroupNames();
/// Where a year group stands in the order above, for sorting; -1 when it is none.
int yearGroupOrder(QStringView text);
/// The one a pupil moves to in September; empty after 14, the same for M (mixed) and X (not
/// applicable).
QString yearGroupAfter(QStringView text);
enum class KeyStage { None, EarlyYears, One, Two, Three, Four, Five };
KeyStage keyStageOf(QStringView yearGroup);

} // namespace countersign
