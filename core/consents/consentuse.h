#pragma once

#include "base/codes.h"
#include "base/ids.h"

#include <QDate>
#include <QString>

namespace countersign {

/// What in law a use rests on (domain.md §3). Only one that rests on consent asks for a yes; under
/// the others people may object.
enum class Basis { Consent, PublicTask, LegitimateInterests };

inline constexpr auto basisCodes = makeCodes<Basis>({
    {Basis::Consent, u"consent"},
    {Basis::PublicTask, u"public-task"},
    {Basis::LegitimateInterests, u"legitimate-interests"},
});

/// A purpose that a picture serves, as it is put to parents.
struct ConsentUseDraft
{
    QString name = {};
    /// In plain words, because consent must be informed.
    QString explanation = {};
    Basis basis = Basis::Consent;

    friend bool operator==(const ConsentUseDraft &, const ConsentUseDraft &) = default;
};

struct ConsentUse : ConsentUseDraft
{
    UseId id = {};
    int version = 0;
    /// Its place in every list, counted from 1.
    int position = 0;
    /// From that day nothing new may be made of it; what was answered stays.
    QDate retired = {};

    bool isRetired(QDate day) const { return retired.isValid() && retired <= day; }
};

} // namespace countersign
