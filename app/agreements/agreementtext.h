#pragma once

#include "agreements/agreementstandings.h"

#include <QString>

namespace countersign {

/// "Signed", "Waiting", "Authoriser to sign": how somebody stands, in a word or few.
QString standingText(const Standing &standing);
/// The name of the icon that goes with it: the same for all who stand so.
QString standingIcon(const Standing &standing);
/// The whole of it: "Signed on 3 Sep 2026, until 31 Aug 2027".
QString standingSentence(const Standing &standing);
/// "41 signed, 12 waiting, 7 lapsed".
QString figuresText(const StandingCounts &counts);

QString audienceText(Audience audience);
QString signersText(Signers signers);
QString renewalText(Renewal renewal);
QString capacityText(SignatoryCapacity capacity);
QString cameText(SignatureCame came);
/// "Welsh" of "cy"; the code itself when there is no such language.
QString languageText(const QString &code);
/// "Wording 2, English".
QString wordingText(const Wording &wording);

} // namespace countersign
