#include "common/deedtext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

} // namespace

QString deedText(const QString &deed)
{
    const QHash<QString, QString> texts{
        {u"register.start"_s, Words::tr("Register begun")},
        {u"settings.save"_s, Words::tr("Settings changed")},
        {u"person.add"_s, Words::tr("Person added")},
        {u"person.change"_s, Words::tr("Person changed")},
        {u"contact.change"_s, Words::tr("Contact changed")},
        {u"import.pupils"_s, Words::tr("Pupils imported")},
        {u"import.contacts"_s, Words::tr("Contacts imported")},
        {u"import.staff"_s, Words::tr("Staff imported")},
        {u"import.governors"_s, Words::tr("Governors imported")},
        {u"import.consents"_s, Words::tr("Last year’s consents imported")},
        {u"roll-over"_s, Words::tr("Moved up in September")},
        {u"agreement.change"_s, Words::tr("Agreement changed")},
        {u"wording.change"_s, Words::tr("Wording changed")},
        {u"wording.publish"_s, Words::tr("Wording published")},
        {u"agreement.issue"_s, Words::tr("Agreement handed out")},
        {u"signature.record"_s, Words::tr("Signature recorded")},
        {u"signature.void"_s, Words::tr("Signature voided")},
        {u"form.record"_s, Words::tr("Returned form recorded")},
        {u"use.change"_s, Words::tr("Use of pictures changed")},
        {u"consent.record"_s, Words::tr("Consent recorded")},
        {u"consent.void"_s, Words::tr("Consent voided")},
        {u"consent.settle"_s, Words::tr("Conflict settled")},
        {u"consent.circumstances"_s, Words::tr("Changed circumstances noted")},
        {u"photo-flag.set"_s, Words::tr("Do-not-photograph flag changed")},
        {u"publication.record"_s, Words::tr("Publication recorded")},
        {u"publication.approve"_s, Words::tr("Publication approved")},
        {u"take-down.record"_s, Words::tr("Taken down")},
        {u"slip.keep"_s, Words::tr("Asked: may we use this?")},
    };
    return texts.value(deed, deed);
}

QString notPutBackText(const QString &deed)
{
    return Words::tr(
               "%1: this cannot be taken back, because it stands in the register for good. If "
               "it was wrong, record it anew. What was done before can be put back in the "
               "history.")
        .arg(deedText(deed));
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Administrator:
        return Words::tr("Administrator");
    case Role::Office:
        return Words::tr("Office");
    case Role::BusinessManager:
        return Words::tr("Business manager");
    case Role::Headteacher:
        return Words::tr("Headteacher");
    case Role::OnlineSafetyLead:
        return Words::tr("Online safety lead");
    case Role::NetworkManager:
        return Words::tr("Network manager");
    case Role::Governor:
        return Words::tr("Governor");
    case Role::Teacher:
        return Words::tr("Teacher");
    }
    return {};
}

QString recordText(const QString &table)
{
    const QHash<QString, QString> texts{
        {u"person"_s, Words::tr("Person")},
        {u"former_name"_s, Words::tr("Former name")},
        {u"pupil"_s, Words::tr("Pupil")},
        {u"staff"_s, Words::tr("Staff")},
        {u"governor"_s, Words::tr("Governor")},
        {u"associate"_s, Words::tr("Volunteer, visitor or organisation")},
        {u"contact"_s, Words::tr("Contact")},
        {u"import_heading"_s, Words::tr("Heading of an import")},
        {u"setting"_s, Words::tr("Setting")},
        {u"agreement"_s, Words::tr("Agreement")},
        {u"wording"_s, Words::tr("Wording")},
        {u"issue"_s, Words::tr("Handed out")},
        {u"signature"_s, Words::tr("Signature")},
        {u"signatory"_s, Words::tr("Signatory")},
        {u"signature_void"_s, Words::tr("Voided signature")},
        {u"consent_use"_s, Words::tr("Use")},
        {u"consent_event"_s, Words::tr("Answer")},
        {u"consent_event_void"_s, Words::tr("Voided answer")},
        {u"consent_settlement"_s, Words::tr("Settled conflict")},
        {u"changed_circumstances"_s, Words::tr("Changed circumstances")},
        {u"photo_flag"_s, Words::tr("Do-not-photograph flag")},
        {u"publication"_s, Words::tr("Publication")},
        {u"publication_person"_s, Words::tr("Shown in a publication")},
        {u"take_down"_s, Words::tr("To take down")},
        {u"permission_slip"_s, Words::tr("Slip")},
        {u"permission_slip_line"_s, Words::tr("Line of a slip")},
    };
    return texts.value(table, table);
}

QString columnText(const QString &column)
{
    const QHash<QString, QString> texts{
        {u"title"_s, Words::tr("Title")},
        {u"forename"_s, Words::tr("Forename")},
        {u"middle_names"_s, Words::tr("Middle names")},
        {u"surname"_s, Words::tr("Surname")},
        {u"preferred_forename"_s, Words::tr("Preferred forename")},
        {u"preferred_surname"_s, Words::tr("Preferred surname")},
        {u"born"_s, Words::tr("Born")},
        {u"sex"_s, Words::tr("Sex")},
        {u"email"_s, Words::tr("E-mail")},
        {u"phone"_s, Words::tr("Telephone")},
        {u"address"_s, Words::tr("Address")},
        {u"languages"_s, Words::tr("Languages")},
        {u"note"_s, Words::tr("Note")},
        {u"upn"_s, Words::tr("UPN")},
        {u"admission_no"_s, Words::tr("Admission number")},
        {u"year_group"_s, Words::tr("Year")},
        {u"class"_s, Words::tr("Class")},
        {u"joined_on"_s, Words::tr("Joined")},
        {u"left_on"_s, Words::tr("Left")},
        {u"in_care"_s, Words::tr("In care")},
        {u"care_authority"_s, Words::tr("Authority")},
        {u"code"_s, Words::tr("Staff code")},
        {u"post"_s, Words::tr("Post")},
        {u"category"_s, Words::tr("Category")},
        {u"started_on"_s, Words::tr("Started")},
        {u"ended_on"_s, Words::tr("Ended")},
        {u"dbs_checked_on"_s, Words::tr("DBS check")},
        {u"role"_s, Words::tr("Role")},
        {u"appointed_on"_s, Words::tr("Appointed")},
        {u"term_ends_on"_s, Words::tr("Term ends")},
        {u"relationship"_s, Words::tr("Relationship")},
        {u"priority"_s, Words::tr("Priority")},
        {u"responsibility"_s, Words::tr("Parental responsibility")},
        {u"lives_with"_s, Words::tr("Lives with the pupil")},
        {u"may_consent"_s, Words::tr("May consent")},
        {u"name"_s, Words::tr("Name")},
        {u"value"_s, Words::tr("Value")},
        {u"consent_use"_s, Words::tr("Use")},
        {u"agreement"_s, Words::tr("Agreement")},
        {u"person"_s, Words::tr("Person")},
        {u"pupil"_s, Words::tr("Pupil")},
        {u"answer"_s, Words::tr("Answer")},
        {u"by_name"_s, Words::tr("By")},
        {u"answered_on"_s, Words::tr("On")},
        {u"signed_on"_s, Words::tr("Signed on")},
        {u"outcome"_s, Words::tr("Outcome")},
        {u"came"_s, Words::tr("Came by")},
        {u"evidence"_s, Words::tr("Evidence")},
        {u"reason"_s, Words::tr("Reason")},
        {u"explanation"_s, Words::tr("Explanation")},
        {u"basis"_s, Words::tr("Legal basis")},
        {u"retired_on"_s, Words::tr("Retired")},
        {u"published_on"_s, Words::tr("Published")},
        {u"approved_by"_s, Words::tr("Approved by")},
        {u"approved_on"_s, Words::tr("Approved on")},
        {u"done_on"_s, Words::tr("Done on")},
        {u"issued_on"_s, Words::tr("Handed out on")},
        {u"until_on"_s, Words::tr("Until")},
        {u"from_on"_s, Words::tr("From")},
        {u"place"_s, Words::tr("Place")},
        {u"purpose"_s, Words::tr("Purpose")},
        {u"permitted"_s, Words::tr("Permitted")},
    };
    return texts.value(column);
}

} // namespace countersign
