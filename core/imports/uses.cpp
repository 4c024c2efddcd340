#include "imports/uses.h"

#include "imports/headings.h"

#include <QHash>

namespace countersign {

namespace {

struct UseAlias
{
    QStringView heading;
    QStringView use;
};

constexpr QStringView inSchool = u"Display in school";
constexpr QStringView outside = u"Display outside school";
constexpr QStringView website = u"School website";
constexpr QStringView prospectus = u"Prospectus and printed promotion";
constexpr QStringView video = u"Video and webcam";
constexpr QStringView platform = u"Learning platform";
constexpr QStringView social = u"School social media";
constexpr QStringView press = u"Press and broadcast";
constexpr QStringView visiting = u"Visiting organisations";
constexpr QStringView internet = u"Supervised internet use";

constexpr UseAlias aliases[] = {
    {u"displayinschool", inSchool},
    {u"displaysinschool", inSchool},
    {u"displayinsideschool", inSchool},
    {u"displayinside", inSchool},
    {u"schooldisplay", inSchool},
    {u"schooldisplays", inSchool},
    {u"inschool", inSchool},
    {u"displayoutsideschool", outside},
    {u"displayoutside", outside},
    {u"displaysoutside", outside},
    {u"displaysoutsideschool", outside},
    {u"outsideschool", outside},
    {u"schoolwebsite", website},
    {u"website", website},
    {u"web", website},
    {u"prospectusandprintedpromotion", prospectus},
    {u"prospectus", prospectus},
    {u"schoolprospectus", prospectus},
    {u"brochure", prospectus},
    {u"printedpromotion", prospectus},
    {u"videoandwebcam", video},
    {u"video", video},
    {u"videos", video},
    {u"webcam", video},
    {u"filming", video},
    {u"learningplatform", platform},
    {u"vle", platform},
    {u"schoolsocialmedia", social},
    {u"socialmedia", social},
    {u"facebook", social},
    {u"pressandbroadcast", press},
    {u"press", press},
    {u"localpress", press},
    {u"newspaper", press},
    {u"newspapers", press},
    {u"broadcast", press},
    {u"visitingorganisations", visiting},
    {u"outsideorganisations", visiting},
    {u"supervisedinternetuse", internet},
    {u"internetuse", internet},
    {u"internet", internet},
};

qsizetype indexOfUse(const QString &folded, const QStringList &uses)
{
    for (qsizetype i = 0; i < uses.size(); ++i) {
        if (foldedHeading(uses[i]) == folded)
            return i;
    }
    return -1;
}

} // namespace

QString shippedUseName(QStringView heading)
{
    static const QHash<QString, QStringView> index = [] {
        QHash<QString, QStringView> made;
        for (const UseAlias &alias : aliases)
            made.insert(alias.heading.toString(), alias.use);
        return made;
    }();
    return index.value(foldedHeading(heading)).toString();
}

qsizetype matchingUse(QStringView heading, const QStringList &uses)
{
    const QString folded = foldedHeading(heading);
    if (folded.isEmpty())
        return -1;
    if (const qsizetype same = indexOfUse(folded, uses); same >= 0)
        return same;
    const QString shipped = shippedUseName(heading);
    return shipped.isEmpty() ? -1 : indexOfUse(foldedHeading(shipped), uses);
}

} // namespace countersign
