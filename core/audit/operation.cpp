#include "audit/operation.h"

#include "db/values.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<Operation> Operation::begin(Register &target, const Actor &actor, Deed deed)
{
    TRY(require(actor, permissionFor(deed)));
    return begin(target, actor, deedCode(deed), {});
}

Result<Operation> Operation::begin(Register &target, const Actor &actor, const QString &code,
                                   OperationId undoes)
{
    Database &database = target.database();
    TRY_LET(auto transaction, Transaction::begin(database));
    Operation operation(target, std::move(transaction));
    TRY_LET(const qint64 id,
            database.insert(u"INSERT INTO operation (at, actor_name, actor_role, deed, undoes) "
                            "VALUES (:at, :name, :role, :deed, :undoes)"_s,
                            {{u":at"_s, toSql(target.clock().now())},
                             {u":name"_s, toSqlText(actor.name)},
                             {u":role"_s, roleCodes.of(actor.role)},
                             {u":deed"_s, code},
                             {u":undoes"_s, toSql(undoes)}}));
    TRY(database.change(u"UPDATE open_operation SET operation = :operation"_s,
                        {{u":operation"_s, id}}));
    operation.m_id = OperationId(id);
    return operation;
}

Done Operation::commit()
{
    TRY(m_register->database().change(u"UPDATE open_operation SET operation = NULL"_s));
    TRY(m_transaction.commit());
    m_register->announce(m_id);
    return {};
}

} // namespace countersign
