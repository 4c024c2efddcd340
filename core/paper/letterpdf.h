#pragma once

#include "base/result.h"
#include "paper/paperstyle.h"
#include "reports/letter.h"

class QIODevice;

namespace countersign {

/// One letter after the other, each from a page of its own with the school's letterhead and its own
/// "Page n of m". Required when there is none.
Done writeLetterPdf(const LetterRun &run, const PaperStyle &style, QIODevice &device);

} // namespace countersign
