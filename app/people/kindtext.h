#pragma once

#include "people/peoplequery.h"

namespace countersign {

/// "Pupil", "Parent/carer, Governor": what somebody is to the school.
QString kindText(unsigned kinds);
/// A line that tells two people of one name apart: "Pupil, class 3B".
QString describe(const PersonSummary &person);
/// "Reception", "Nursery 1", "Year 3"; the text itself when it is none.
QString yearText(const QString &yearGroup);
/// "yes", "no", "not known": whether a contact has parental responsibility.
QString responsibilityText(Responsibility responsibility);
QString mayConsentText(MayConsent mayConsent);
/// As dates are shown everywhere in the window; empty for none.
QString dateText(QDate date);

} // namespace countersign
