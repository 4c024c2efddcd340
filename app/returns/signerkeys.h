#pragma once

#include <QChar>
#include <QStringList>

#include <vector>

namespace countersign {

/// The keys of the form that are nobody's: all yes, yes, no, the agreements, date, where the paper
/// is, the pupil, somebody else.
inline constexpr QStringView reservedKeys = u"AYNSTDWPO";

/// A letter for each of those who may have signed: the first of their words that is free, so that
/// the mother is M wherever there is one mother; a null one when all letters are taken.
std::vector<QChar> signerKeys(const QStringList &labels);

} // namespace countersign
