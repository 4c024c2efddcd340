#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace countersign {

/// The key of one kind of record. There is no implicit way to an integer or to another kind's id,
/// so a person cannot be handed over where an agreement is asked for. 0 is no record.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using PersonId = Id<struct PersonTag>;
using ContactId = Id<struct ContactTag>;
using AgreementId = Id<struct AgreementTag>;
using WordingId = Id<struct WordingTag>;
using SignatureId = Id<struct SignatureTag>;
using UseId = Id<struct UseTag>;
using ConsentEventId = Id<struct ConsentEventTag>;
using SettlementId = Id<struct SettlementTag>;
using PhotoFlagId = Id<struct PhotoFlagTag>;
using PublicationId = Id<struct PublicationTag>;
using TakeDownId = Id<struct TakeDownTag>;
using SlipId = Id<struct SlipTag>;
using OperationId = Id<struct OperationTag>;

} // namespace countersign
