#include "people/searchkey.h"

#include "base/folding.h"

namespace countersign {

QString searchKeyOf(const PersonDraft &draft)
{
    QString key;
    const auto add = [&key](QStringView text) {
        if (text.isEmpty())
            return;
        const QString part = folded(text);
        if (part.isEmpty() || key.contains(part))
            return;
        if (!key.isEmpty())
            key += u' ';
        key += part;
    };
    const auto addName = [&add](const std::optional<PersonName> &name) {
        if (name)
            add(name->text());
    };
    addName(draft.names.forename);
    addName(draft.names.middleNames);
    addName(draft.names.surname);
    addName(draft.names.preferredForename);
    addName(draft.names.preferredSurname);
    if (draft.pupil) {
        if (draft.pupil->upn)
            add(draft.pupil->upn->text());
        add(draft.pupil->admissionNumber);
        add(draft.pupil->className);
    }
    if (draft.staff) {
        add(draft.staff->code);
        add(draft.staff->post);
    }
    if (draft.governor)
        add(draft.governor->role);
    if (draft.associate)
        add(draft.associate->organisation);
    return key;
}

} // namespace countersign
