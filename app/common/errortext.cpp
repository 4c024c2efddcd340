#include "common/errortext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString sentence(const Error &error)
{
    const QString field = fieldName(error.where);
    switch (error.kind) {
    case ErrorKind::NoSuchFile:
        return Words::tr("There is no file at that place. It may have been moved or renamed; look "
                         "for it and open it again.");
    case ErrorKind::NotARegister:
        return Words::tr("This file is not a Countersign register. It was left as it is.");
    case ErrorKind::Damaged:
        return Words::tr("This register is damaged and was left as it is. Open your newest backup "
                         "instead, and keep this file.");
    case ErrorKind::NewerProgram:
        return Words::tr("This register was written by a newer Countersign. Update the program on "
                         "this machine; the file was left as it is.");
    case ErrorKind::ReadOnlyMedia:
        return Words::tr("This register cannot be written here: the file, its folder or the medium "
                         "is read-only. Copy it to a place where you may write.");
    case ErrorKind::HeldByOther:
        return Words::tr("Somebody else is writing in this register just now. Wait until they have "
                         "finished and open it again.");
    case ErrorKind::FileExists:
        return Words::tr("There is a file of that name already, and it was not touched. Choose "
                         "another name.");
    case ErrorKind::Busy:
        return Words::tr("The register is being written by another window or program. Nothing was "
                         "saved; try again in a moment.");
    case ErrorKind::DiskFull:
        return Words::tr("The disk is full. Nothing was saved; make room and try again.");
    case ErrorKind::Io:
        return Words::tr("The disk could not be read or written. Nothing was saved; check the disk "
                         "or the connection and try again.");
    case ErrorKind::Sql:
        return Words::tr("The register gave an answer that the program does not understand "
                         "(code %1, %2). Nothing was saved.")
            .arg(error.native)
            .arg(error.where);
    case ErrorKind::NotFound:
        return Words::tr("It is not in the register any more.");
    case ErrorKind::Stale:
        return Words::tr("Somebody has changed this since you opened it (%1). Look at it as it is "
                         "now, then try again.")
            .arg(field);
    case ErrorKind::Forbidden:
        return Words::tr("Your role does not allow this. Ask somebody whose role does.");
    case ErrorKind::Required:
        return Words::tr("%1 is missing. Please fill it in.").arg(field);
    case ErrorKind::Malformed:
        return Words::tr("%1 is not written in a way that can be right. Please check it.")
            .arg(field);
    case ErrorKind::OutOfRange:
        return Words::tr("%1 cannot be right. Please check it.").arg(field);
    case ErrorKind::Duplicate:
        return Words::tr("%1: another record has this already.").arg(field);
    case ErrorKind::StillInUse:
        return Words::tr("Something newer refers to this (%1), so it cannot be taken away.")
            .arg(field);
    case ErrorKind::Frozen:
        return Words::tr("This is a record of something that happened (%1) and never changes. It "
                         "can be voided with a reason instead.")
            .arg(field);
    case ErrorKind::NotEntitled:
        return Words::tr("Somebody in it may not be shown for this use.");
    case ErrorKind::Unreadable:
        if (error.where == "quotes"_L1)
            return Words::tr("A quotation mark in line %1 is never closed, so the rest of the file "
                             "cannot be told apart. Mend it there, or export the file again.")
                .arg(error.line);
        if (error.where == "dtd"_L1)
            return Words::tr("The file brings a document type of its own (line %1). That can pull "
                             "in other files, so it is never read. Export it again.")
                .arg(error.line);
        if (error.where == "xml"_L1)
            return Words::tr("The file breaks off, or is no well-formed XML (line %1). Export it "
                             "again.")
                .arg(error.line);
        return Words::tr("The file could not be read. Check that it is the right one, and save it "
                         "again from the program it comes from.");
    case ErrorKind::TooLarge:
        return Words::tr("The file is larger than any export of a school would be, so it was not "
                         "read.");
    case ErrorKind::Cancelled:
        return Words::tr("Stopped. Nothing was changed.");
    }
    return {};
}

} // namespace

QString fieldName(const QString &field)
{
    // Built on each call so that a change of language is followed; it is asked for rarely.
    const QHash<QString, QString> names{
        {u"person"_s, Words::tr("the person")},
        {u"person.surname"_s, Words::tr("Name")},
        {u"person.born"_s, Words::tr("Date of birth")},
        {u"person.sex"_s, Words::tr("Sex")},
        {u"pupil"_s, Words::tr("the pupil")},
        {u"pupil.upn"_s, Words::tr("UPN")},
        {u"pupil.year_group"_s, Words::tr("Year")},
        {u"pupil.class"_s, Words::tr("Class")},
        {u"pupil.left_on"_s, Words::tr("Date of leaving")},
        {u"staff"_s, Words::tr("the member of staff")},
        {u"staff.code"_s, Words::tr("Staff code")},
        {u"staff.ended_on"_s, Words::tr("End of the post")},
        {u"governor.term_ends_on"_s, Words::tr("End of the term of office")},
        {u"associate.until_on"_s, Words::tr("Until")},
        {u"contact"_s, Words::tr("the contact")},
        {u"contact.pupil"_s, Words::tr("Contact")},
        {u"setting"_s, Words::tr("the settings")},
        {u"school.name"_s, Words::tr("Name of the school")},
        {u"consent.pupil-asked-from-age"_s, Words::tr("Age from which pupils are asked")},
        {u"signature"_s, Words::tr("the signature")},
        {u"signatory"_s, Words::tr("the signature")},
        {u"consent_event"_s, Words::tr("the answer")},
        {u"consent_event.by_name"_s, Words::tr("Who answered")},
        {u"consent_event.answered_on"_s, Words::tr("The date")},
        {u"consent_event.answer"_s, Words::tr("The answer")},
        {u"consent_event.capacity"_s, Words::tr("Who answered")},
        {u"consent_settlement.reason"_s, Words::tr("The reason")},
        {u"consent_settlement.settled_on"_s, Words::tr("The date")},
        {u"changed_circumstances.changed_on"_s, Words::tr("The date")},
        {u"photo_flag.reason"_s, Words::tr("The reason")},
        {u"returned_form"_s, Words::tr("Something on the form")},
        {u"agreement"_s, Words::tr("the agreement")},
        {u"agreement.name"_s, Words::tr("Name of the agreement")},
        {u"agreement.signers"_s, Words::tr("Who signs")},
        {u"agreement.renewal_months"_s, Words::tr("The number of months")},
        {u"wording"_s, Words::tr("the wording")},
        {u"wording.language"_s, Words::tr("Language")},
        {u"wording.html"_s, Words::tr("The text of the wording")},
        {u"wording.starts_on"_s, Words::tr("The day it is in force from")},
        {u"signature.wording"_s, Words::tr("The wording on the sheet")},
        {u"signature.signed_on"_s, Words::tr("Date signed")},
        {u"signature.person"_s, Words::tr("Whose agreement it is")},
        {u"kind"_s, Words::tr("What the file is a list of")},
        {u"roll"_s, Words::tr("The size of the roll")},
        {u"signatory.name"_s, Words::tr("The name of who signed")},
        {u"signatory.capacity"_s, Words::tr("Somebody who must sign")},
        {u"signatory.person"_s, Words::tr("Who signed")},
        {u"signatory.signed_on"_s, Words::tr("Date signed")},
        {u"signatory.signature"_s, Words::tr("A signature")},
        {u"signature_void.reason"_s, Words::tr("The reason")},
        {u"issue.issued_on"_s, Words::tr("Date handed out")},
        {u"consent_use"_s, Words::tr("the use")},
        {u"consent_use.name"_s, Words::tr("Name of the use")},
        {u"consent_use.explanation"_s, Words::tr("The explanation for parents")},
        {u"permission_slip.purpose"_s, Words::tr("What it is for")},
        {u"permission_slip_line.person"_s, Words::tr("Who is in the picture")},
        {u"publication"_s, Words::tr("the publication")},
        {u"publication.title"_s, Words::tr("Title")},
        {u"publication.place"_s, Words::tr("Where it is shown")},
        {u"publication.consent_use"_s, Words::tr("The use")},
        {u"publication.ended_on"_s, Words::tr("Until")},
        {u"take_down"_s, Words::tr("the picture to take down")},
        {u"take_down.done_on"_s, Words::tr("The date it was taken down")},
        {u"consent_event.answered_on"_s, Words::tr("The day of the answer")},
    };
    return names.value(field, field.isEmpty() ? Words::tr("A field") : field);
}

QString textOf(const Error &error)
{
    const QString text = sentence(error);
    if (error.line > 0)
        return Words::tr("Line %1: %2").arg(error.line).arg(text);
    return text;
}

} // namespace countersign
