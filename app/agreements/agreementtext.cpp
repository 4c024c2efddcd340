#include "agreements/agreementtext.h"

#include "agreements/standingparts.h"
#include "people/kindtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)
};

} // namespace

QString standingText(const Standing &standing)
{
    switch (standing.kind) {
    case StandingKind::NotNeeded:
        return Words::tr("Not needed");
    case StandingKind::NotIssued:
        return Words::tr("Not handed out");
    case StandingKind::Waiting:
        return standing.waitsForAuthoriser ? Words::tr("Authoriser to sign") : Words::tr("Waiting");
    case StandingKind::Signed:
        return Words::tr("Signed");
    case StandingKind::DueSoon:
        return Words::tr("Signed, due soon");
    case StandingKind::Lapsed:
        return Words::tr("Lapsed");
    case StandingKind::Declined:
        return Words::tr("Declined");
    }
    return {};
}

QString standingIcon(const Standing &standing)
{
    switch (standing.kind) {
    case StandingKind::NotNeeded:
    case StandingKind::NotIssued:
        return u"print"_s;
    case StandingKind::Waiting:
        return standing.waitsForAuthoriser ? u"signature"_s : u"waiting"_s;
    case StandingKind::Signed:
        return u"yes"_s;
    case StandingKind::DueSoon:
        return u"calendar"_s;
    case StandingKind::Lapsed:
        return u"lapsed"_s;
    case StandingKind::Declined:
        return u"no"_s;
    }
    return {};
}

QString standingSentence(const Standing &standing)
{
    const QString word = standingText(standing);
    const QString since = dateText(standing.since);
    if (!standing.since.isValid())
        return word;
    if (standing.kind == StandingKind::Waiting && standing.waitsForAuthoriser)
        return Words::tr("Signed on %1; the authoriser has not signed yet").arg(since);
    if (standing.kind == StandingKind::Waiting || standing.kind == StandingKind::Lapsed)
        return Words::tr("%1 since %2").arg(word, since);
    if (!standing.until.isValid())
        return Words::tr("%1 on %2, with no end").arg(word, since);
    return Words::tr("%1 on %2, until %3").arg(word, since, dateText(standing.until));
}

QString figuresText(const StandingCounts &counts)
{
    QStringList texts;
    for (const StandingPart &part : partsOf(counts))
        texts << part.text;
    return texts.join(u", "_s);
}

QString audienceText(Audience audience)
{
    switch (audience) {
    case Audience::EarlyYearsKs1:
        return Words::tr("Pupils of reception and key stage 1");
    case Audience::Ks2:
        return Words::tr("Pupils of key stage 2");
    case Audience::Secondary:
        return Words::tr("Pupils of secondary age");
    case Audience::Parents:
        return Words::tr("Parents/carers, once for each pupil");
    case Audience::Staff:
        return Words::tr("Staff");
    case Audience::Governors:
        return Words::tr("Governors");
    case Audience::VolunteersVisitors:
        return Words::tr("Volunteers and visitors");
    case Audience::Organisations:
        return Words::tr("Outside organisations and contractors");
    }
    return {};
}

QString signersText(Signers signers)
{
    switch (signers) {
    case Signers::Pupil:
        return Words::tr("The pupil");
    case Signers::ParentForPupil:
        return Words::tr("A parent/carer on the pupil’s behalf");
    case Signers::PupilAndParent:
        return Words::tr("The pupil and a parent/carer");
    case Signers::Self:
        return Words::tr("Everybody for themselves");
    }
    return {};
}

QString renewalText(Renewal renewal)
{
    switch (renewal) {
    case Renewal::Joining:
        return Words::tr("Only on joining");
    case Renewal::EachSeptember:
        return Words::tr("Each September");
    case Renewal::Months:
        return Words::tr("Every so many months");
    case Renewal::WordingChange:
        return Words::tr("When the wording changes");
    }
    return {};
}

QString capacityText(SignatoryCapacity capacity)
{
    switch (capacity) {
    case SignatoryCapacity::Pupil:
        return Words::tr("pupil");
    case SignatoryCapacity::Parent:
        return Words::tr("parent/carer");
    case SignatoryCapacity::Authority:
        return Words::tr("for the authority");
    case SignatoryCapacity::Self:
        return Words::tr("for themself");
    case SignatoryCapacity::Authoriser:
        return Words::tr("authoriser");
    }
    return {};
}

QString cameText(SignatureCame came)
{
    switch (came) {
    case SignatureCame::Paper:
        return Words::tr("On paper");
    case SignatureCame::Screen:
        return Words::tr("On screen");
    case SignatureCame::EarlierRecords:
        return Words::tr("From earlier records");
    }
    return {};
}

QString languageText(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString wordingText(const Wording &wording)
{
    return Words::tr("Wording %1, %2").arg(wording.number).arg(languageText(wording.language));
}

} // namespace countersign
