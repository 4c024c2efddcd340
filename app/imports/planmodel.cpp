#include "imports/planmodel.h"

#include "imports/plantext.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

PlanLine lineOf(const PlanEntry &entry, qint64 key, const QString &place, const QString &what)
{
    return {.key = key,
            .line = entry.line,
            .kind = entry.kind,
            .name = entry.name,
            .place = place,
            .what = what,
            .accepted = entry.accepted};
}

} // namespace

PlanModel::PlanModel(QObject *parent) : RowModel(parent)
{
    setColumns(
        {{tr("Import"),
          [](const PlanLine &) {
              return QVariant();
          }},
         {tr("Line"),
          [](const PlanLine &line) { return line.line > 0 ? QVariant(line.line) : QVariant(); },
          Qt::AlignRight | Qt::AlignVCenter},
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
         {tr("Details"), [](const PlanLine &line) {
              return line.what;
          }}});
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
            lines.push_back(lineOf(entry, key, entry.className, detailsText(entry)));
    }
    for (const ContactEntry &entry : plan.contacts) {
        ++key;
        if (passes(entry))
            lines.push_back(
                lineOf(entry, key, tr("contact of %1").arg(entry.pupilName), detailsText(entry)));
    }
    for (const SheetEntry &entry : plan.answers) {
        ++key;
        if (entry.isOpen)
            continue;
        PlanLine line = lineOf(entry, key, entry.className, answersText(entry, plan.uses));
        line.kind = entry.writesAnything(plan.uses) ? EntryKind::New : EntryKind::Unchanged;
        if (kinds.isEmpty() || kinds.contains(line.kind))
            lines.push_back(std::move(line));
    }
    setRows(std::move(lines));
}

void PlanModel::writeTo(ImportPlan &plan) const
{
    const size_t people = plan.people.size();
    const size_t contacts = plan.contacts.size();
    for (const PlanLine &line : rows()) {
        const auto at = size_t(line.key - 1);
        PlanEntry &entry = at < people ? static_cast<PlanEntry &>(plan.people[at])
                           : at < people + contacts
                               ? static_cast<PlanEntry &>(plan.contacts[at - people])
                               : plan.answers[at - people - contacts];
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
