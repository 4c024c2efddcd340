#pragma once

#include <QDate>
#include <QString>

namespace countersign {

// Words that several reports share, translated.

/// "18 November 2026"
QString longDate(QDate day);
/// "As at 18 November 2026"
QString asAt(QDate day);
/// What heads the sections of a report by class.
QString classWord();
/// The name of a class, or what stands for pupils without one.
QString classHeading(const QString &className);

} // namespace countersign
