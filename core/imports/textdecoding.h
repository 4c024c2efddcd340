#pragma once

#include "base/result.h"

namespace countersign {

struct DecodedText
{
    QString text;
    /// As in SourceTable::encoding.
    QString encoding;
};

/// Bytes of a text file: by its byte order mark, else as UTF-8 when every byte fits, else as
/// Windows-1252, which is what older information systems write (domain.md §2). The mark is not part
/// of the text. Unreadable when it is no text at all (it holds NUL characters, or half of one).
Result<DecodedText> decodeText(QByteArrayView bytes);

} // namespace countersign
