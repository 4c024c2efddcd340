#pragma once

#include "imports/field.h"

#include <vector>

namespace countersign {

/// What is wrong with a row, as a kind: the words are made in app/common.
enum class RowReason {
    NotADate,
    DateDoesNotExist,
    BornInTheFuture,
    /// A form that came back after today.
    FormInTheFuture,
    /// Left before joining.
    DatesOutOfOrder,
    NoName,
    /// Something is there, but it cannot be a name (PersonName).
    NotAName,
    /// "Smith, Jane" in one column: which part is which has to be asked.
    NameInOneColumn,
    OneNameOnly,
    /// Quotation marks, commas or brackets were left out of a name.
    NameTidied,
    NoUpn,
    UpnMalformed,
    UpnCheckLetter,
    /// The UPN stands with a different pupil further up.
    UpnOfAnotherPupil,
    /// A further row of the same pupil says another class, year or date.
    RowsDiffer,
    /// The UPN is one pupil's and the name another's.
    UpnAndNameDiffer,
    /// The sheet answers the same question twice, and not alike.
    AnswersDiffer,
    /// The form has no date, and the register has another answer already.
    AnsweredAlready,
    /// The UPN is in the register with a pupil of other names and another date of birth.
    UpnOnRegister,
    /// The staff code stands with somebody else further up.
    CodeOfAnother,
    NoBirthDate,
    YearGroupUnclear,
    SexUnclear,
    YesNoUnclear,
    AnswerUnclear,
    /// A contact's row does not say whose contact it is.
    NoPupil,
    /// The pupil that a row is about is not in the register.
    PupilNotOnRoll,
    /// More than one pupil is meant by what the row says.
    PupilAmbiguous,
    /// Somebody in the register may be meant, which a person has to confirm.
    MatchNotConfirmed,
    /// Which pupil it is stands open in the same file; to be imported again when that is settled.
    PupilNotSettled,
    /// A pupil's row in a list of contacts that names no contact.
    NoContact,
    /// More than one contact of the pupil is meant by what the row says.
    ContactAmbiguous,
    /// No column is given for what every row needs; the whole file waits for the mapping.
    ColumnMissing,
    /// A transfer file of a version that came after this program.
    NewerVersion,
};

/// Refused rows are not imported. A warning is imported and shown. A note says what was left out or
/// tidied in a row with nothing else to see to.
enum class Severity { Refused, Warning, Note };

struct Problem
{
    /// Where the row starts in the file; 0 when it is about the file as a whole.
    int line = 0;
    Field field = Field::None;
    RowReason reason = RowReason::NoName;
    Severity severity = Severity::Refused;
    /// The column, from 0, where a field has more than one (Field::Use); else -1.
    int column = -1;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace countersign
