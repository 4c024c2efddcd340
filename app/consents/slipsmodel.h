#pragma once

#include "common/rowmodel.h"
#include "common/session.h"
#include "consents/permissionslip.h"

namespace countersign {

struct SlipRow
{
    PermissionSlip slip = {};
    QString use = {};

    /// A slip never changes once it is kept; a use may be called something else.
    friend bool operator==(const SlipRow &a, const SlipRow &b)
    {
        return a.slip.id == b.slip.id && a.use == b.use;
    }
};

/// The newest slips, as they were answered.
class SlipsModel final : public RowModel<SlipRow>
{
    Q_OBJECT

public:
    explicit SlipsModel(Session &session, QObject *parent = nullptr);

    void reload();

protected:
    qint64 keyOf(const SlipRow &row) const override { return row.slip.id.value(); }

private:
    Result<std::vector<SlipRow>> read();

    Session &m_session;
};

} // namespace countersign
