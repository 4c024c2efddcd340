#include "agreements/voiding.h"

#include "agreements/signatureservice.h"
#include "common/prompts.h"
#include "common/session.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)
};

} // namespace

void voidWithReason(Session &session, QWidget *parent, SignatureId signature, const QString &name)
{
    const QString reason =
        session.prompts().text(parent, Words::tr("Void a signature"),
                               Words::tr("What %1 signed stays in the register, struck out, and "
                                         "counts no more.\nWhy is it void?")
                                   .arg(name));
    if (reason.trimmed().isEmpty())
        return;
    const Done done =
        SignatureService(session.target()).voidSignature(session.actor(), signature, reason);
    if (!done)
        return session.complain(done.error());
    session.notice(Words::tr("The signature of %1 is void.").arg(name), true);
}

} // namespace countersign
