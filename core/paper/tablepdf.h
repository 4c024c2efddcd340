#pragma once

#include "base/result.h"
#include "paper/paperstyle.h"
#include "reports/reporttable.h"

class QIODevice;

namespace countersign {

/// ByNeed: upright where the table fits without squeezing its texts, else lying.
enum class PageShape { ByNeed, Upright, Lying };

/// The report on A4. Rows are as roomy as lets a section that starts a page stay on that page;
/// headings are repeated on each page; nothing is ever cut.
Done writeTablePdf(const ReportTable &table, const PaperStyle &style, QIODevice &device,
                   PageShape shape = PageShape::ByNeed);

} // namespace countersign
