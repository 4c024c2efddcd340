#pragma once

#include "base/codes.h"

#include <QString>

namespace countersign {

/// The roles of product.md › "Who sits in front of it".
enum class Role {
    Administrator,
    Office,
    BusinessManager,
    Headteacher,
    OnlineSafetyLead,
    NetworkManager,
    Governor,
    Teacher,
};

inline constexpr auto roleCodes = makeCodes<Role>({
    {Role::Administrator, u"administrator"},
    {Role::Office, u"office"},
    {Role::BusinessManager, u"business-manager"},
    {Role::Headteacher, u"headteacher"},
    {Role::OnlineSafetyLead, u"online-safety-lead"},
    {Role::NetworkManager, u"network-manager"},
    {Role::Governor, u"governor"},
    {Role::Teacher, u"teacher"},
});

/// Whoever is sitting there: named in the trail beside everything they do.
struct Actor
{
    QString name;
    Role role = Role::Governor;
};

} // namespace countersign
