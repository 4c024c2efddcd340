#include "imports/pupilfinder.h"

#include "base/folding.h"
#include "imports/matching.h"

namespace countersign {

namespace {

bool fitsName(const PupilPointer &pointer, const PersonDraft &pupil)
{
    const bool isNamed = pointer.forename || pointer.surname;
    return !isNamed || matchKeys(pupil.names).contains(matchKey(pointer.forename, pointer.surname));
}

bool fitsBirthOrClass(const PupilPointer &pointer, const PersonDraft &pupil)
{
    if (pointer.born)
        return pupil.born == *pointer.born;
    return pointer.className.isEmpty() ||
           folded(pupil.pupil->className) == folded(pointer.className);
}

bool isNoneOf(const std::optional<PersonName> &said, const std::optional<PersonName> &legal,
              const std::optional<PersonName> &known)
{
    const auto differs = [&said](const std::optional<PersonName> &name) {
        return !name || folded(name->text()) != folded(said->text());
    };
    return said && differs(legal) && differs(known);
}

} // namespace

bool isContradicted(const PupilPointer &pointer, const PersonDraft &pupil)
{
    const Names &names = pupil.names;
    // "Ann Marie" for Ann is the same one.
    const auto beginsAlike = [&] {
        const QString said = folded(pointer.forename->text());
        for (const auto &name : {names.forename, names.preferredForename}) {
            const QString own = name ? folded(name->text()) : QString();
            if (!own.isEmpty() && (own.startsWith(said) || said.startsWith(own)))
                return true;
        }
        return false;
    };
    if (pointer.forename)
        return isNoneOf(pointer.forename, names.forename, names.preferredForename) &&
               !beginsAlike();
    return isNoneOf(pointer.surname, names.surname, names.preferredSurname);
}

void PupilFinder::add(const KnownPupil &pupil)
{
    const size_t at = m_pupils.size();
    m_pupils.push_back(pupil);
    const PupilDetails &details = *pupil.draft->pupil;
    if (details.upn)
        m_byUpn.insert(details.upn->text(), at);
    if (!details.admissionNumber.isEmpty())
        m_byNumber.insert(details.admissionNumber, at);
    for (const QString &key : matchKeys(pupil.draft->names))
        m_byName.insert(key, at);
}

std::vector<const KnownPupil *> PupilFinder::matching(const PupilPointer &pointer) const
{
    const auto those = [this](const QList<size_t> &places, auto fits) {
        std::vector<const KnownPupil *> found;
        for (const size_t at : places) {
            if (fits(*m_pupils[at].draft))
                found.push_back(&m_pupils[at]);
        }
        return found;
    };
    if (pointer.upn)
        return those(m_byUpn.values(pointer.upn->text()), [](const PersonDraft &) { return true; });
    if (!pointer.admissionNumber.isEmpty())
        return those(m_byNumber.values(pointer.admissionNumber),
                     [&](const PersonDraft &pupil) { return fitsName(pointer, pupil); });
    return those(m_byName.values(matchKey(pointer.forename, pointer.surname)),
                 [&](const PersonDraft &pupil) { return fitsBirthOrClass(pointer, pupil); });
}

} // namespace countersign
