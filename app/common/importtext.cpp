#include "common/importtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr std::pair<RowReason, const char *> reasons[] = {
    {RowReason::NotADate, QT_TRANSLATE_NOOP("Imports", "not a date")},
    {RowReason::DateDoesNotExist, QT_TRANSLATE_NOOP("Imports", "date that does not exist")},
    {RowReason::BornInTheFuture, QT_TRANSLATE_NOOP("Imports", "born in the future")},
    {RowReason::DatesOutOfOrder, QT_TRANSLATE_NOOP("Imports", "left before joining")},
    {RowReason::NoName, QT_TRANSLATE_NOOP("Imports", "no forename and no surname")},
    {RowReason::NotAName, QT_TRANSLATE_NOOP("Imports", "not a name")},
    {RowReason::NameInOneColumn,
     QT_TRANSLATE_NOOP("Imports", "forename and surname in one column")},
    {RowReason::OneNameOnly, QT_TRANSLATE_NOOP("Imports", "only one name")},
    {RowReason::NameTidied, QT_TRANSLATE_NOOP("Imports", "signs left out of a name")},
    {RowReason::NoUpn, QT_TRANSLATE_NOOP("Imports", "no UPN")},
    {RowReason::UpnMalformed, QT_TRANSLATE_NOOP("Imports", "not the form of a UPN")},
    {RowReason::UpnCheckLetter, QT_TRANSLATE_NOOP("Imports", "UPN with a wrong check letter")},
    {RowReason::UpnOfAnotherPupil,
     QT_TRANSLATE_NOOP("Imports", "UPN already used by a different pupil in the file")},
    {RowReason::RowsDiffer,
     QT_TRANSLATE_NOOP("Imports", "says something else of the pupil than an earlier row")},
    {RowReason::UpnAndNameDiffer,
     QT_TRANSLATE_NOOP("Imports", "the UPN is one pupil's and the name another's")},
    {RowReason::AnswersDiffer,
     QT_TRANSLATE_NOOP("Imports", "another row answers the same differently")},
    {RowReason::AnsweredAlready,
     QT_TRANSLATE_NOOP("Imports", "no date, and answered otherwise in the register already")},
    {RowReason::UpnOnRegister,
     QT_TRANSLATE_NOOP("Imports", "UPN already used by a different pupil in the register")},
    {RowReason::CodeOfAnother,
     QT_TRANSLATE_NOOP("Imports", "staff code already used by somebody else in the file")},
    {RowReason::NoBirthDate, QT_TRANSLATE_NOOP("Imports", "no date of birth")},
    {RowReason::YearGroupUnclear, QT_TRANSLATE_NOOP("Imports", "year not understood")},
    {RowReason::SexUnclear, QT_TRANSLATE_NOOP("Imports", "sex not understood")},
    {RowReason::YesNoUnclear, QT_TRANSLATE_NOOP("Imports", "neither yes nor no")},
    {RowReason::AnswerUnclear, QT_TRANSLATE_NOOP("Imports", "answer not understood")},
    {RowReason::NoPupil, QT_TRANSLATE_NOOP("Imports", "does not say whose contact it is")},
    {RowReason::PupilNotOnRoll, QT_TRANSLATE_NOOP("Imports", "pupil is not on the roll")},
    {RowReason::PupilAmbiguous, QT_TRANSLATE_NOOP("Imports", "more than one pupil fits")},
    {RowReason::PupilNotSettled,
     QT_TRANSLATE_NOOP("Imports", "which pupil it is has not been settled yet")},
    {RowReason::NoContact, QT_TRANSLATE_NOOP("Imports", "names no contact")},
    {RowReason::ContactAmbiguous, QT_TRANSLATE_NOOP("Imports", "more than one contact fits")},
    {RowReason::ColumnMissing, QT_TRANSLATE_NOOP("Imports", "no column for this was found")},
    {RowReason::FormInTheFuture, QT_TRANSLATE_NOOP("Imports", "form back in the future")},
    {RowReason::MatchNotConfirmed,
     QT_TRANSLATE_NOOP("Imports", "matched by name, which nobody has confirmed")},
    {RowReason::NewerVersion,
     QT_TRANSLATE_NOOP("Imports", "written by a newer version of the transfer file")},
};

const char *phraseOf(RowReason reason)
{
    return std::ranges::find(reasons, reason, &std::pair<RowReason, const char *>::first)->second;
}

} // namespace

QString fileKindText(FileKind kind)
{
    switch (kind) {
    case FileKind::Pupils:
        return Words::tr("Pupils");
    case FileKind::Contacts:
        return Words::tr("Contacts of pupils");
    case FileKind::Staff:
        return Words::tr("Staff");
    case FileKind::Governors:
        return Words::tr("Governors");
    case FileKind::Consents:
        return Words::tr("Last year’s consents");
    }
    return {};
}

QString fieldText(Field field)
{
    switch (field) {
    case Field::None:
        return Words::tr("Left out");
    case Field::PupilForename:
        return Words::tr("Pupil’s forename");
    case Field::PupilSurname:
        return Words::tr("Pupil’s surname");
    case Field::PupilFullName:
        return Words::tr("Pupil’s whole name");
    case Field::Upn:
        return Words::tr("UPN");
    case Field::AdmissionNumber:
        return Words::tr("Admission number");
    case Field::BirthDate:
        return Words::tr("Date of birth");
    case Field::Sex:
        return Words::tr("Sex");
    case Field::YearGroup:
        return Words::tr("Year");
    case Field::ClassName:
        return Words::tr("Class");
    case Field::InCare:
        return Words::tr("In care");
    case Field::CareAuthority:
        return Words::tr("Authority");
    case Field::HomeLanguage:
        return Words::tr("Language of home");
    case Field::Title:
        return Words::tr("Title");
    case Field::Forename:
        return Words::tr("Forename");
    case Field::MiddleNames:
        return Words::tr("Middle names");
    case Field::Surname:
        return Words::tr("Surname");
    case Field::PreferredForename:
        return Words::tr("Preferred forename");
    case Field::PreferredSurname:
        return Words::tr("Preferred surname");
    case Field::FormerSurname:
        return Words::tr("Former surname");
    case Field::FullName:
        return Words::tr("Whole name in one column");
    case Field::StartedOn:
        return Words::tr("Joined, started or appointed");
    case Field::EndedOn:
        return Words::tr("Left or term ends");
    case Field::Email:
        return Words::tr("E-mail");
    case Field::Telephone:
        return Words::tr("Telephone");
    case Field::Priority:
        return Words::tr("Priority");
    case Field::Relationship:
        return Words::tr("Relationship");
    case Field::ParentalResponsibility:
        return Words::tr("Parental responsibility");
    case Field::LivesWithPupil:
        return Words::tr("Lives with the pupil");
    case Field::StaffCode:
        return Words::tr("Staff code");
    case Field::Post:
        return Words::tr("Post");
    case Field::Category:
        return Words::tr("Category");
    case Field::DbsCheckedOn:
        return Words::tr("Date of the DBS check");
    case Field::Role:
        return Words::tr("Role");
    case Field::FormReturnedOn:
        return Words::tr("Form back on");
    case Field::SignedBy:
        return Words::tr("Signed by");
    case Field::Notes:
        return Words::tr("Notes");
    case Field::Use:
        return Words::tr("A use of pictures");
    }
    return {};
}

QString reasonPhrase(RowReason reason)
{
    return QString::fromUtf8(phraseOf(reason));
}

QString reasonText(RowReason reason)
{
    return QCoreApplication::translate("Imports", phraseOf(reason));
}

QString mendText(RowReason reason)
{
    switch (reason) {
    case RowReason::NotADate:
    case RowReason::DateDoesNotExist:
        return Words::tr(
            "Dates are read day first: 14/03/2012. Mend it where the file comes from.");
    case RowReason::BornInTheFuture:
        return Words::tr("Check the year of birth where the file comes from.");
    case RowReason::NameInOneColumn:
        return Words::tr(
            "Say on the page of columns how the two stand in it, or export them apart.");
    case RowReason::NoUpn:
        return Words::tr("Imported without. The next file can only be matched by name and date of "
                         "birth.");
    case RowReason::UpnCheckLetter:
        return Words::tr("Imported as it is. Check it with the school the pupil came from.");
    case RowReason::UpnOfAnotherPupil:
    case RowReason::UpnOnRegister:
        return Words::tr("Two pupils never share a UPN. Find out whose it is and mend the other.");
    case RowReason::RowsDiffer:
        return Words::tr("Mend the file, so that it says one thing of each pupil.");
    case RowReason::UpnAndNameDiffer:
        return Words::tr("Find out who is meant, and mend the other where the file comes from.");
    case RowReason::AnsweredAlready:
        return Words::tr("The register was left as it is. Say when the form came back, or record "
                         "it by hand.");
    case RowReason::AnswersDiffer:
    case RowReason::AnswerUnclear:
        return Words::tr("Nothing was guessed: ask the family, and record what they say.");
    case RowReason::PupilNotOnRoll:
        return Words::tr("Import the pupils first, then this file again.");
    case RowReason::PupilAmbiguous:
        return Words::tr("Add the UPN to the row, or record it by hand.");
    case RowReason::ColumnMissing:
        return Words::tr("Choose it on the page of columns.");
    default:
        return {};
    }
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Refused:
        return Words::tr("Refused");
    case Severity::Warning:
        return Words::tr("Look at it");
    case Severity::Note:
        return Words::tr("Note");
    }
    return {};
}

} // namespace countersign
