#include "base/personname.h"

#include <algorithm>

namespace countersign {

namespace {

bool belongsInAName(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c) || c == U' ' || c == U'\'' || c == U'\u2019' ||
           c == U'\u02BC' || c == U'-' || c == U'\u2010' || c == U'.';
}

bool isPlainLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

Result<PersonName> PersonName::parse(const QString &text)
{
    // Most names: there is nothing to tidy and nothing to refuse.
    if (!text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, isPlainLetter))
        return PersonName(text);

    QString normal = text.simplified().normalized(QString::NormalizationForm_C);
    if (normal.isEmpty())
        return fail(ErrorKind::Required);
    if (normal.size() > longest)
        return fail(ErrorKind::OutOfRange);

    bool hasLetter = false;
    for (const char32_t c : normal.toStdU32String()) {
        if (!belongsInAName(c))
            return fail(ErrorKind::Malformed);
        hasLetter = hasLetter || QChar::isLetter(c);
    }
    if (!hasLetter)
        return fail(ErrorKind::Malformed);
    return PersonName(std::move(normal));
}

} // namespace countersign
