#include "school/schoolsettings.h"

#include "audit/operation.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int youngestAsked = 4;
constexpr int oldestAsked = 19;
constexpr int daysOfYear = 365;
const QString schoolYear = u"school-year"_s;

QMap<QString, QString> toRows(const SchoolSettings &settings)
{
    return {{u"school.name"_s, settings.name},
            {u"school.urn"_s, settings.urn},
            {u"school.laestab"_s, settings.laestab},
            {u"school.address"_s, settings.address},
            {u"consent.pupil-asked-from-age"_s, QString::number(settings.pupilAskedFromAge)},
            {u"consent.stands"_s, settings.consentStands == ConsentStands::SchoolYear
                                      ? schoolYear
                                      : u"time-at-school"_s},
            {u"agreements.due-soon-days"_s, QString::number(settings.dueSoonDays)},
            {u"paper.marking"_s, settings.marking},
            {u"paper.logo"_s, QString::fromLatin1(settings.logo.toBase64())}};
}

Result<QMap<QString, QString>> storedRows(Database &database)
{
    QMap<QString, QString> rows;
    TRY(database.forEach(u"SELECT name, value FROM setting"_s, {},
                         [&](const Row &row) { rows.insert(row.text(0), row.text(1)); }));
    return rows;
}

} // namespace

Result<SchoolSettings> SchoolSettingsService::settings()
{
    TRY_LET(const auto rows, storedRows(m_register.database()));
    SchoolSettings settings;
    settings.name = rows.value(u"school.name"_s);
    settings.urn = rows.value(u"school.urn"_s);
    settings.laestab = rows.value(u"school.laestab"_s);
    settings.address = rows.value(u"school.address"_s);
    const int age = rows.value(u"consent.pupil-asked-from-age"_s).toInt();
    settings.pupilAskedFromAge = age > 0 ? age : settings.pupilAskedFromAge;
    if (rows.value(u"consent.stands"_s) == schoolYear)
        settings.consentStands = ConsentStands::SchoolYear;
    bool isStored = false;
    const int days = rows.value(u"agreements.due-soon-days"_s).toInt(&isStored);
    settings.dueSoonDays = isStored ? days : settings.dueSoonDays;
    settings.marking = rows.value(u"paper.marking"_s, settings.marking);
    settings.logo = QByteArray::fromBase64(rows.value(u"paper.logo"_s).toLatin1());
    return settings;
}

Done SchoolSettingsService::save(const Actor &actor, const SchoolSettings &settings)
{
    if (settings.name.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"school.name"_s);
    if (settings.pupilAskedFromAge < youngestAsked || settings.pupilAskedFromAge > oldestAsked)
        return fail(ErrorKind::OutOfRange, u"consent.pupil-asked-from-age"_s);
    if (settings.dueSoonDays < 0 || settings.dueSoonDays > daysOfYear)
        return fail(ErrorKind::OutOfRange, u"agreements.due-soon-days"_s);

    Database &database = m_register.database();
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::SaveSettings));
    TRY_LET(const auto before, storedRows(database));
    const auto after = toRows(settings);
    for (auto row = after.cbegin(); row != after.cend(); ++row) {
        if (before.contains(row.key()) && before.value(row.key()) == row.value())
            continue;
        TRY(database.change(before.contains(row.key())
                                ? u"UPDATE setting SET value = :value WHERE name = :name"_s
                                : u"INSERT INTO setting (name, value) VALUES (:name, :value)"_s,
                            {{u":name"_s, row.key()},
                             {u":value"_s, row.value().isNull() ? QString(u""_s) : row.value()}}));
    }
    return operation.commit();
}

} // namespace countersign
