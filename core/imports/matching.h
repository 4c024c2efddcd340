#pragma once

#include "people/person.h"

#include <memory>

namespace countersign {

/// Forename and surname folded: the legal ones, for an adult without forename the title instead,
/// so that Mr Hill is not Mrs Hill.
QString matchKey(const std::optional<PersonName> &forename,
                 const std::optional<PersonName> &surname, const QString &title = {});
/// By the legal and by the preferred names; often one and the same.
QStringList matchKeys(const Names &names);

/// One of the two is the same and not empty, however it is spaced and written.
bool hasSameReach(const QString &emailA, const QString &phoneA, const QString &emailB,
                  const QString &phoneB);

} // namespace countersign
