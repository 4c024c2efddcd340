#include "consents/photoflagservice.h"

#include "audit/operation.h"
#include "consents/consentwriter.h"
#include "consents/photoflagrepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<PhotoFlagId> PhotoFlagService::set(const Actor &actor, PersonId person, QDate day,
                                          const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"photo_flag.reason"_s);
    if (!day.isValid())
        return fail(ErrorKind::Required, u"photo_flag.set_on"_s);
    if (day > m_register.clock().today())
        return fail(ErrorKind::OutOfRange, u"photo_flag.set_on"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::SetPhotoFlag));
    PhotoFlagRepository flags(m_register.database());
    TRY_LET(const auto standing, flags.flagsOf(person));
    for (const PhotoFlag &flag : standing) {
        if (!flag.lifted.isValid())
            return fail(ErrorKind::Duplicate, u"photo_flag"_s, flag.id.value());
    }
    TRY_LET(const PhotoFlagId id, flags.insert(person, day, reason));
    TRY(raiseTakeDowns(m_register, person, {}, day));
    TRY(operation.commit());
    return id;
}

Done PhotoFlagService::lift(const Actor &actor, const PhotoFlag &before, QDate day)
{
    if (!day.isValid())
        return fail(ErrorKind::Required, u"photo_flag.lifted_on"_s);
    if (day < before.set)
        return fail(ErrorKind::OutOfRange, u"photo_flag.lifted_on"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::SetPhotoFlag));
    TRY(PhotoFlagRepository(m_register.database()).lift(before, day));
    return operation.commit();
}

Result<std::vector<PhotoFlag>> PhotoFlagService::flagsOf(const Actor &actor, PersonId person)
{
    TRY(require(actor, Permission::SeePhotoFlagReason));
    return PhotoFlagRepository(m_register.database()).flagsOf(person);
}

} // namespace countersign
