#pragma once

#include "returns/answerrows.h"
#include "returns/returnedform.h"

namespace countersign {

/// The words of the form. All translated.

/// "Cerys Popescu · 4B · Year 4"
QString formTitle(const Person &pupil);
AskedRow askedRow(const QString &key, const OfferedAgreement &offered, WordingId wording);
AskedRow askedRow(const QString &key, const ConsentUse &use);
/// "last: Yes, Ann Hill, 3 Sep 2025"; empty where nothing was answered.
QString lastText(const OfferedUse &offered);
QString lastText(const Standing &standing);
/// What is to be known of this person's word; empty where it counts.
QString entitlementNote(const OfferedSigner &signer);
/// An error of recording in the words of this page.
QString problemText(const Error &error);
/// The keys and what they do, as rich text.
QString keyLegend();

} // namespace countersign
