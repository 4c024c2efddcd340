#include "base/schoolyear.h"

#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr std::array<QStringView, 19> yearGroups = {u"N1", u"N2", u"R",  u"1", u"2", u"3",  u"4",
                                                    u"5",  u"6",  u"7",  u"8", u"9", u"10", u"11",
                                                    u"12", u"13", u"14", u"M", u"X"};
constexpr int lastTaught = 16;
constexpr int youngest = 2;

} // namespace

SchoolYear SchoolYear::containing(QDate day)
{
    return SchoolYear(day.month() >= 9 ? day.year() : day.year() - 1);
}

QString SchoolYear::text() const
{
    return u"%1/%2"_s.arg(m_startsIn).arg((m_startsIn + 1) % 100, 2, 10, QChar(u'0'));
}

QString SchoolYear::yearGroupOf(QDate born) const
{
    if (!born.isValid())
        return {};
    const QDate reckoned = firstDay().addDays(-1);
    int age = reckoned.year() - born.year();
    if (std::pair(born.month(), born.day()) > std::pair(reckoned.month(), reckoned.day()))
        --age;
    const int place = age - youngest;
    return place >= 0 && place <= lastTaught ? yearGroups[size_t(place)].toString() : QString();
}

int yearGroupOrder(QStringView text)
{
    for (size_t i = 0; i < yearGroups.size(); ++i) {
        if (yearGroups[i] == text)
            return int(i);
    }
    return -1;
}

QStringList yearGroupNames()
{
    QStringList names;
    for (const QStringView name : yearGroups)
        names << name.toString();
    return names;
}

bool isYearGroup(QStringView text)
{
    return yearGroupOrder(text) >= 0;
}

QString yearGroupAfter(QStringView text)
{
    const int place = yearGroupOrder(text);
    if (place < 0 || place == lastTaught)
        return {};
    return place > lastTaught ? text.toString() : yearGroups[size_t(place) + 1].toString();
}

KeyStage keyStageOf(QStringView yearGroup)
{
    const int place = yearGroupOrder(yearGroup);
    if (place < 0 || place > lastTaught)
        return KeyStage::None;
    if (place <= 2)
        return KeyStage::EarlyYears;
    const int year = place - 2;
    if (year <= 2)
        return KeyStage::One;
    if (year <= 6)
        return KeyStage::Two;
    if (year <= 9)
        return KeyStage::Three;
    return year <= 11 ? KeyStage::Four : KeyStage::Five;
}

} // namespace countersign
