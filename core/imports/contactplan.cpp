#include "base/folding.h"
#include "imports/personplanner.h"
#include "imports/pupilfinder.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// Adults by full name, those of the register and those that the file brings.
class AdultPool
{
public:
    AdultPool(const std::vector<PersonPtr> &adults, ImportPlan &plan) : m_plan(plan)
    {
        for (const PersonPtr &adult : adults) {
            m_byId.insert(adult->id, adult);
            for (const QString &key : matchKeys(adult->names))
                m_register.insert(key, adult);
        }
    }

    PersonPtr known(PersonId id) const { return m_byId.value(id); }

    /// Where somebody known stands among the plan's people.
    size_t placeOf(const PersonPtr &person)
    {
        if (const auto at = m_places.constFind(person->id); at != m_places.cend())
            return *at;
        m_places.insert(person->id, m_plan.contactPeople.size());
        return append({.before = person, .after = *person});
    }

    /// Somebody of that full name and that e-mail or telephone; else nobody.
    std::optional<size_t> same(const ContactRow &row)
    {
        const QString key = matchKey(row.forename, row.surname, row.title);
        for (const size_t at : m_inPlan.values(key)) {
            const PersonDraft &one = m_plan.contactPeople[at].after;
            if (hasSameReach(one.email, one.phone, row.email, row.telephone))
                return at;
        }
        for (const PersonPtr &one : m_register.values(key)) {
            if (hasSameReach(one->email, one->phone, row.email, row.telephone))
                return placeOf(one);
        }
        return std::nullopt;
    }

    size_t addNew(const ContactRow &row)
    {
        return append({.before = {}, .after = mergedContactPerson(row, {}, nullptr)});
    }

private:
    size_t append(ContactPerson person)
    {
        const size_t at = m_plan.contactPeople.size();
        for (const QString &key : matchKeys(person.after.names))
            m_inPlan.insert(key, at);
        m_plan.contactPeople.push_back(std::move(person));
        return at;
    }

    ImportPlan &m_plan;
    QHash<PersonId, PersonPtr> m_byId;
    QMultiHash<QString, PersonPtr> m_register;
    QMultiHash<QString, size_t> m_inPlan;
    QHash<PersonId, size_t> m_places;
};

PupilPointer pointerOf(const ContactRow &row)
{
    return {.upn = row.pupilUpn,
            .admissionNumber = row.pupilAdmissionNumber,
            .forename = row.pupilForename,
            .surname = row.pupilSurname,
            .born = row.pupilBorn,
            .className = row.pupilClass};
}

class ContactPlan
{
public:
    ContactPlan(const PupilFinder &pupils, const std::vector<PersonPtr> &adults,
                std::vector<Contact> contacts, ImportPlan &plan)
        : m_pupils(pupils), m_adults(adults, plan), m_plan(plan),
          m_problems(plan.kind == FileKind::Contacts ? plan.problems : plan.contactProblems)
    {
        for (Contact &contact : contacts)
            m_known.insert(contact.pupil, std::make_shared<const Contact>(std::move(contact)));
    }

    void addRow(const ContactRow &row)
    {
        const auto pupils = m_pupils.matching(pointerOf(row));
        if (pupils.empty())
            return refuse(row, Field::Upn, RowReason::PupilNotOnRoll);
        if (pupils.size() > 1)
            return refuse(row, Field::Upn, RowReason::PupilAmbiguous);
        const KnownPupil &pupil = *pupils.front();
        if (pointerOf(row).upn && isContradicted(pointerOf(row), *pupil.draft))
            return refuse(row, Field::Upn, RowReason::UpnAndNameDiffer);
        if (pupil.isOpen)
            return refuse(row, Field::Upn, RowReason::PupilNotSettled);

        const auto contacts = meant(row, pupil.id());
        if (contacts.size() > 1)
            return refuse(row, Field::Surname, RowReason::ContactAmbiguous);
        if (contacts.empty())
            addNew(row, pupil);
        else
            addKnown(row, pupil, contacts.front());
    }

    void finish() { std::ranges::stable_sort(m_problems, {}, &Problem::line); }

private:
    using ContactPtr = std::shared_ptr<const Contact>;

    void refuse(const ContactRow &row, Field field, RowReason reason)
    {
        m_problems.push_back({row.line, field, reason, Severity::Refused});
    }

    /// Those of the pupil's contacts that the row may mean, and no earlier row did: by name; where
    /// that changed, by forename and e-mail or telephone. Two of one name are told apart by how
    /// they are reached and related.
    std::vector<ContactPtr> meant(const ContactRow &row, PersonId pupil) const
    {
        std::vector<ContactPtr> own;
        if (pupil.isValid()) {
            for (const ContactPtr &contact : m_known.values(pupil)) {
                if (!m_taken.contains(contact->id))
                    own.push_back(contact);
            }
        }
        const QString key = matchKey(row.forename, row.surname, row.title);
        const auto hasReach = [&](const ContactPtr &contact) {
            return hasSameReach(contact->email, contact->phone, row.email, row.telephone);
        };
        auto named = narrowed(own, [&](const ContactPtr &contact) {
            return matchKeys(m_adults.known(contact->person)->names).contains(key);
        });
        if (named.empty() && row.forename)
            named = narrowed(own, [&](const ContactPtr &contact) {
                const auto &forename = m_adults.known(contact->person)->names.forename;
                return hasReach(contact) && forename &&
                       folded(forename->text()) == folded(row.forename->text());
            });
        for (const auto &tells : {std::function<bool(const ContactPtr &)>(hasReach),
                                  std::function<bool(const ContactPtr &)>([&](const auto &one) {
                                      return folded(one->relationship) == folded(row.relationship);
                                  })}) {
            const auto fewer = named.size() > 1 ? narrowed(named, tells) : named;
            if (!fewer.empty())
                named = fewer;
        }
        return named;
    }

    template <class Fits>
    static std::vector<ContactPtr> narrowed(const std::vector<ContactPtr> &from, Fits fits)
    {
        std::vector<ContactPtr> found;
        std::ranges::copy_if(from, std::back_inserter(found), fits);
        return found;
    }

    void addNew(const ContactRow &row, const KnownPupil &pupil)
    {
        const auto same = m_adults.same(row);
        const size_t at = same ? *same : m_adults.addNew(row);
        if (m_pairs.contains({pupilKey(pupil), at})) {
            ++m_plan.repeated;
            return;
        }
        say(row, at, nullptr);
        ContactEntry &entry = append(row, pupil, at, EntryKind::New);
        entry.after = mergedContact(row, {}, nullptr);
    }

    void addKnown(const ContactRow &row, const KnownPupil &pupil, const ContactPtr &contact)
    {
        m_taken.insert(contact->id);
        const size_t at = m_adults.placeOf(m_adults.known(contact->person));
        ContactEntry &entry = append(row, pupil, at, EntryKind::Changed);
        say(row, at, &entry.changes);
        entry.name = m_plan.contactPeople[at].after.names.listed();
        entry.before = contact;
        entry.after = mergedContact(row, *contact, &entry.changes);
        if (entry.changes.empty())
            entry.kind = EntryKind::Unchanged;
    }

    /// What brothers' and sisters' rows say of their parent differs at times: the first counts.
    void say(const ContactRow &row, size_t at, ChangeList *changes)
    {
        if (m_said.contains(at))
            return;
        m_said.insert(at);
        PersonDraft &person = m_plan.contactPeople[at].after;
        person = mergedContactPerson(row, std::move(person), changes);
    }

    ContactEntry &append(const ContactRow &row, const KnownPupil &pupil, size_t person,
                         EntryKind kind)
    {
        ContactEntry &entry = m_plan.contacts.emplace_back();
        entry.line = row.line;
        entry.kind = kind;
        entry.pupil = pupil.id();
        entry.pupilEntry = pupil.entry;
        entry.person = person;
        entry.name = m_plan.contactPeople[person].after.names.listed();
        entry.pupilName = pupil.draft->names.listed();
        entry.className = pupil.draft->pupil->className;
        m_pairs.insert({pupilKey(pupil), person});
        return entry;
    }

    /// Pupils that are not in the register yet are told apart by their place in the file.
    static qint64 pupilKey(const KnownPupil &pupil)
    {
        return pupil.person ? pupil.id().value() : -qint64(pupil.entry) - 1;
    }

    const PupilFinder &m_pupils;
    AdultPool m_adults;
    ImportPlan &m_plan;
    std::vector<Problem> &m_problems;
    QMultiHash<PersonId, ContactPtr> m_known;
    QSet<ContactId> m_taken;
    QSet<size_t> m_said;
    QSet<std::pair<qint64, size_t>> m_pairs;
};

} // namespace

Done planContacts(PeopleRepository &people, const Rows<ContactRow> &rows, ImportPlan &plan)
{
    TRY_LET(const auto pupils, everybodyShared(people, PupilKind));
    TRY_LET(const auto adults,
            everybodyShared(people, ParentKind | StaffKind | GovernorKind | AssociateBit));
    TRY_LET(auto contacts, people.allContacts());
    PupilFinder finder;
    QSet<PersonId> inFile;
    for (size_t i = 0; i < plan.people.size(); ++i) {
        const PersonEntry &entry = plan.people[i];
        if (entry.before)
            inFile.insert(entry.before->id);
        finder.add(
            {.person = entry.before, .entry = i, .isOpen = entry.isOpen(), .draft = &entry.after});
    }
    for (const PersonPtr &pupil : pupils) {
        if (!inFile.contains(pupil->id))
            finder.add({.person = pupil, .draft = pupil.get()});
    }
    ContactPlan builder(finder, adults, std::move(contacts), plan);
    for (const ContactRow &row : rows.rows)
        builder.addRow(row);
    builder.finish();
    return {};
}

} // namespace countersign
