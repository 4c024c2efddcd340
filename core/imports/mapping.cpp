#include "imports/mapping.h"

#include "imports/headings.h"
#include "imports/uses.h"

#include <algorithm>
#include <array>
#include <map>

namespace countersign {

namespace {

using Known = std::vector<std::optional<KnownHeading>>;

Known knownOf(FileKind kind, const QStringList &headings)
{
    Known known;
    for (const QString &heading : headings)
        known.push_back(knownHeading(kind, heading));
    return known;
}

/// In a list of contacts a plain "Forename" is the contact's where the pupil's say that they are
/// the pupil's, and the pupil's where it is the contact's that say so.
Owner ownerOfPlainNames(const Known &known)
{
    const auto says = [&](Owner owner) {
        return std::any_of(known.begin(), known.end(), [&](const auto &each) {
            const bool aName =
                each && (each->field == Field::Forename || each->field == Field::Surname ||
                         each->field == Field::FullName);
            return aName && each->owner == owner;
        });
    };
    return !says(Owner::Pupil) && says(Owner::Contact) ? Owner::Pupil : Owner::Contact;
}

Field pupilsOwn(Field field)
{
    switch (field) {
    case Field::Forename:
        return Field::PupilForename;
    case Field::Surname:
        return Field::PupilSurname;
    case Field::FullName:
        return Field::PupilFullName;
    case Field::Upn:
    case Field::AdmissionNumber:
    case Field::BirthDate:
    case Field::YearGroup:
    case Field::ClassName:
        return field;
    default:
        return Field::None;
    }
}

bool isAlwaysThePupils(Field field)
{
    return pupilsOwn(field) == field;
}

Field fieldOf(FileKind kind, const KnownHeading &known, Owner plainNames)
{
    if (kind == FileKind::Contacts) {
        const Owner owner = known.owner == Owner::Unsaid ? plainNames : known.owner;
        if (isAlwaysThePupils(known.field))
            return known.owner == Owner::Contact ? Field::None : known.field;
        const bool ownNames = pupilsOwn(known.field) != Field::None ||
                              known.field == Field::PreferredForename ||
                              known.field == Field::PreferredSurname;
        if (known.owner == Owner::Pupil || (ownNames && owner == Owner::Pupil))
            return pupilsOwn(known.field);
        return known.field;
    }
    const bool aboutPupils = kind == FileKind::Pupils || kind == FileKind::Consents;
    return aboutPupils && known.owner == Owner::Contact ? Field::None : known.field;
}

bool mayRepeat(Field field)
{
    return field == Field::None || field == Field::Use;
}

/// Leaves each field with the column that has the best right to it.
void settleRivals(std::vector<Field> &columns, const std::vector<int> &ranks)
{
    std::map<Field, size_t> taken;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (mayRepeat(columns[i]))
            continue;
        const auto [rival, first] = taken.try_emplace(columns[i], i);
        if (first)
            continue;
        const bool better = ranks[i] < ranks[rival->second];
        columns[better ? rival->second : i] = Field::None;
        if (better)
            rival->second = i;
    }
}

} // namespace

qsizetype Mapping::columnOf(Field field) const
{
    const auto found = std::find(columns.begin(), columns.end(), field);
    return found == columns.end() ? -1 : found - columns.begin();
}

std::vector<qsizetype> Mapping::useColumns() const
{
    std::vector<qsizetype> found;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == Field::Use)
            found.push_back(qsizetype(i));
    }
    return found;
}

Mapping guessMapping(FileKind kind, const QStringList &headings, const HeadingChoices &chosen)
{
    const Known known = knownOf(kind, headings);
    const Owner plainNames = ownerOfPlainNames(known);
    const std::vector<Field> allowed = fieldsOf(kind);

    Mapping mapping;
    mapping.kind = kind;
    std::vector<int> ranks;
    for (size_t i = 0; i < known.size(); ++i) {
        const QString folded = foldedHeading(headings[qsizetype(i)]);
        Field field = Field::None;
        if (const auto choice = chosen.constFind(folded); choice != chosen.cend())
            field = *choice;
        else if (known[i])
            field = fieldOf(kind, *known[i], plainNames);
        else if (kind == FileKind::Consents && !folded.isEmpty())
            field = Field::Use;
        const bool fits = std::find(allowed.begin(), allowed.end(), field) != allowed.end();
        mapping.columns.push_back(fits ? field : Field::None);
        ranks.push_back(chosen.contains(folded) || !known[i] ? 0 : known[i]->rank);
    }
    settleRivals(mapping.columns, ranks);
    return mapping;
}

std::optional<FileKind> guessKind(const QStringList &headings)
{
    // Where several kinds would do, the first is taken: a plain list of names is the roll.
    constexpr std::array all = {FileKind::Pupils, FileKind::Contacts, FileKind::Staff,
                                FileKind::Governors, FileKind::Consents};
    // A heading that several kinds know says little, one that a single kind knows says much.
    std::array<double, all.size()> score{};
    for (const QString &heading : headings) {
        std::vector<FileKind> knowing;
        for (const FileKind kind : all) {
            const bool aUse = kind == FileKind::Consents && !shippedUseName(heading).isNull();
            if (aUse || knownHeading(kind, heading))
                knowing.push_back(kind);
        }
        for (const FileKind kind : knowing)
            score[size_t(kind)] += 1.0 / double(knowing.size());
    }
    const auto best = *std::max_element(all.begin(), all.end(), [&](FileKind a, FileKind b) {
        return score[size_t(a)] < score[size_t(b)];
    });
    return score[size_t(best)] >= 1.0 ? std::optional(best) : std::nullopt;
}

std::vector<Field> fieldsOf(FileKind kind)
{
    using enum Field;
    switch (kind) {
    case FileKind::Pupils:
        return {Upn,           AdmissionNumber,   Surname,          Forename,  MiddleNames,
                FullName,      PreferredForename, PreferredSurname, BirthDate, Sex,
                FormerSurname, YearGroup,         ClassName,        StartedOn, EndedOn,
                InCare,        CareAuthority,     HomeLanguage};
    case FileKind::Contacts:
        return {Upn,       AdmissionNumber, PupilSurname,  PupilForename, PupilFullName,
                BirthDate, YearGroup,       ClassName,     Priority,      Title,
                Surname,   Forename,        FullName,      Relationship,  ParentalResponsibility,
                Email,     Telephone,       LivesWithPupil};
    case FileKind::Staff:
        return {StaffCode,   Title,     Surname,           Forename,
                MiddleNames, FullName,  PreferredForename, Post,
                Category,    StartedOn, EndedOn,           PreferredSurname,
                Email,       Telephone, DbsCheckedOn};
    case FileKind::Governors:
        return {Title, Surname,   Forename, FullName, PreferredForename,
                Role,  StartedOn, EndedOn,  Email,    Telephone};
    case FileKind::Consents:
        return {Upn,
                AdmissionNumber,
                Surname,
                Forename,
                FullName,
                PreferredForename,
                PreferredSurname,
                BirthDate,
                YearGroup,
                ClassName,
                Use,
                FormReturnedOn,
                SignedBy,
                Notes};
    }
    return {};
}

} // namespace countersign
