#pragma once

#include "consents/permissionslip.h"

#include <QString>

namespace countersign {

/// "Ann Hill, Bo Dale": with the class where two of them have one name.
QString namesOf(const std::vector<PersonSummary> &people);

/// "Yes, all 28 may be shown." or "No: leave out Ann Hill, Bo Dale.": names and never reasons.
QString answerOf(const PermissionSlip &slip);

/// The same with what was asked and when, to send to whoever asked.
QString wholeAnswerOf(const PermissionSlip &slip, const QString &use);

} // namespace countersign
