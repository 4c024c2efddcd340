#include "sample/sampleschool.h"

#include "agreements/startingwordings.h"
#include "audit/operation.h"
#include "base/schoolyear.h"
#include "consents/startinguses.h"
#include "sample/samplepeople.h"
#include "sample/samplereturns.h"
#include "school/schoolsettings.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Done layOut(Register &target, const QString &school, const Actor &actor, QDate startsOn)
{
    TRY(SchoolSettingsService(target).save(actor, {.name = school}));
    TRY_LET(const auto wordings, readStartingWordings(QDir(u":/wordings"_s)));
    TRY_LET(auto operation, Operation::begin(target, actor, Deed::StartRegister));
    TRY(addStartingWordings(target, operation, wordings, startsOn));
    TRY(addStartingUses(target.database(), u":/uses.json"_s));
    return operation.commit();
}

/// Makes a file and fills it; what is not finished is taken away again.
template <class Fill>
Result<std::unique_ptr<Register>> makeRegister(const QString &path, const Clock &clock, Fill fill)
{
    TRY_LET(auto made, Register::create(path, clock));
    if (const Done filled = fill(*made); !filled) {
        made.reset();
        QFile::remove(path);
        return fail(filled.error());
    }
    return made;
}

} // namespace

Actor sampleActor()
{
    return {u"Sam Sample"_s, Role::Headteacher};
}

Result<std::unique_ptr<Register>> beginSchool(const QString &path, const QString &school,
                                              const Actor &actor, const Clock &clock)
{
    // From September on, so that this year's forms can be recorded whenever the register is begun.
    const QDate startsOn = SchoolYear::containing(clock.today()).firstDay();
    return makeRegister(path, clock,
                        [&](Register &made) { return layOut(made, school, actor, startsOn); });
}

Result<std::unique_ptr<Register>> makeSampleSchool(const QString &path, const Clock &clock)
{
    return makeRegister(path, clock, [&](Register &made) -> Done {
        // Imports are the office's, the flag and the approval the head's.
        const Actor office{sampleActor().name, Role::Office};
        TRY(layOut(made, u"Larkfield Primary School"_s, office, {2026, 9, 1}));
        TRY(addSamplePeople(made, office));
        return addSampleReturns(made, office, sampleActor());
    });
}

} // namespace countersign
