#include "imports/textdecoding.h"

#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto whole = QStringConverter::Flag::Stateless;

std::optional<QString> decoded(QStringDecoder decoder, QByteArrayView bytes)
{
    QString text = decoder.decode(bytes);
    if (!decoder.isValid() || decoder.hasError())
        return std::nullopt;
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

std::optional<DecodedText> byBestGuess(QByteArrayView bytes)
{
    const bool littleEndian = bytes.startsWith(QByteArrayView("\xFF\xFE"));
    const bool bigEndian = bytes.startsWith(QByteArrayView("\xFE\xFF"));
    if (littleEndian || bigEndian) {
        if (bytes.size() % 2 != 0)
            return std::nullopt;
        const auto form = littleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        auto text = decoded(QStringDecoder(form, whole), bytes);
        if (!text)
            return std::nullopt;
        return DecodedText{*std::move(text), littleEndian ? u"utf-16le"_s : u"utf-16be"_s};
    }
    if (auto text = decoded(QStringDecoder(QStringConverter::Utf8, whole), bytes))
        return DecodedText{*std::move(text), u"utf-8"_s};
    if (auto text = decoded(QStringDecoder("windows-1252", whole), bytes))
        return DecodedText{*std::move(text), u"cp1252"_s};
    return std::nullopt;
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    auto text = byBestGuess(bytes);
    if (!text || text->text.contains(QChar(QChar::Null)))
        return fail(ErrorKind::Unreadable, u"encoding"_s);
    return *std::move(text);
}

} // namespace countersign
