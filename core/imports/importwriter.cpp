#include "imports/importwriter.h"

#include "consents/consentwriter.h"
#include "imports/headingmemory.h"

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

int countWritten(const ImportPlan &plan)
{
    const auto isWritten = [&plan](const SheetEntry &entry) {
        return plan.isWritten(entry);
    };
    return int(std::ranges::count_if(plan.people, &PersonEntry::isWritten) +
               std::ranges::count_if(plan.contacts, &ContactEntry::isWritten) +
               std::ranges::count_if(plan.answers, isWritten));
}

/// The line of the file goes with the error, so that it can be found.
template <class T>
Result<T> atLine(Result<T> result, int line)
{
    if (result)
        return result;
    Error error = result.error();
    error.line = line;
    return fail(error);
}

} // namespace

ImportWriter::ImportWriter(Register &target, const Actor &actor, const ImportPlan &plan,
                           const ImportProgress &progress)
    : m_register(target), m_actor(actor), m_people(target.database()), m_plan(plan),
      m_progress(progress), m_all(countWritten(plan)), m_personIds(plan.people.size()),
      m_contactPersonIds(plan.contactPeople.size())
{
}

Done ImportWriter::write()
{
    TRY(HeadingMemory(m_register.database()).remember(m_plan.kind, m_plan.headings));
    TRY(writePeople());
    TRY(writeContacts());
    return writeAnswers();
}

Done ImportWriter::step(size_t written)
{
    constexpr int often = 100;
    const int before = m_done;
    m_done += int(written);
    if (before / often == m_done / often && m_done != m_all)
        return {};
    if (m_progress && !m_progress(m_done, m_all))
        return fail(ErrorKind::Cancelled);
    return {};
}

Done ImportWriter::writePeople()
{
    constexpr size_t together = 500;
    std::vector<size_t> added;
    for (size_t at = 0; at < m_plan.people.size(); ++at) {
        const PersonEntry &entry = m_plan.people[at];
        if (!entry.isWritten())
            continue;
        if (!entry.before) {
            added.push_back(at);
        } else {
            TRY(atLine(writeChanged(at), entry.line));
            TRY(step());
        }
        if (added.size() == together)
            TRY(writeNew(std::exchange(added, {})));
    }
    return writeNew(added);
}

Done ImportWriter::writeNew(const std::vector<size_t> &places)
{
    std::vector<const PersonDraft *> drafts;
    drafts.reserve(places.size());
    for (const size_t at : places)
        drafts.push_back(&m_plan.people[at].after);
    TRY_LET(const auto ids, m_people.insertAll(drafts));
    for (size_t i = 0; i < places.size(); ++i) {
        m_personIds[places[i]] = ids[i];
        TRY(writeFormerNames(places[i]));
    }
    return places.empty() ? Done() : step(places.size());
}

Done ImportWriter::writeChanged(size_t at)
{
    const PersonEntry &entry = m_plan.people[at];
    m_personIds[at] = entry.before->id;
    if (!(*entry.before == entry.after))
        TRY(m_people.update(*entry.before, entry.after));
    return writeFormerNames(at);
}

Done ImportWriter::writeFormerNames(size_t at)
{
    for (const QString &name : m_plan.people[at].formerSurnames)
        TRY(m_people.insertFormerName(
            {.person = m_personIds[at], .name = name, .until = m_plan.day}));
    return {};
}

Done ImportWriter::writeContacts()
{
    for (const ContactEntry &entry : m_plan.contacts) {
        if (!entry.isWritten())
            continue;
        TRY(atLine(writeContact(entry), entry.line));
        TRY(step());
    }
    return {};
}

PersonId ImportWriter::pupilOf(const ContactEntry &entry) const
{
    return entry.pupil.isValid() ? entry.pupil : m_personIds[entry.pupilEntry];
}

Done ImportWriter::writeContact(const ContactEntry &entry)
{
    const PersonId pupil = pupilOf(entry);
    // A pupil who was not accepted has no contacts either.
    if (!pupil.isValid())
        return {};
    ContactDraft draft = entry.after;
    draft.pupil = pupil;
    TRY_LET(draft.person, contactPerson(entry.person));
    if (!entry.before) {
        TRY(m_people.insertContact(draft));
        return {};
    }
    return *entry.before == draft ? Done() : m_people.updateContact(*entry.before, draft);
}

Result<PersonId> ImportWriter::contactPerson(size_t at)
{
    PersonId &id = m_contactPersonIds[at];
    if (id.isValid())
        return id;
    const ContactPerson &person = m_plan.contactPeople[at];
    if (!person.before) {
        TRY_LET(id, m_people.insert(person.after));
        return id;
    }
    if (person.isWritten())
        TRY(m_people.update(*person.before, person.after));
    id = person.before->id;
    return id;
}

Done ImportWriter::writeAnswers()
{
    for (const SheetEntry &entry : m_plan.answers) {
        if (!m_plan.isWritten(entry))
            continue;
        TRY(atLine(writeSheetEntry(entry), entry.line));
        TRY(step());
    }
    return {};
}

Done ImportWriter::writeSheetEntry(const SheetEntry &entry)
{
    const SheetPupil &pupil = entry.pupils.front();
    ConsentForm form{.person = pupil.person->id,
                     .giver = pupil.giver,
                     .answeredOn = entry.answeredOn,
                     .came = Came::EarlierRecords};
    for (size_t column = 0; column < m_plan.uses.size(); ++column) {
        if (const auto answer = entry.answerFor(m_plan.uses[column], column))
            form.answers.push_back({.use = m_plan.uses[column].use, .answer = *answer});
    }
    TRY(writeConsents(m_register, m_actor, form));
    return {};
}

} // namespace countersign
