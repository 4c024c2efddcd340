#pragma once

#include "agreements/signature.h"
#include "agreements/wording.h"

#include <QString>

namespace countersign {

/// Everything that is known of a signature, as rich text: which wording, who signed in what
/// capacity and when, how it came, who recorded it, and why it is void.
QString signatureHtml(const Signature &signature, const Wording &wording);

} // namespace countersign
