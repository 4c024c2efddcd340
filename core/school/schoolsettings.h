#pragma once

#include "access/actor.h"
#include "register/register.h"

namespace countersign {

/// How long consent stands (product.md › Consents).
enum class ConsentStands { TimeAtSchool, SchoolYear };

/// The school's own choices, kept in the register so that every machine that opens it agrees.
struct SchoolSettings
{
    QString name = {};
    /// Six digits, the school's lasting key; "820/4321" as text, which changes on academisation.
    QString urn = {};
    QString laestab = {};
    QString address = {};
    /// From this age the pupil is asked too (rule 2); there is no fixed age in England.
    int pupilAskedFromAge = 12;
    ConsentStands consentStands = ConsentStands::TimeAtSchool;
    /// So many days before a signature runs out it is shown as due soon.
    int dueSoonDays = 30;
    /// Printed on every page.
    QString marking = QStringLiteral("Protect");
    /// PNG or SVG; empty for none.
    QByteArray logo = {};

    friend bool operator==(const SchoolSettings &, const SchoolSettings &) = default;
};

class SchoolSettingsService
{
public:
    explicit SchoolSettingsService(Register &target) : m_register(target) {}

    Result<SchoolSettings> settings();
    /// Required without a name; OutOfRange for an age that is not 4 to 19 or days that are not
    /// 0 to 365.
    Done save(const Actor &actor, const SchoolSettings &settings);

private:
    Register &m_register;
};

} // namespace countersign
