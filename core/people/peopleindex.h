#pragma once

#include "access/actor.h"
#include "people/peoplequery.h"
#include "register/register.h"

#include <string>

namespace countersign {

/// The folded search text of everybody in one run of memory, for filtering as somebody types: one
/// pass over the text, whatever the number of people. It is a picture of one moment; whoever holds
/// it loads it anew when people have changed.
class PeopleIndex
{
public:
    static Result<PeopleIndex> load(Register &target, const Actor &actor);

    /// Everybody in whom every word occurs, in the order of their names; all for no words.
    std::vector<PersonId> matching(QStringView words) const;

    size_t size() const { return m_ids.size(); }

private:
    std::vector<size_t> positionsOf(const std::string &word) const;
    bool contains(size_t position, const std::string &word) const;

    /// Every text ends with a newline, which no folded text contains.
    std::string m_text;
    std::vector<qsizetype> m_starts;
    std::vector<PersonId> m_ids;
};

} // namespace countersign
