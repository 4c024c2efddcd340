#include "imports/plantext.h"

#include "common/importtext.h"
#include "consents/decisiontext.h"
#include "people/kindtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

QString fieldValueText(Field field, const QString &value)
{
    if (value.isEmpty())
        return Words::tr("nothing");
    if (field == Field::YearGroup)
        return yearText(value);
    if (field == Field::ParentalResponsibility) {
        const auto responsibility = responsibilityCodes.value(value);
        return responsibility ? responsibilityText(*responsibility) : value;
    }
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? dateText(day) : value;
}

QString changesText(const std::vector<FieldChange> &changes)
{
    QStringList texts;
    for (const FieldChange &change : changes) {
        const QString before = fieldValueText(change.field, change.before);
        const QString after = fieldValueText(change.field, change.after);
        texts << Words::tr("%1: %2 → %3").arg(fieldText(change.field), before, after);
    }
    return texts.join(u"; "_s);
}

QStringList countTexts(const PlanCounts &counts)
{
    QStringList parts;
    if (counts.added > 0)
        parts << Words::tr("%n new", nullptr, counts.added);
    if (counts.changed > 0)
        parts << Words::tr("%n changed", nullptr, counts.changed);
    if (counts.unchanged > 0)
        parts << Words::tr("%n as they were", nullptr, counts.unchanged);
    if (counts.leaving > 0)
        parts << Words::tr("%n not in the file", nullptr, counts.leaving);
    return parts;
}

} // namespace

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::New:
        return Words::tr("New");
    case EntryKind::Changed:
        return Words::tr("Changed");
    case EntryKind::Unchanged:
        return Words::tr("Unchanged");
    case EntryKind::Returning:
        return Words::tr("Back again");
    case EntryKind::Leaving:
        return Words::tr("Not in the file");
    }
    return {};
}

QString detailsText(const PersonEntry &entry)
{
    if (entry.kind == EntryKind::Leaving)
        return Words::tr("would leave on %1").arg(dateText(entry.after.pupil->left));
    if (entry.before)
        return changesText(entry.changes);
    const PersonDraft &person = entry.after;
    QStringList parts;
    if (person.born.isValid())
        parts << Words::tr("born %1").arg(dateText(person.born));
    if (person.pupil && person.pupil->upn)
        parts << Words::tr("UPN %1").arg(person.pupil->upn->text());
    if (person.staff)
        parts << person.staff->post;
    if (person.governor)
        parts << person.governor->role;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString detailsText(const ContactEntry &entry)
{
    if (entry.before)
        return changesText(entry.changes);
    QStringList parts{entry.after.relationship, responsibilityText(entry.after.responsibility)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString answersText(const SheetEntry &entry, const std::vector<SheetUse> &uses)
{
    QStringList texts;
    for (size_t column = 0; column < uses.size(); ++column) {
        if (const auto answer = entry.answerFor(uses[column], column))
            texts << Words::tr("%1: %2").arg(uses[column].name, answerText(*answer));
    }
    if (texts.isEmpty())
        return {};
    texts << Words::tr("signed by %1, %2")
                 .arg(entry.pupils.front().giver.name, dateText(entry.answeredOn));
    return texts.join(u"; "_s);
}

QString planText(const ImportPlan &plan, int unanswered)
{
    QStringList parts{Words::tr("%n rows", nullptr, plan.rows)};
    parts << countTexts(plan.counts());
    const bool bringsContacts = plan.kind == FileKind::Pupils && !plan.contacts.empty();
    if (bringsContacts)
        parts << Words::tr("of their contacts: %1")
                     .arg(countTexts(plan.countContacts()).join(u", "_s));
    if (unanswered > 0)
        parts << Words::tr("%n questions to answer", nullptr, unanswered);
    if (plan.repeated > 0)
        parts << Words::tr("%n repeated", nullptr, plan.repeated);
    if (plan.refused() > 0)
        parts << Words::tr("%n refused", nullptr, plan.refused());
    if (plan.warnings() > 0)
        parts << Words::tr("%n to look at", nullptr, plan.warnings());
    return parts.join(u" · "_s);
}

} // namespace countersign
