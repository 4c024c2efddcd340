#pragma once

#include <functional>

class QApplication;
class QString;

namespace countersign {

/// Whether the system's own palette is dark.
bool isSystemDark();

/// Light and dark follow the system, also while the program runs; "light" and "dark" in the
/// settings go before it. Everything else (font, motion, contrast) is the system's.
void applyTheme(QApplication &application, const QString &chosen,
                std::function<bool()> isDark = isSystemDark);

} // namespace countersign
