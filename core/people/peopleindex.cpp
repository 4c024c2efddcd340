#include "people/peopleindex.h"

#include "access/permissions.h"
#include "base/folding.h"
#include "people/peoplerepository.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <ranges>

namespace countersign {

namespace {

/// About as long as one person's text.
constexpr size_t block = 64;

} // namespace

Result<PeopleIndex> PeopleIndex::load(Register &target, const Actor &actor,
                                      const PeopleFilter &filter)
{
    TRY(require(actor, Permission::SeePeople));
    PeopleFilter list = filter;
    list.words.clear();
    PeopleIndex index;
    TRY(PeopleRepository(target.database())
            .forEachSearchKey(list,
                              [&index](PersonId id, const QString &key) { index.add(id, key); }));
    index.m_starts.push_back(index.m_text.size());
    return index;
}

void PeopleIndex::add(PersonId id, const QString &key)
{
    m_starts.push_back(m_text.size());
    m_text += key.toStdString();
    m_text += '\n';
    while (m_blocks.size() * block < m_text.size())
        m_blocks.push_back(m_ids.size());
    m_ids.push_back(id);
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
    while (const void *hit = ::memmem(from, size_t(end - from), word.data(), word.size())) {
        const auto at = size_t(static_cast<const char *>(hit) - begin);
        size_t position = m_blocks[at / block];
        while (m_starts[position + 1] <= at)
            ++position;
        positions.push_back(position);
        // Once is enough of each.
        from = begin + m_starts[position + 1];
    }
    return positions;
}

bool PeopleIndex::contains(size_t position, const std::string &word) const
{
    const size_t start = m_starts[position];
    const size_t length = m_starts[position + 1] - start;
    return ::memmem(m_text.data() + start, length, word.data(), word.size()) != nullptr;
}

} // namespace countersign
