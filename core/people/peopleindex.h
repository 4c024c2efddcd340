#pragma once

#include "access/actor.h"
#include "people/peoplequery.h"
#include "register/register.h"

#include <string>

namespace countersign {

/// The folded search text of everybody in a list, in the order of the list and one run of memory:
/// filtering as somebody types is one pass over it, which finds them in that order. It is a picture
/// of one moment; whoever holds it loads it anew when people or the list's filter or order change.
class PeopleIndex
{
public:
    /// Of the list by that filter, whatever its words.
    static Result<PeopleIndex> load(Register &target, const Actor &actor,
                                    const PeopleFilter &filter);

    /// Everybody in whom every word occurs, in the order of the list; all for no words.
    std::vector<PersonId> matching(QStringView words) const;

    size_t size() const { return m_ids.size(); }

private:
    void add(PersonId id, const QString &key);
    std::vector<size_t> positionsOf(const std::string &word) const;
    bool contains(size_t position, const std::string &word) const;

    /// Every text ends with a newline, which no folded text contains.
    std::string m_text;
    /// Where the text of each begins, and at last where the next would.
    std::vector<size_t> m_starts;
    /// Whose text the first letter of each block of the whole belongs to: from a hit to the person
    /// without a search.
    std::vector<size_t> m_blocks;
    std::vector<PersonId> m_ids;
};

} // namespace countersign
