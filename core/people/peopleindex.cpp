#include "people/peopleindex.h"

#include "access/permissions.h"
#include "base/folding.h"
#include "people/peoplerepository.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <ranges>

namespace countersign {

Result<PeopleIndex> PeopleIndex::load(Register &target, const Actor &actor)
{
    TRY(require(actor, Permission::SeePeople));
    PeopleIndex index;
    TRY(PeopleRepository(target.database())
            .forEachSearchKey([&index](PersonId id, const QString &key) {
                index.m_starts.push_back(qsizetype(index.m_text.size()));
                index.m_ids.push_back(id);
                index.m_text += key.toStdString();
                index.m_text += '\n';
            }));
    index.m_starts.push_back(qsizetype(index.m_text.size()));
    return index;
}

std::vector<PersonId> PeopleIndex::matching(QStringView words) const
{
    QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return m_ids;
    // The longest word is the rarest, and the others are only looked for where it was found.
    std::ranges::sort(wanted, std::greater(), &QString::size);
    std::vector<std::string> rest;
    for (const QString &word : wanted | std::views::drop(1))
        rest.push_back(word.toStdString());

    std::vector<PersonId> found;
    for (const size_t position : positionsOf(wanted.first().toStdString())) {
        if (std::ranges::all_of(rest, [&](const auto &word) { return contains(position, word); }))
            found.push_back(m_ids[position]);
    }
    return found;
}

std::vector<size_t> PeopleIndex::positionsOf(const std::string &word) const
{
    std::vector<size_t> positions;
    const char *const begin = m_text.data();
    const char *const end = begin + m_text.size();
    const char *from = begin;
    size_t position = 0;
    while (const void *hit = ::memmem(from, size_t(end - from), word.data(), word.size())) {
        const qsizetype at = static_cast<const char *>(hit) - begin;
        // A common letter hits nearly everybody in turn, a rare word far ahead.
        if (position + 1 < m_starts.size() && m_starts[position + 1] <= at) {
            const auto after =
                std::upper_bound(m_starts.begin() + qsizetype(position), m_starts.end(), at);
            position = size_t(after - m_starts.begin()) - 1;
        }
        positions.push_back(position);
        ++position;
        from = begin + m_starts[position];
    }
    return positions;
}

bool PeopleIndex::contains(size_t position, const std::string &word) const
{
    const auto start = size_t(m_starts[position]);
    const auto length = size_t(m_starts[position + 1]) - start;
    return ::memmem(m_text.data() + start, length, word.data(), word.size()) != nullptr;
}

} // namespace countersign
