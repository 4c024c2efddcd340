#pragma once

class QCoreApplication;

namespace countersign {

/// The words of the system's language, where there is a translation; and always the English forms
/// of one and of many, which stand in translations/countersign_en.ts.
void installTranslations(QCoreApplication &application);

} // namespace countersign
