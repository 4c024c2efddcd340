#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>

#include <vector>

namespace countersign {

/// One version of an agreement's text in one language.
struct WordingDraft
{
    AgreementId agreement = {};
    /// The version, from 1. A translation bears the number of the wording it translates; 0 in a
    /// new draft stands for the next one.
    int number = 0;
    /// ISO 639, "en".
    QString language = QStringLiteral("en");
    /// Rich text.
    QString html = {};
    QDate startsOn = {};
    /// Whether those who signed an older wording are asked again from startsOn on.
    bool asksAgain = false;

    friend bool operator==(const WordingDraft &, const WordingDraft &) = default;
};

/// Published, it is frozen: the database itself refuses to change or delete it, because people
/// have put their names under this very text.
struct Wording : WordingDraft
{
    WordingId id = {};
    int version = 0;
    /// Invalid while it is a draft.
    QDateTime publishedAt = {};
    /// Of the UTF-8 text, in hexadecimal digits.
    QString sha256 = {};

    bool isPublished() const { return publishedAt.isValid(); }
    /// Whether a published text is still the one that was published.
    bool isIntact() const;
};

/// What the standing of people depends on: a published wording without its text.
struct WordingStart
{
    int number = 0;
    QDate startsOn = {};
    bool asksAgain = false;
};

QString sha256Of(const QString &text);

/// Required without a language, a text or a day to start on.
Done checkWording(const WordingDraft &draft);

/// The wordings to be signed on a day, one for each language, by language: of those published and
/// started the newest. A translation that lags behind stays in force until a newer wording asks
/// everybody again; after that nobody should sign it any more.
std::vector<Wording> inForceOn(QDate day, std::vector<Wording> wordings);

} // namespace countersign
