#include "base/folding.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>

namespace countersign {

namespace {

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'`' ||
           c == u'\u00B4';
}

/// Most letters with marks are plain ones once they are taken apart.
QString withoutMarks(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// ICU knows what the decomposition of Unicode does not: ł, ø, ß and the like.
QString latinWithoutMarks(QStringView text)
{
    // One for each thread: a transliterator may not be shared.
    thread_local const std::unique_ptr<icu::Transliterator> plain = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "NFKD; [:Mn:] Remove; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!plain)
        return text.toString().normalized(QString::NormalizationForm_KD).toLower();
    icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()),
                              static_cast<int32_t>(text.size()));
    plain->transliterate(buffer);
    return QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length());
}

} // namespace

QString folded(QStringView text)
{
    // Most names are plain ASCII, and an import folds tens of thousands: no detour for those.
    QString wide;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80 && !isApostrophe(c.unicode())) {
            // Many times faster than ICU, and names with an apostrophe in them are left to it.
            wide = withoutMarks(text);
            if (!isAscii(wide))
                wide = latinWithoutMarks(text);
            text = wide;
            break;
        }
    }

    QString key;
    key.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        if (isApostrophe(c.unicode()))
            continue;
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            gap = !key.isEmpty();
            continue;
        }
        if (gap)
            key += u' ';
        gap = false;
        key += c.toLower();
    }
    return key;
}

} // namespace countersign
