#include "imports/planage.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<OperationId> newestOperation(Database &database)
{
    TRY_LET(const qint64 newest, database.number(u"SELECT coalesce(max(id), 0) FROM operation"_s));
    return OperationId(newest);
}

Done requireUnchangedSince(Database &database, OperationId newest)
{
    TRY_LET(const qint64 changes,
            database.number(u"SELECT count(*) FROM trail WHERE operation > :newest AND table_name "
                            "IN ('person', 'pupil', 'staff', 'governor', 'associate', 'contact', "
                            "'former_name', 'consent_event', 'consent_event_void', "
                            "'consent_use')"_s,
                            {{u":newest"_s, newest.value()}}));
    if (changes > 0)
        return fail(ErrorKind::Stale, u"import"_s);
    return {};
}

} // namespace countersign
