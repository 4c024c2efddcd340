#include "agreements/tickdialog.h"

#include "common/errortext.h"
#include "ui_tickdialog.h"

#include <QHeaderView>
#include <QPushButton>

namespace countersign {

namespace {

constexpr int columnGap = 12;

} // namespace

TickDialog::TickDialog(Session &session, const Agreement &agreement, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::TickDialog>()), m_session(session),
      m_agreement(agreement)
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->day->setToday(session.today());
    m_ui->day->setDate(session.today());
    if (!isOfPupils())
        m_ui->groupLabel->setText(tr("&Post"));
}

TickDialog::~TickDialog()
{
    // A name that is being typed is written to the model while the table closes.
    disconnect(m_model, nullptr, this, nullptr);
}

void TickDialog::list(std::vector<TickRow> rows, const QString &detailHeading, bool isDetailTyped)
{
    m_model = new TickModel(isOfPupils() ? tr("Class") : tr("Post"), detailHeading, isDetailTyped,
                            std::move(rows), this);
    m_ui->people->setModel(m_model);
    m_ui->people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->people->setTabKeyNavigation(false);
    m_ui->people->setShowGrid(false);
    m_ui->people->setAlternatingRowColors(true);
    m_ui->people->verticalHeader()->hide();
    m_ui->people->verticalHeader()->setDefaultSectionSize(qMax(28, fontMetrics().height() + 12));
    m_ui->people->horizontalHeader()->setHighlightSections(false);
    m_ui->people->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->people->horizontalHeader()->setStretchLastSection(true);
    m_ui->people->setColumnWidth(TickModel::NameColumn, 210);
    m_ui->people->resizeColumnToContents(TickModel::GroupColumn);
    m_ui->people->setColumnWidth(
        TickModel::GroupColumn,
        qMax(80, m_ui->people->columnWidth(TickModel::GroupColumn) + columnGap));

    m_ui->group->addItem(isOfPupils() ? tr("All classes") : tr("All posts"));
    m_ui->group->addItems(m_model->groups());
    m_ui->extras->setVisible(m_model->hasExtras());
    connect(m_ui->group, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_model->showGroup(at > 0 ? m_ui->group->currentText() : QString());
    });
    connect(m_ui->extras, &QCheckBox::toggled, m_model, &TickModel::showExtras);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_ui->none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_model, &TickModel::ticksChanged, this, &TickDialog::showCount);
    showCount();
    m_ui->day->setFocus();
}

TickRow TickDialog::rowOf(const PersonStanding &person) const
{
    return {.person = person.person,
            .group = isOfPupils()                ? person.person.className
                     : person.category.isEmpty() ? person.person.post
                                                 : person.category};
}

void TickDialog::showCount()
{
    const int ticked = int(m_model->ticked().size());
    m_ui->count->setText(tr("%1 of %2 ticked").arg(ticked).arg(m_model->rowCount()));
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setText(verb(ticked));
    save->setEnabled(ticked > 0);
}

QString TickDialog::nameOf(PersonId person) const
{
    const int row = m_model->rowOf(person.value());
    return row < 0 ? QString() : m_model->rowAt(row).person.known;
}

QString TickDialog::explain(const Error &error) const
{
    const QString name = nameOf(PersonId(error.record));
    const QString text = textOf(error);
    return name.isEmpty() ? text : tr("%1: %2", "a name and what is wrong").arg(name, text);
}

void TickDialog::complain(const QString &text, PersonId person)
{
    m_ui->problem->setText(text);
    m_ui->problem->show();
    const int row = m_model->rowOf(person.value());
    if (row >= 0)
        m_ui->people->setCurrentIndex(m_model->index(row, TickModel::DetailColumn));
}

void TickDialog::accept()
{
    if (!m_ui->day->date().isValid()) {
        m_ui->day->setFocus();
        return complain(
            m_ui->day->text().isEmpty()
                ? tr("The date is missing. Please fill it in.")
                : tr("%1 is not a date. Write it as day/month/year.").arg(m_ui->day->text()));
    }
    const auto ticked = m_model->ticked();
    if (ticked.empty())
        return;
    if (const Done written = write(ticked, m_ui->day->date()); !written)
        return complain(explain(written.error()), PersonId(written.error().record));
    m_session.notice(done(int(ticked.size())), true);
    QDialog::accept();
}

} // namespace countersign
