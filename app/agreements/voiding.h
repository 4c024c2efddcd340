#pragma once

#include "base/ids.h"

#include <QString>

class QWidget;

namespace countersign {

class Session;

/// Asks for the reason and voids the signature of whoever bears the name; without a reason nothing
/// happens.
void voidWithReason(Session &session, QWidget *parent, SignatureId signature, const QString &name);

} // namespace countersign
