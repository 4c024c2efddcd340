#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace countersign {

/// What comes back: cut off below the letter.
struct ReplySlip
{
    QString heading = {};
    /// As HTML: the pupil's name and what is agreed to.
    QString body = {};
    /// Each becomes a line to write on: "Signed", "Date".
    QStringList lines = {};
};

struct Letter
{
    /// Name first; stands where the window of a DL envelope shows it.
    QStringList address = {};
    QString date = {};
    QString salutation = {};
    QString subject = {};
    /// As HTML of the kind that QTextDocument reads. It fetches nothing: neither files nor the net.
    QString body = {};
    /// "Yours sincerely", above the room for a signature.
    QString closing = {};
    QStringList signatory = {};
    std::optional<ReplySlip> slip = {};
};

/// Letters that go out together.
struct LetterRun
{
    QString title = {};
    /// The protective marking in the school's own words.
    QString marking = QStringLiteral("Protect");
    QList<Letter> letters = {};
    /// Said when there are none: "Everybody has answered."
    QString whenEmpty = {};
};

} // namespace countersign
