#include "base/personname.h"

namespace countersign {

namespace {

bool belongsInAName(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c) || c == U' ' || c == U'\'' || c == U'\u2019' ||
           c == U'\u02BC' || c == U'-' || c == U'\u2010' || c == U'.';
}

} // namespace

Result<PersonName> PersonName::parse(QStringView text)
{
    QString normal = text.toString().simplified().normalized(QString::NormalizationForm_C);
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
