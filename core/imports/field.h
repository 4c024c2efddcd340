#pragma once

#include <QtGlobal>

namespace countersign {

/// What a file that comes in is a list of.
enum class FileKind { Pupils, Contacts, Staff, Governors, Consents };

/// What a column of a file means. In a list of contacts the plain names are the contact's own, and
/// the pupil's are the ones that say so; elsewhere there is one person to a row.
enum class Field {
    None,
    // The pupil a contact belongs to
    PupilForename,
    PupilSurname,
    PupilFullName,
    // Pupils, and how other lists point at one
    Upn,
    AdmissionNumber,
    BirthDate,
    Sex,
    YearGroup,
    ClassName,
    InCare,
    CareAuthority,
    HomeLanguage,
    // Everybody
    Title,
    Forename,
    MiddleNames,
    Surname,
    PreferredForename,
    PreferredSurname,
    FormerSurname,
    /// "Smith, Jane" in one column.
    FullName,
    /// Admitted, appointed, in post from.
    StartedOn,
    /// Left; for a governor the end of the term.
    EndedOn,
    Email,
    Telephone,
    // Contacts
    Priority,
    Relationship,
    ParentalResponsibility,
    LivesWithPupil,
    // Staff and governors
    StaffCode,
    Post,
    Category,
    DbsCheckedOn,
    Role,
    // Consents
    FormReturnedOn,
    SignedBy,
    Notes,
    /// The answers for one use of pictures; the heading says which.
    Use,
};

inline constexpr size_t fieldCount = size_t(Field::Use) + 1;

} // namespace countersign
