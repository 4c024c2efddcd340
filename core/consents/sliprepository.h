#pragma once

#include "consents/permissionslip.h"
#include "db/database.h"

namespace countersign {

/// The only SQL over kept slips. Asks no permission and begins no transaction.
class SlipRepository
{
public:
    explicit SlipRepository(Database &database) : m_database(database) {}

    /// Without its lines.
    Result<SlipId> insert(const PermissionSlip &slip);
    /// The rule is kept for whoever looks into a complaint, and not read back into the slip.
    Done insertLine(SlipId slip, PersonId person, bool permitted, int rule);
    /// NotFound when there is none.
    Result<PermissionSlip> find(SlipId id);
    /// Newest first, without their lines.
    Result<std::vector<PermissionSlip>> newest(int limit);

private:
    Database &m_database;
};

} // namespace countersign
