#include "sample/sampleschool.h"

#include "school/schoolsettings.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<std::unique_ptr<Register>> beginSchool(const QString &path, const QString &school,
                                              const Actor &actor, const Clock &clock)
{
    TRY_LET(auto made, Register::create(path, clock));
    TRY(SchoolSettingsService(*made).save(actor, {.name = school}));
    return made;
}

} // namespace countersign
