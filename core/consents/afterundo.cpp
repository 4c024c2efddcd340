#include "audit/undo.h"
#include "consents/consentwriter.h"

#include <set>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// The tables whose services raise tasks when they say no; a row of a flag is about every use.
bool decides(const QString &table)
{
    return table == "consent_event"_L1 || table == "consent_settlement"_L1 ||
           table == "photo_flag"_L1;
}

} // namespace

Done afterUndo(Register &target, const std::vector<TrailEntry> &entries)
{
    std::set<std::pair<PersonId, UseId>> undecided;
    for (const TrailEntry &entry : entries) {
        if (!decides(entry.table))
            continue;
        const QJsonObject &row = entry.after.isEmpty() ? entry.before : entry.after;
        undecided.emplace(PersonId(row["person"_L1].toInteger()),
                          UseId(row["consent_use"_L1].toInteger()));
    }
    for (const auto &[person, use] : undecided)
        TRY(raiseTakeDowns(target, person, use, target.clock().today()));
    return {};
}

} // namespace countersign
