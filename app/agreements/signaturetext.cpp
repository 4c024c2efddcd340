#include "agreements/signaturetext.h"

#include "agreements/agreementtext.h"
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

QString momentText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
}

QString signatoryText(const Signatory &signatory, QDate day)
{
    const QDate on = signatory.signedOn.isValid() ? signatory.signedOn : day;
    return Words::tr("%1 (%2), %3", "a name, the capacity, the date")
        .arg(signatory.name.toHtmlEscaped(), capacityText(signatory.capacity), dateText(on));
}

} // namespace

QString signatureHtml(const Signature &signature, const Wording &wording)
{
    QStringList lines;
    lines << (signature.outcome == SignatureOutcome::Declined ? Words::tr("<b>Declined by</b>")
                                                              : Words::tr("<b>Signed by</b>"));
    for (const Signatory &signatory : signature.signatories)
        lines << signatoryText(signatory, signature.signedOn);
    lines << wordingText(wording);
    lines << Words::tr("%1, recorded by %2, %3")
                 .arg(cameText(signature.came), signature.recordedBy.toHtmlEscaped(),
                      momentText(signature.recordedAt));
    if (!signature.note.isEmpty())
        lines << Words::tr("Note: %1").arg(signature.note.toHtmlEscaped());
    if (signature.voided)
        lines << Words::tr("<b>Void:</b> %1 (%2, %3)")
                     .arg(signature.voided->reason.toHtmlEscaped(),
                          signature.voided->by.toHtmlEscaped(), momentText(signature.voided->at));
    return lines.join(u"<br>"_s);
}

} // namespace countersign
