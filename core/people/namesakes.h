#pragma once

#include "people/peoplequery.h"

#include <QHash>

#include <functional>

namespace countersign {

/// The pupils of one list whom neither their name nor their class tells apart. A school adds the
/// date of birth, and only to them: a list goes to people who need not know anybody else's. Staff
/// are told apart by their post.
class Namesakes
{
public:
    void add(const PersonSummary &person);
    /// "Weiß, Oluwaseun (b. 14 Mar 2017)"; for everybody else, and where nobody knows the date, the
    /// name as it is.
    QString toldApart(const PersonSummary &person, const QString &name) const;

private:
    QHash<std::pair<QString, QString>, int> m_counts;
};

/// Completes PersonSummary::listed of a whole list; summary leads from a row to it.
template <class Rows, class Projection = std::identity>
void tellApart(Rows &rows, Projection summary = {})
{
    Namesakes namesakes;
    for (auto &row : rows)
        namesakes.add(std::invoke(summary, row));
    for (auto &row : rows) {
        PersonSummary &person = std::invoke(summary, row);
        person.listed = namesakes.toldApart(person, person.listed);
    }
}

} // namespace countersign
