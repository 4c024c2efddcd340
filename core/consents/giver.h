#pragma once

#include "consents/consentevent.h"
#include "people/person.h"

#include <vector>

namespace countersign {

/// Who is meant by what stands on a form: "Mother", "mum", "Nan", "Mrs Ann Hill", "A. Hill", the
/// pupil's own name, "social worker" of one in care. Only this person's own contacts of that day
/// are looked at, and nobody is guessed: unless exactly one fits, the capacity is Other, whose word
/// does not count (rule 6), and the name stays as it was typed.
Giver identifyGiver(const Person &subject, const std::vector<Contact> &contacts, QStringView typed,
                    QDate day);

/// A contact, and the person in the picture, as those who answer.
Giver giverOf(const Contact &contact);
Giver giverOf(const Person &subject);

} // namespace countersign
