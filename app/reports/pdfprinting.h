#pragma once

class QPdfDocument;
class QPrinter;

namespace countersign {

/// Prints a PDF page by page at the printer's resolution, up to 600 dots an inch; the range of
/// pages is the printer's. False when the printer could not be begun.
bool printPdf(QPdfDocument &document, QPrinter &printer);

/// Makes the sheet lie or stand as the first page of the PDF does.
void orientAs(QPdfDocument &document, QPrinter &printer);

} // namespace countersign
