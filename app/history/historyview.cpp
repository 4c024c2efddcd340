#include "history/historyview.h"

#include "access/permissions.h"
#include "audit/undo.h"
#include "common/deedtext.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "history/recordnames.h"
#include "history/valuetext.h"

#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// More lines than this say no more than their number does.
constexpr int mostEntries = 60;

/// The changed columns that mean something to a person, a line each.
QString changedColumns(const TrailEntry &entry, RecordNames &names)
{
    QString html;
    const QJsonObject &all = entry.after.isEmpty() ? entry.before : entry.after;
    const auto inWords = [&names](const QString &column, const QJsonValue &value) {
        const QString name = names.nameOf(column, value.toInteger());
        return (name.isEmpty() ? valueText(column, value) : name).toHtmlEscaped();
    };
    for (auto column = all.begin(); column != all.end(); ++column) {
        const QString name = columnText(column.key());
        const QString before = inWords(column.key(), entry.before[column.key()]);
        const QString after = inWords(column.key(), entry.after[column.key()]);
        if (name.isEmpty() || before == after)
            continue;
        html += before.isEmpty()  ? u"<br>&nbsp;&nbsp;%1: %2"_s.arg(name, after)
                : after.isEmpty() ? u"<br>&nbsp;&nbsp;%1: <s>%2</s>"_s.arg(name, before)
                                  : u"<br>&nbsp;&nbsp;%1: %2 → %3"_s.arg(name, before, after);
    }
    return html;
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("When"),
                 [](const PastOperation &past) {
                     return QLocale().toString(past.at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
                 }},
                {tr("What"),
                 [](const PastOperation &past) {
                     if (past.undoes.isValid())
                         return tr("Put back: %1").arg(deedText(past.deed));
                     return past.undoneBy.isValid() ? tr("%1 (put back)").arg(deedText(past.deed))
                                                    : deedText(past.deed);
                 }},
                {tr("Who"),
                 [](const PastOperation &past) {
                     return past.actorName;
                 }},
                {tr("Changes"), [](const PastOperation &past) { return past.changes; },
                 Qt::AlignRight | Qt::AlignVCenter}});
}

HistoryView::HistoryView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new HistoryModel(this)), m_table(new TableView),
      m_changes(new QTextBrowser), m_putBack(new QPushButton(tr("&Put back as it was")))
{
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setAccessibleName(tr("What was changed"));
    m_putBack->setObjectName(u"putBack"_s);
    m_putBack->setIcon(icon(u"undo"_s));
    m_putBack->setAutoDefault(false);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_changes);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split, 1);
    column->addWidget(m_putBack, 0, Qt::AlignLeft);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::showCurrent);
    connect(m_putBack, &QPushButton::clicked, this, &HistoryView::putBack);
}

void HistoryView::show(std::vector<PastOperation> operations)
{
    m_model->setRows(std::move(operations));
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void HistoryView::show(std::vector<PastOperation> operations, std::vector<RecordRef> about)
{
    m_about = std::move(about);
    m_table->setColumnHidden(HistoryModel::ChangesColumn, true);
    show(std::move(operations));
}

Result<std::vector<TrailEntry>> HistoryView::entriesOf(const PastOperation &past) const
{
    Trail trail(m_session.target());
    if (m_about)
        return trail.entriesOn(m_session.actor(), past.id, *m_about);
    return trail.entries(m_session.actor(), past.id, mostEntries + 1);
}

void HistoryView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_changes->clear();
    m_putBack->setEnabled(false);
    if (!current.isValid())
        return;
    const PastOperation &past = m_model->rowAt(current.row());
    const auto deed = deedOf(past.deed);
    m_putBack->setEnabled(deed && !past.undoneBy.isValid() &&
                          permits(m_session.actor().role, permissionFor(*deed)));
    const auto entries = entriesOf(past);
    if (!entries)
        return m_session.complain(entries.error());
    // An import or a class recorded together is put back as a whole.
    m_putBack->setText(past.changes > int(entries->size()) && m_about
                           ? tr("&Put back the whole of it: %n changes", nullptr, past.changes)
                           : tr("&Put back as it was"));
    RecordNames names(m_session);
    QString html;
    int shown = 0;
    for (const TrailEntry &entry : *entries) {
        if (++shown > mostEntries) {
            html += tr("<p>… and %n more.</p>", nullptr, past.changes - mostEntries);
            break;
        }
        const QString what = entry.before.isEmpty()  ? tr("added")
                             : entry.after.isEmpty() ? tr("taken away")
                                                     : tr("changed");
        html += u"<p><b>%1</b> %2%3</p>"_s.arg(recordText(entry.table), what,
                                               changedColumns(entry, names));
    }
    m_changes->setHtml(html);
}

void HistoryView::putBack()
{
    const PastOperation past = m_model->rowAt(m_table->currentIndex().row());
    const auto undone = Undo(m_session.target()).undo(m_session.actor(), past.id);
    if (!undone && undone.error().kind == ErrorKind::Frozen)
        return m_session.notice(notPutBackText(past.deed));
    if (!undone)
        return m_session.complain(undone.error());
    m_session.notice(tr("Put back as it was: %1.").arg(deedText(past.deed)), true);
}

} // namespace countersign
