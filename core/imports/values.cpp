#include "imports/values.h"

#include "base/schoolyear.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

template <size_t N>
bool isOneOf(QStringView text, const std::array<QStringView, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

constexpr std::array<QStringView, 4> yesWords{u"t", u"y", u"yes", u"true"};
constexpr std::array<QStringView, 4> noWords{u"f", u"n", u"no", u"false"};
constexpr std::array<QStringView, 7> givenWords{
    u"given", u"granted", u"agreed", u"consented", u"permitted", u"consent given", u"✓"};
constexpr std::array<QStringView, 6> refusedWords{
    u"refused", u"declined", u"withheld", u"not given", u"consent refused", u"not permitted"};
constexpr std::array<QStringView, 2> femaleWords{u"f", u"female"};
constexpr std::array<QStringView, 2> maleWords{u"m", u"male"};

struct Pair
{
    QStringView from;
    QStringView to;
};

constexpr Pair relationships[] = {
    {u"PAM", u"Mother"},        {u"PAF", u"Father"},
    {u"FOM", u"Foster mother"}, {u"FOF", u"Foster father"},
    {u"STM", u"Step-mother"},   {u"STF", u"Step-father"},
    {u"FAM", u"Other family"},  {u"REL", u"Other relative"},
    {u"CAR", u"Carer"},         {u"SWR", u"Social worker"},
    {u"CHM", u"Childminder"},   {u"DOC", u"Doctor"},
    {u"HTC", u"Head teacher"},  {u"RLG", u"Religious contact"},
    {u"TCH", u"Teacher"},       {u"OTH", u"Other contact"},
};

constexpr Pair yearWords[] = {
    {u"RECEPTION", u"R"},
    {u"REC", u"R"},
    {u"YR", u"R"},
    {u"NURSERY1", u"N1"},
    {u"FIRSTNURSERY", u"N1"},
    {u"NURSERYFIRSTYEAR", u"N1"},
    {u"NURSERY2", u"N2"},
    {u"SECONDNURSERY", u"N2"},
    {u"NURSERYSECONDYEAR", u"N2"},
    {u"MIXED", u"M"},
    {u"MIXEDYEARCLASS", u"M"},
    {u"NOTAPPLICABLE", u"X"},
};

constexpr std::array<QStringView, 5> yearPrefixes{u"NATIONALCURRICULUMYEAR", u"NCYEAR", u"YEAR",
                                                  u"YR", u"Y"};

QString withoutLeadingZero(const QString &text)
{
    return text.size() == 2 && text.front() == u'0' ? text.last(1) : text;
}

} // namespace

YesNo parseYesNo(QStringView text)
{
    const QStringView word = text.trimmed();
    if (word.isEmpty())
        return YesNo::Blank;
    if (word == u"1" || isOneOf(word, yesWords))
        return YesNo::Yes;
    if (word == u"0" || isOneOf(word, noWords))
        return YesNo::No;
    return YesNo::Unclear;
}

std::optional<Sex> parseSex(QStringView text)
{
    const QStringView word = text.trimmed();
    if (isOneOf(word, femaleWords))
        return Sex::Female;
    if (isOneOf(word, maleWords))
        return Sex::Male;
    return std::nullopt;
}

QString parseYearGroup(QStringView text)
{
    QString word = text.toString().toUpper();
    word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    for (const Pair &pair : yearWords) {
        if (word == pair.from)
            return pair.to.toString();
    }
    word = withoutLeadingZero(word);
    if (isYearGroup(word))
        return word;
    for (const QStringView prefix : yearPrefixes) {
        if (!word.startsWith(prefix))
            continue;
        const QString rest = withoutLeadingZero(word.sliced(prefix.size()));
        return isYearGroup(rest) ? rest : QString();
    }
    return {};
}

SheetAnswer parseAnswer(QStringView text)
{
    const QStringView word = text.trimmed();
    switch (parseYesNo(word)) {
    case YesNo::Blank:
        return SheetAnswer::None;
    case YesNo::Yes:
        return SheetAnswer::Given;
    case YesNo::No:
        return SheetAnswer::Refused;
    case YesNo::Unclear:
        break;
    }
    if (isOneOf(word, givenWords))
        return SheetAnswer::Given;
    return isOneOf(word, refusedWords) ? SheetAnswer::Refused : SheetAnswer::Unclear;
}

QString relationshipWord(QStringView code)
{
    for (const Pair &pair : relationships) {
        if (code.compare(pair.from, Qt::CaseInsensitive) == 0)
            return pair.to.toString();
    }
    return code.toString();
}

} // namespace countersign
