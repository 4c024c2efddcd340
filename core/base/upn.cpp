#include "base/upn.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr QStringView letters = u"ABCDEFGHJKLMNPQRTUVWXYZ";
constexpr qsizetype length = 13;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<Upn> Upn::parse(QStringView text)
{
    QString normal = text.toString().toUpper();
    normal.removeIf([](QChar c) { return c.isSpace(); });

    const auto malformed = fail(ErrorKind::Malformed, u"pupil.upn"_s);
    if (normal.size() != length || !letters.contains(normal.front()))
        return malformed;
    for (qsizetype i = 1; i < length - 1; ++i) {
        if (!isDigit(normal[i]))
            return malformed;
    }
    if (!isDigit(normal.back()) && !letters.contains(normal.back()))
        return malformed;
    return Upn(std::move(normal));
}

bool Upn::hasRightCheckLetter() const
{
    qsizetype sum = 0;
    for (qsizetype i = 1; i < length; ++i) {
        const QChar c = m_text[i];
        const qsizetype value = isDigit(c) ? c.digitValue() : letters.indexOf(c);
        sum += (i + 1) * value;
    }
    return letters[sum % letters.size()] == m_text.front();
}

} // namespace countersign
