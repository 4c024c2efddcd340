#include "consents/decisiontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

/// Reasons that name whoever gave the deciding answer.
QString sentenceAbout(Reason reason, const QString &who)
{
    switch (reason) {
    case Reason::PupilRefuses:
        return Words::tr("%1 is asked too, and refuses.").arg(who);
    case Reason::Objection:
        return Words::tr("%1 objects. It stands until the objection is settled.").arg(who);
    case Reason::Refused:
        return Words::tr("%1 refused.").arg(who);
    case Reason::Withdrawn:
        return Words::tr("%1 withdrew consent.").arg(who);
    case Reason::Conflict:
        return Words::tr("%1 says no and somebody else with parental responsibility says yes. The "
                         "head or the safety lead settles it.")
            .arg(who);
    case Reason::SettledRefused:
        return Words::tr("Two disagreed (%1 says no). It was settled: no.").arg(who);
    case Reason::Given:
        return Words::tr("%1 gave consent.").arg(who);
    case Reason::SettledGiven:
        return Words::tr("Two disagreed (%1 says yes). It was settled: yes.").arg(who);
    default:
        return {};
    }
}

QString sentenceOf(Reason reason)
{
    switch (reason) {
    case Reason::PhotoFlag:
        return Words::tr("A do-not-photograph flag is set.");
    case Reason::Withheld:
        return Words::tr("Not permitted. The head and the safety lead know why.");
    case Reason::NoConsentNeeded:
        return Words::tr("This use does not rest on consent, and nobody objects.");
    case Reason::NoFormBack:
        return Words::tr("No form is back yet, and silence is not a yes.");
    case Reason::NotAnswered:
        return Words::tr("A form is back, but this use was left blank.");
    case Reason::NoResponsibility:
        return Words::tr("Whoever said yes has no parental responsibility. Ask somebody who has.");
    case Reason::ResponsibilityNotKnown:
        return Words::tr("Whether whoever said yes has parental responsibility is not known. Find "
                         "out, and note it with the contact.");
    case Reason::NeedsDelegatedAuthority:
        return Words::tr("The carer who said yes has no delegated authority on record. Ask the "
                         "authority.");
    case Reason::MayNotConsent:
        return Words::tr("Whoever said yes may not consent, by an order or agreement. Ask somebody "
                         "who may.");
    case Reason::PupilAlone:
        return Words::tr("Only the pupil said yes. Ask somebody with parental responsibility.");
    case Reason::OutOfDate:
        return Words::tr("Consent was given in an earlier school year. Ask again.");
    case Reason::CircumstancesChanged:
        return Words::tr("Circumstances have changed since consent was given. Ask again.");
    case Reason::NotForThisPicture:
        return Words::tr("This long-standing picture needs a yes of its own.");
    case Reason::HasLeft:
        return Words::tr("Has left the school: nothing new may be made.");
    case Reason::NotYetHere:
        return Words::tr("Has not joined the school yet.");
    case Reason::UseRetired:
        return Words::tr("The school does not use pictures for this any more.");
    default:
        return {};
    }
}

} // namespace

QString decisionText(const Decision &decision)
{
    const QString impersonal = sentenceOf(decision.reason);
    return impersonal.isEmpty()
               ? sentenceAbout(decision.reason,
                               decision.who.isEmpty() ? Words::tr("Somebody") : decision.who)
               : impersonal;
}

QString markText(CellMark mark)
{
    switch (mark) {
    case CellMark::Yes:
        return Words::tr("Yes");
    case CellMark::No:
        return Words::tr("No");
    case CellMark::Conflict:
        return Words::tr("Conflict");
    case CellMark::Objection:
        return Words::tr("Objection");
    case CellMark::PhotoFlag:
        return Words::tr("Do not photograph");
    case CellMark::Ask:
        return Words::tr("Ask somebody entitled");
    case CellMark::OutOfDate:
        return Words::tr("Out of date");
    case CellMark::Blank:
        return Words::tr("Left blank");
    case CellMark::NoForm:
        return Words::tr("No form back");
    case CellMark::NotHere:
        return Words::tr("Not here");
    }
    return {};
}

QString markIcon(CellMark mark)
{
    switch (mark) {
    case CellMark::Yes:
        return u"yes"_s;
    case CellMark::No:
    case CellMark::Objection:
        return u"no"_s;
    case CellMark::Conflict:
        return u"conflict"_s;
    case CellMark::PhotoFlag:
        return u"flag"_s;
    case CellMark::OutOfDate:
        return u"lapsed"_s;
    case CellMark::Ask:
    case CellMark::Blank:
        return u"question"_s;
    case CellMark::NoForm:
    case CellMark::NotHere:
        break;
    }
    return u"waiting"_s;
}

QString answerText(Answer answer)
{
    switch (answer) {
    case Answer::Given:
        return Words::tr("Yes");
    case Answer::Refused:
        return Words::tr("No");
    case Answer::Withdrawn:
        return Words::tr("Withdrawn");
    case Answer::Objection:
        return Words::tr("Objection");
    case Answer::ObjectionSettled:
        return Words::tr("Objection settled");
    }
    return {};
}

QString capacityText(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Pupil:
        return Words::tr("The pupil");
    case Capacity::Self:
        return Words::tr("For themself");
    case Capacity::Contact:
        return Words::tr("Parent/carer");
    case Capacity::Authority:
        return Words::tr("The authority");
    case Capacity::Other:
        break;
    }
    return Words::tr("Somebody else");
}

QString cameText(Came came)
{
    switch (came) {
    case Came::Paper:
        return Words::tr("On paper");
    case Came::Screen:
        return Words::tr("On screen");
    case Came::Email:
        return Words::tr("By e-mail");
    case Came::Telephone:
        return Words::tr("By telephone");
    case Came::InPerson:
        return Words::tr("In person");
    case Came::EarlierRecords:
        break;
    }
    return Words::tr("From earlier records");
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Consent:
        return Words::tr("Consent");
    case Basis::PublicTask:
        return Words::tr("Public task");
    case Basis::LegitimateInterests:
        break;
    }
    return Words::tr("Legitimate interests");
}

} // namespace countersign
