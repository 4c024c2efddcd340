#include "returns/formtext.h"

#include "agreements/agreementtext.h"
#include "common/errortext.h"
#include "consents/decisiontext.h"
#include "people/kindtext.h"
#include "returns/sheetmenu.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Returns)
};

QString signersText(const Agreement &agreement)
{
    switch (agreement.signers) {
    case Signers::Pupil:
        return Words::tr("The pupil signs.");
    case Signers::PupilAndParent:
        return Words::tr("The pupil and a parent/carer sign. Tick it when both names are there.");
    case Signers::ParentForPupil:
    case Signers::Self:
        break;
    }
    return Words::tr("A parent/carer signs.");
}

} // namespace

QString formTitle(const Person &pupil)
{
    QStringList parts{pupil.names.known(), pupil.pupil->className,
                      yearText(pupil.pupil->yearGroup)};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

AskedRow askedRow(const QString &key, const OfferedAgreement &offered, WordingId wording)
{
    QString text = Words::tr("Agreement: %1").arg(offered.agreement.name);
    const auto chosen = std::ranges::find(offered.wordings, wording, &Wording::id);
    if (chosen != offered.wordings.begin() && chosen != offered.wordings.end())
        text = Words::tr("%1, %2").arg(text, wordingText(*chosen));
    return {.key = key,
            .text = text,
            .explanation = signersText(offered.agreement),
            .yes = Words::tr("Signed"),
            .no = Words::tr("Declined")};
}

AskedRow askedRow(const QString &key, const ConsentUse &use)
{
    if (use.basis != Basis::Consent)
        return {.key = key,
                .text = use.name,
                .explanation = Words::tr("%1\nThis use does not rest on consent, so nobody is "
                                         "asked for a yes; a no is an objection.")
                                   .arg(use.explanation),
                .no = Words::tr("Objects")};
    return {.key = key,
            .text = use.name,
            .explanation = use.explanation,
            .yes = Words::tr("Yes"),
            .no = Words::tr("No")};
}

QString lastText(const OfferedUse &offered)
{
    if (!offered.last)
        return offered.use.basis == Basis::Consent ? QString() : Words::tr("needs no yes");
    return Words::tr("last: %1, %2, %3")
        .arg(answerText(offered.last->answer), offered.last->giver.name,
             dateText(offered.last->answeredOn));
}

QString lastText(const Standing &standing)
{
    switch (standing.kind) {
    case StandingKind::Signed:
    case StandingKind::DueSoon:
        return standing.until.isValid()
                   ? Words::tr("last: signed %1, until %2")
                         .arg(dateText(standing.since), dateText(standing.until))
                   : Words::tr("last: signed %1").arg(dateText(standing.since));
    case StandingKind::Waiting:
        return standing.waitsForAuthoriser
                   ? Words::tr("last: signed %1, waits for the authoriser")
                         .arg(dateText(standing.since))
                   : Words::tr("given out %1").arg(dateText(standing.since));
    case StandingKind::Lapsed:
        return Words::tr("lapsed %1").arg(dateText(standing.since));
    case StandingKind::Declined:
        return Words::tr("last: declined %1").arg(dateText(standing.since));
    case StandingKind::NotNeeded:
    case StandingKind::NotIssued:
        break;
    }
    return {};
}

QString entitlementNote(const OfferedSigner &signer)
{
    const QString &name = signer.giver.name;
    if (signer.giver.capacity == Capacity::Pupil)
        return Words::tr("The pupil’s own answer: a no counts, a yes needs a parent’s beside it. "
                         "Record the parent’s answer first (Shift+Enter stays here).");
    switch (signer.entitlement) {
    case Entitlement::Entitled:
        return {};
    case Entitlement::NeedsDelegation:
        return Words::tr("This does not count as consent: %1 has no delegated authority on record. "
                         "It is kept; ask the authority.")
            .arg(name);
    case Entitlement::NotKnown:
        return Words::tr("This does not count as consent yet: it is not known whether %1 has "
                         "parental responsibility (PR).")
            .arg(name);
    case Entitlement::Barred:
        return Words::tr("This does not count as consent: %1 may not consent, by an order or "
                         "agreement. It is kept.")
            .arg(name);
    case Entitlement::None:
        break;
    }
    return Words::tr("This does not count as consent: %1 has no parental responsibility (PR) on "
                     "record. It is kept; ask somebody who has.")
        .arg(name);
}

QString problemText(const Error &error)
{
    if (error.where == "returned_form"_L1)
        return Words::tr("Nothing is ticked yet. Press A when everything is a yes, or answer row "
                         "by row.");
    if (error.kind == ErrorKind::Required &&
        (error.where == "consent_event.by_name"_L1 || error.where == "signatory.name"_L1))
        return Words::tr("Who signed is missing. Press the letter beside the name, or O for "
                         "somebody else.");
    if (error.where == "signatory.capacity"_L1)
        return Words::tr("This agreement needs the name of a parent/carer. Choose who signed, or "
                         "leave the agreement blank.");
    if (error.where.endsWith(u"signed_on"_s) || error.where.endsWith(u"answered_on"_s))
        return error.kind == ErrorKind::Required
                   ? Words::tr("The date is missing or cannot be read. Write it as "
                               "day/month/year, or T for today.")
                   : Words::tr("The date lies in the future.");
    return textOf(error);
}

QString keyLegend()
{
    const std::pair<QString, QString> keys[] = {
        {Words::tr("A"), Words::tr("all yes")},
        {Words::tr("1…0"), Words::tr("that use: no, again: yes")},
        {Words::tr("S"), Words::tr("agreement signed, again: declined")},
        {Words::tr("↑ ↓ Y N Del"), Words::tr("row by row")},
        {Words::tr("letter"), Words::tr("who signed")},
        {Words::tr("D"), Words::tr("date")},
        {Words::tr("Enter"), Words::tr("save, next pupil")},
        {Words::tr("Shift+Enter"), Words::tr("save, another name")},
        {Words::tr("Page ↑ ↓"), Words::tr("other pupil")},
        {Words::tr("Ctrl+F"), Words::tr("find")},
        {Words::tr("Esc"), Words::tr("clear")},
    };
    QStringList parts;
    for (const auto &[key, meaning] : keys)
        parts << u"<span style='white-space:nowrap'><b>%1</b>&nbsp;%2</span>"_s.arg(
            key.toHtmlEscaped(), meaning.toHtmlEscaped());
    return parts.join(u" &nbsp; "_s);
}

} // namespace countersign
