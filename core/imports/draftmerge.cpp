#include "imports/draftmerge.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString changeText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString changeText(bool truth)
{
    return truth ? u"yes"_s : u"no"_s;
}

QString changeText(const QString &text)
{
    return text;
}

QString changeText(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString changeText(const std::optional<PersonName> &name)
{
    return name ? name->text() : QString();
}

QString changeText(Responsibility responsibility)
{
    return responsibilityCodes.of(responsibility);
}

QString changeText(const std::optional<Upn> &upn)
{
    return upn ? upn->text() : QString();
}

QString changeText(std::optional<bool> truth)
{
    return truth ? changeText(*truth) : QString();
}

class Merger
{
public:
    explicit Merger(ChangeList *changes) : m_changes(changes) {}

    template <class T>
    void set(Field field, T &known, const T &said)
    {
        if (known == said)
            return;
        if (m_changes)
            m_changes->push_back({field, changeText(known), changeText(said)});
        known = said;
    }
    void say(Field field, QString &known, const QString &said)
    {
        if (!said.isEmpty())
            set(field, known, said);
    }
    template <class T>
    void say(Field field, std::optional<T> &known, const std::optional<T> &said)
    {
        if (said)
            set(field, known, said);
    }
    template <class T>
    void say(Field field, T &known, const std::optional<T> &said)
    {
        if (said)
            set(field, known, *said);
    }
    /// Exports repeat the legal name where there is no other: then none is what they say.
    void sayPreferred(Field field, std::optional<PersonName> &known,
                      const std::optional<PersonName> &said, const std::optional<PersonName> &legal)
    {
        if (said)
            set(field, known, said == legal ? std::nullopt : said);
    }

private:
    ChangeList *m_changes;
};

template <class Row>
void mergeNames(Merger &merger, Names &names, const Row &row)
{
    merger.say(Field::Surname, names.surname, row.surname);
    merger.say(Field::Forename, names.forename, row.forename);
    if constexpr (requires { row.title; })
        merger.say(Field::Title, names.title, row.title);
    if constexpr (requires { row.middleNames; })
        merger.say(Field::MiddleNames, names.middleNames, row.middleNames);
    if constexpr (requires { row.preferredSurname; })
        merger.sayPreferred(Field::PreferredSurname, names.preferredSurname, row.preferredSurname,
                            names.surname);
    if constexpr (requires { row.preferredForename; })
        merger.sayPreferred(Field::PreferredForename, names.preferredForename,
                            row.preferredForename, names.forename);
}

template <class Row>
void mergeReach(Merger &merger, PersonDraft &draft, const Row &row)
{
    merger.say(Field::Email, draft.email, row.email);
    merger.say(Field::Telephone, draft.phone, row.telephone);
}

} // namespace

PersonDraft mergedPupil(const PupilRow &row, PersonDraft known, ChangeList *changes)
{
    if (!known.pupil)
        known.pupil.emplace();
    PupilDetails &pupil = *known.pupil;
    Merger merger(changes);
    mergeNames(merger, known.names, row);
    merger.say(Field::Upn, pupil.upn, row.upn);
    merger.say(Field::AdmissionNumber, pupil.admissionNumber, row.admissionNumber);
    merger.say(Field::BirthDate, known.born, row.born);
    if (row.sex)
        merger.set(Field::Sex, known.sex, *row.sex == Sex::Female ? u"F"_s : u"M"_s);
    merger.say(Field::YearGroup, pupil.yearGroup, row.yearGroup);
    merger.say(Field::ClassName, pupil.className, row.className);
    merger.say(Field::StartedOn, pupil.joined, row.joined);
    merger.say(Field::EndedOn, pupil.left, row.left);
    merger.say(Field::InCare, pupil.inCare, row.inCare);
    merger.say(Field::CareAuthority, pupil.careAuthority, row.careAuthority);
    // Kept with spaces between the codes, as the transfer file's are.
    merger.say(Field::HomeLanguage, known.languages,
               QString(row.homeLanguage).replace(u", "_s, u" "_s));
    return known;
}

PersonDraft mergedStaff(const StaffRow &row, PersonDraft known, ChangeList *changes)
{
    if (!known.staff)
        known.staff.emplace();
    StaffDetails &staff = *known.staff;
    Merger merger(changes);
    mergeNames(merger, known.names, row);
    mergeReach(merger, known, row);
    merger.say(Field::StaffCode, staff.code, row.code);
    merger.say(Field::Post, staff.post, row.post);
    merger.say(Field::Category, staff.category, row.category);
    merger.say(Field::StartedOn, staff.started, row.started);
    merger.say(Field::EndedOn, staff.ended, row.left);
    merger.say(Field::DbsCheckedOn, staff.dbsChecked, row.dbsCheckedOn);
    return known;
}

PersonDraft mergedGovernor(const GovernorRow &row, PersonDraft known, ChangeList *changes)
{
    if (!known.governor)
        known.governor.emplace();
    GovernorDetails &governor = *known.governor;
    Merger merger(changes);
    mergeNames(merger, known.names, row);
    mergeReach(merger, known, row);
    merger.say(Field::Role, governor.role, row.role);
    merger.say(Field::StartedOn, governor.appointed, row.appointed);
    merger.say(Field::EndedOn, governor.termEnds, row.termEnds);
    return known;
}

PersonDraft mergedContactPerson(const ContactRow &row, PersonDraft known, ChangeList *changes)
{
    Merger merger(changes);
    mergeNames(merger, known.names, row);
    mergeReach(merger, known, row);
    return known;
}

ContactDraft mergedContact(const ContactRow &row, ContactDraft known, ChangeList *changes)
{
    Merger merger(changes);
    merger.say(Field::Relationship, known.relationship, row.relationship);
    merger.say(Field::Priority, known.priority, row.priority);
    if (row.parentalResponsibility)
        merger.set(Field::ParentalResponsibility, known.responsibility,
                   *row.parentalResponsibility ? Responsibility::Yes : Responsibility::No);
    merger.say(Field::LivesWithPupil, known.livesWith, row.livesWithPupil);
    return known;
}

} // namespace countersign
