#include "imports/dates.h"

#include <QLocale>
#include <QRegularExpression>
#include <QVarLengthArray>

#include <numeric>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Parsed = tl::expected<QDate, DateFault>;
using Parts = QVarLengthArray<QStringView, 4>;

Parsed fault(DateFault why)
{
    return tl::unexpected(why);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Of digits, and four of them at most: many times faster than Qt, which minds the locale.
int numberOf(QStringView digits)
{
    return std::accumulate(digits.begin(), digits.end(), 0, [](int number, QChar digit) {
        return 10 * number + (digit.unicode() - u'0');
    });
}

/// Without "T00:00:00" or " 00:00" at the end.
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 2)
        return text;
    qsizetype gap = colon - 1;
    while (gap > 0 && text[gap].isDigit())
        --gap;
    return text[gap] == u'T' || text[gap] == u' ' ? text.first(gap).trimmed() : text;
}

/// At any of the separators a date is written with.
Parts split(QStringView text)
{
    Parts parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size() && parts.size() < 4; ++i) {
        if (i < text.size() && text[i] != u'/' && text[i] != u'-' && text[i] != u'.')
            continue;
        parts.append(text.sliced(start, i - start).trimmed());
        start = i + 1;
    }
    return parts;
}

int fullYear(QStringView year, QDate reference, int yearsAhead)
{
    const int number = numberOf(year);
    if (year.size() > 2)
        return number;
    const int last = reference.year() + yearsAhead;
    const int century = last / 100 * 100;
    return century + number <= last ? century + number : century + number - 100;
}

Parsed fromNumbers(int year, QStringView month, QStringView day)
{
    const QDate date(year, numberOf(month), numberOf(day));
    return date.isValid() ? Parsed(date) : fault(DateFault::DoesNotExist);
}

bool isShort(QStringView text)
{
    return text.size() <= 2;
}

Parsed fromDigits(const Parts &parts, QDate reference, int yearsAhead)
{
    const bool yearFirst = parts[0].size() == 4 && isShort(parts[1]) && isShort(parts[2]);
    if (yearFirst)
        return fromNumbers(numberOf(parts[0]), parts[1], parts[2]);
    const bool dayFirst =
        isShort(parts[0]) && isShort(parts[1]) && (parts[2].size() == 2 || parts[2].size() == 4);
    if (dayFirst)
        return fromNumbers(fullYear(parts[2], reference, yearsAhead), parts[1], parts[0]);
    return fault(DateFault::NotADate);
}

QDate fromWords(int day, const QString &month, int year)
{
    const QString text = u"%1 %2 %3"_s.arg(day).arg(month).arg(year, 4, 10, QChar(u'0'));
    // British English alone abbreviates September to "Sept", and alone does not know "Sep".
    for (const QLocale &locale :
         {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        for (const auto *format : {u"d MMM yyyy", u"d MMMM yyyy"}) {
            if (const QDate date = locale.toDate(text, QString::fromUtf16(format)); date.isValid())
                return date;
        }
    }
    return {};
}

Parsed fromNamedMonth(QStringView text, QDate reference, int yearsAhead)
{
    static const QRegularExpression form(
        u"^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ,./-]*(\\p{L}{3,9})[ ,./-]*(\\d{4}|\\d{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return fault(DateFault::NotADate);
    const QString month = match.captured(2);
    const int year = fullYear(match.capturedView(3), reference, yearsAhead);
    const QDate date = fromWords(match.capturedView(1).toInt(), month, year);
    if (date.isValid())
        return date;
    const bool monthIsKnown = fromWords(1, month, year).isValid();
    return fault(monthIsKnown ? DateFault::DoesNotExist : DateFault::NotADate);
}

Parsed fromSerial(int serial)
{
    const QDate date = dateOfSerial(serial);
    return date.isValid() ? Parsed(date) : fault(DateFault::NotADate);
}

} // namespace

QDate dateOfSerial(int serial)
{
    // The system counts a 29 February 1900 that never was.
    constexpr int phantomDay = 60;
    constexpr int last = 2958465;
    if (serial < 1 || serial > last || serial == phantomDay)
        return {};
    const QDate dayZero = serial < phantomDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return dayZero.addDays(serial);
}

Parsed parseDate(QStringView text, QDate reference, int yearsAhead)
{
    const QStringView day = withoutTime(text.trimmed());
    if (day.size() == 5 && isDigits(day))
        return fromSerial(day.toInt());

    const Parts parts = split(day);
    if (parts.size() == 3 && std::all_of(parts.begin(), parts.end(), isDigits))
        return fromDigits(parts, reference, yearsAhead);
    return fromNamedMonth(day, reference, yearsAhead);
}

} // namespace countersign
