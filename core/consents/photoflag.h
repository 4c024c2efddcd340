#pragma once

#include "base/ids.h"

#include <QDate>
#include <QString>

namespace countersign {

/// Do not photograph: safeguarding, a court order, an adoption. The reason is for the head and the
/// safety lead alone, so a flag is never part of a list for anybody else.
struct PhotoFlag
{
    PhotoFlagId id = {};
    int version = 0;
    PersonId person = {};
    QDate set = {};
    QString reason = {};
    /// From that day it no longer counts.
    QDate lifted = {};

    bool isInForce(QDate day) const { return set <= day && (!lifted.isValid() || lifted > day); }
};

} // namespace countersign
