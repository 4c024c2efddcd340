#pragma once

class QApplication;
class QString;

namespace countersign {

/// Light and dark follow the system; "light" and "dark" in the settings go before it. Everything
/// else (font, motion, contrast) is the system's.
void applyTheme(QApplication &application, const QString &chosen);

} // namespace countersign
