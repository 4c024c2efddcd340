#pragma once

#include "consents/consentgrid.h"

#include <QString>

namespace countersign {

/// The words for consents, in one place: the grid, a person's card, the forms and the slips say
/// the same of the same decision. All translated.

/// Why a picture may or may not be used, in a sentence that says what to do where something can be
/// done: "No form is back yet, and silence is not a yes." Of a decision as toldTo() hands it over.
QString decisionText(const Decision &decision);

/// What a mark stands for, in a word or two: "Yes", "Conflict", "No form back".
QString markText(CellMark mark);
/// The icon that stands beside the word.
QString markIcon(CellMark mark);

QString answerText(Answer answer);
/// "The pupil", "Parent/carer": as what somebody answered.
QString capacityText(Capacity capacity);
/// "On paper", "By e-mail".
QString cameText(Came came);
QString basisText(Basis basis);

} // namespace countersign
