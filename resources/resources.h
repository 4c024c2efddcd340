#pragma once

namespace countersign {

/// Makes ":/icons", ":/wordings", ":/uses.json" and ":/sample" readable. To be called before the
/// first of them is opened, because a static library's resources do not announce themselves.
void initialiseResources();

} // namespace countersign
