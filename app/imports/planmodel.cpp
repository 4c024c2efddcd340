#include "imports/planmodel.h"

#include "common/importtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

PlanLine lineOf(const PlanEntry &entry, qint64 key, const QString &place)
{
    return {.key = key,
            .line = entry.line,
            .kind = entry.kind,
            .name = entry.name,
            .place = place,
            .what = changesText(entry.changes),
            .accepted = entry.accepted};
}

} // namespace

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::New:
        return PlanModel::tr("New");
    case EntryKind::Changed:
        return PlanModel::tr("Changed");
    case EntryKind::Unchanged:
        return PlanModel::tr("Unchanged");
    case EntryKind::Returning:
        return PlanModel::tr("Back again");
    case EntryKind::Leaving:
        return PlanModel::tr("Not in the file");
    }
    return {};
}

QString changesText(const std::vector<FieldChange> &changes)
{
    QStringList texts;
    for (const FieldChange &change : changes) {
        const QString none = PlanModel::tr("nothing");
        texts << PlanModel::tr("%1: %2 → %3")
                     .arg(fieldText(change.field), change.before.isEmpty() ? none : change.before,
                          change.after.isEmpty() ? none : change.after);
    }
    return texts.join(u"; "_s);
}

PlanModel::PlanModel(QObject *parent) : RowModel(parent)
{
    setColumns(
        {{tr("Import"),
          [](const PlanLine &) {
              return QVariant();
          }},
         {tr("What"),
          [](const PlanLine &line) {
              return entryKindText(line.kind);
          }},
         {tr("Name"),
          [](const PlanLine &line) {
              return line.name;
          }},
         {tr("Class or pupil"),
          [](const PlanLine &line) {
              return line.place;
          }},
         {tr("Changes"),
          [](const PlanLine &line) {
              return line.what;
          }},
         {tr("Line"),
          [](const PlanLine &line) { return line.line > 0 ? QVariant(line.line) : QVariant(); },
          Qt::AlignRight | Qt::AlignVCenter}});
}

void PlanModel::list(const ImportPlan &plan, const QList<EntryKind> &kinds)
{
    std::vector<PlanLine> lines;
    qint64 key = 0;
    const auto passes = [&](const PlanEntry &entry) {
        return kinds.isEmpty() || kinds.contains(entry.kind);
    };
    for (const PersonEntry &entry : plan.people) {
        ++key;
        if (passes(entry) && !entry.isOpen())
            lines.push_back(lineOf(entry, key, entry.className));
    }
    for (const ContactEntry &entry : plan.contacts) {
        ++key;
        if (passes(entry))
            lines.push_back(lineOf(entry, key, tr("contact of %1").arg(entry.pupilName)));
    }
    setRows(std::move(lines));
}

void PlanModel::writeTo(ImportPlan &plan) const
{
    const auto people = qint64(plan.people.size());
    for (const PlanLine &line : rows()) {
        PlanEntry &entry = line.key <= people
                               ? static_cast<PlanEntry &>(plan.people[size_t(line.key - 1)])
                               : plan.contacts[size_t(line.key - people - 1)];
        entry.accepted = line.accepted;
    }
}

void PlanModel::acceptAll(bool accepted)
{
    std::vector<PlanLine> lines = rows();
    for (PlanLine &line : lines)
        line.accepted = accepted;
    updateRows(std::move(lines));
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.column() == AcceptColumn && rowAt(index.row()).kind != EntryKind::Unchanged
               ? flags | Qt::ItemIsUserCheckable
               : flags;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.column() == AcceptColumn &&
        rowAt(index.row()).kind != EntryKind::Unchanged)
        return rowAt(index.row()).accepted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == AcceptColumn)
        return rowAt(index.row()).accepted ? tr("will be imported") : tr("left as it is");
    return RowModel::data(index, role);
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != AcceptColumn)
        return false;
    std::vector<PlanLine> lines = rows();
    lines[size_t(index.row())].accepted = value.toInt() == Qt::Checked;
    updateRows(std::move(lines));
    return true;
}

} // namespace countersign
