#pragma once

#include "base/result.h"
#include "paper/paperstyle.h"
#include "reports/protectivemarking.h"

#include <QList>
#include <QStringList>

#include <optional>

class QIODevice;

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

/// One letter after the other, each from a page of its own with the school's letterhead and its own
/// "Page n of m". Required when there is none.
Done writeLetterPdf(const QList<Letter> &letters, const PaperStyle &style,
                    ProtectiveMarking marking, const QString &title, QIODevice &device);
/// The same to a file, as a whole or not at all.
Done saveLetterPdf(const QList<Letter> &letters, const PaperStyle &style, ProtectiveMarking marking,
                   const QString &title, const QString &path);

} // namespace countersign
