#pragma once

#include <QString>

class QTextDocument;

namespace countersign {

/// A wording as it is kept: headings, paragraphs, lists, bold and italic, and nothing else. So a
/// text that was pasted from elsewhere brings no fonts or colours with it, and is set in the type
/// of the page that it is printed on. Empty for a document without words.
QString wordingHtml(const QTextDocument &document);

} // namespace countersign
