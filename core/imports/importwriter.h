#pragma once

#include "imports/importservice.h"
#include "people/peoplerepository.h"

namespace countersign {

/// Writes what a plan accepts, within the operation that is open. Cancelled when the progress says
/// so; the caller then lets the operation go.
class ImportWriter
{
public:
    ImportWriter(Register &target, const Actor &actor, const ImportPlan &plan,
                 const ImportProgress &progress);

    Done write();

private:
    Done writePeople();
    Done writeNew(const std::vector<size_t> &places);
    Done writeChanged(size_t at);
    Done writeFormerNames(size_t at);
    Done writeContacts();
    Done writeContact(const ContactEntry &entry);
    Result<PersonId> contactPerson(size_t at);
    Done writeAnswers();
    Done writeSheetEntry(const SheetEntry &entry);
    PersonId pupilOf(const ContactEntry &entry) const;
    Done step(size_t written = 1);

    Register &m_register;
    const Actor &m_actor;
    PeopleRepository m_people;
    const ImportPlan &m_plan;
    const ImportProgress &m_progress;
    int m_done = 0;
    int m_all = 0;
    /// Of ImportPlan::people and ::contactPeople; invalid until written.
    std::vector<PersonId> m_personIds;
    std::vector<PersonId> m_contactPersonIds;
};

} // namespace countersign
