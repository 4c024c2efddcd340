#pragma once

#include "imports/importplan.h"

#include <QMultiHash>

namespace countersign {

/// What a row of another list says of the pupil it is about.
struct PupilPointer
{
    std::optional<Upn> upn = {};
    QString admissionNumber = {};
    std::optional<PersonName> forename = {};
    std::optional<PersonName> surname = {};
    std::optional<QDate> born = {};
    QString className = {};
};

/// A pupil who may be meant: in the register, or brought by the same file.
struct KnownPupil
{
    /// Null for one who is not in the register.
    std::shared_ptr<const Person> person = {};
    /// Of ImportPlan::people, for one whom the file brings.
    size_t entry = 0;
    /// Which pupil it is has not been settled yet.
    bool isOpen = false;
    /// As they will be; lives as long as what was handed to add().
    const PersonDraft *draft = nullptr;

    PersonId id() const { return person ? person->id : PersonId(); }
};

/// The name that is said is plainly another's: the forename differs from the legal and from the
/// known one. A surname may have changed; where no forename is said it is what counts.
bool isContradicted(const PupilPointer &pointer, const PersonDraft &pupil);

class PupilFinder
{
public:
    void add(const KnownPupil &pupil);

    /// A UPN decides, unless isContradicted(); without one the admission number with the name, else
    /// the name, legal or preferred, with the date of birth or the class where they are said.
    std::vector<const KnownPupil *> matching(const PupilPointer &pointer) const;

private:
    std::vector<KnownPupil> m_pupils;
    QMultiHash<QString, size_t> m_byUpn;
    QMultiHash<QString, size_t> m_byNumber;
    QMultiHash<QString, size_t> m_byName;
};

} // namespace countersign
