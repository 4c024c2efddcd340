#pragma once

#include <QString>

namespace countersign {

/// The form of a text that is searched and matched by, never shown or stored as the text itself:
/// lower case, Latin letters without their marks, apostrophes gone, hyphens and other punctuation a
/// single space. So O’Neill = oneill, Smith-Jones = smith jones, Łukasz = lukasz.
QString folded(QStringView text);

} // namespace countersign
