#include "base/folding.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace countersign {

namespace {

bool isApostrophe(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
    case u'\u2019':
    case u'\u2018':
    case u'\u02BC':
    case u'`':
    case u'\u00B4':
        return true;
    default:
        return false;
    }
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters of European names that Unicode does not take apart, and what ICU makes of them. Getting
/// ICU ready for the first of them would take longer than reading a thousand pupils.
constexpr std::pair<char16_t, QStringView> ownLetters[] = {
    {u'ł', u"l"}, {u'ø', u"o"}, {u'ß', u"ss"}, {u'æ', u"ae"}, {u'œ', u"oe"},
    {u'đ', u"d"}, {u'ð', u"d"}, {u'þ', u"th"}, {u'ħ', u"h"},  {u'ı', u"i"},
};

/// Most letters with marks are plain ones once they are taken apart.
QString withoutMarks(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        const auto *own = std::ranges::find(ownLetters, c.toLower().unicode(),
                                            &std::pair<char16_t, QStringView>::first);
        if (own != std::end(ownLetters))
            plain += own->second;
        else if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

/// ICU knows every other Latin letter.
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

QString inPlainLetters(QStringView text)
{
    QString wide = text.toString();
    wide.removeIf(isApostrophe);
    QString plain = withoutMarks(wide);
    return isAscii(plain) ? plain : latinWithoutMarks(wide);
}

bool belongsToAWord(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QChar lower(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
    return c.toLower();
}

QString lowerWords(QStringView text)
{
    QString words(text.size(), Qt::Uninitialized);
    QChar *end = words.data();
    bool gap = false;
    for (const QChar c : text) {
        if (isApostrophe(c))
            continue;
        if (!belongsToAWord(c)) {
            gap = end != words.constData();
            continue;
        }
        if (gap)
            *end++ = u' ';
        gap = false;
        *end++ = lower(c);
    }
    words.truncate(end - words.constData());
    return words;
}

} // namespace

QString folded(QStringView text)
{
    // Most names are plain, and an import folds tens of thousands: no detour for those.
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 || isApostrophe(c); });
    return lowerWords(isPlain ? text : inPlainLetters(text));
}

} // namespace countersign
