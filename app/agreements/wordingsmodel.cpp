#include "agreements/wordingsmodel.h"

#include "agreements/agreementtext.h"
#include "common/icons.h"
#include "people/kindtext.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum Columns { NumberColumn, LanguageColumn, StartsColumn, AsksAgainColumn, StateColumn };

} // namespace

WordingsModel::WordingsModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("Wording"),
                 [](const Wording &wording) {
                     return wording.number;
                 }},
                {tr("Language"),
                 [](const Wording &wording) {
                     return languageText(wording.language);
                 }},
                {tr("From"),
                 [](const Wording &wording) {
                     return dateText(wording.startsOn);
                 }},
                {tr("Asks again"),
                 [](const Wording &wording) {
                     return wording.asksAgain ? tr("Yes") : tr("No");
                 }},
                {tr("State"), [this](const Wording &wording) {
                     return stateOf(wording);
                 }}});
}

void WordingsModel::show(std::vector<Wording> wordings, QDate today)
{
    m_today = today;
    m_inForce.clear();
    for (const Wording &wording : inForceOn(today, wordings))
        m_inForce.push_back(wording.id);
    updateRows(std::move(wordings));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

QString WordingsModel::stateOf(const Wording &wording) const
{
    if (!wording.isPublished())
        return tr("Draft");
    if (wording.startsOn > m_today)
        return tr("Published, not in force yet");
    return std::ranges::find(m_inForce, wording.id) != m_inForce.end()
               ? tr("Published, in force")
               : tr("Published, followed by a newer one");
}

QVariant WordingsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.isValid() && index.column() == StateColumn)
        return icon(rowAt(index.row()).isPublished() ? u"lock"_s : u"edit"_s);
    return RowModel::data(index, role);
}

} // namespace countersign
