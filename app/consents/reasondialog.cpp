#include "consents/reasondialog.h"

#include "common/errortext.h"
#include "ui_reasondialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

ReasonDialog::ReasonDialog(const ReasonQuestion &question, Save save, QWidget *parent)
    : QDialog(parent), m_save(std::move(save)), m_ui(std::make_unique<Ui::ReasonDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->explanation->setText(question.explanation);
    m_ui->choice->addItems(question.choices);
    m_ui->dayLabel->setText(question.dayLabel);
    m_ui->reasonLabel->setText(question.reasonLabel);
    m_ui->day->setToday(question.today);
    m_ui->day->setDate(question.today);
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(question.verb);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->choiceLabel, m_ui->choice})
        part->setVisible(!question.choices.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->reasonLabel, m_ui->reason})
        part->setVisible(!question.reasonLabel.isEmpty());
    // A decision is never made beforehand.
    m_ui->choice->setCurrentIndex(-1);
    m_ui->problem->hide();
}

ReasonDialog::~ReasonDialog() = default;

void ReasonDialog::complain(QWidget *field, const QString &text)
{
    m_ui->problem->setText(text);
    m_ui->problem->show();
    field->setFocus();
}

void ReasonDialog::accept()
{
    if (!m_ui->choice->isHidden() && m_ui->choice->currentIndex() < 0)
        return complain(m_ui->choice, tr("Please choose what was decided."));
    if (!m_ui->day->date().isValid())
        return complain(m_ui->day, tr("Write the date as day/month/year."));
    const Done done = m_save({.choice = m_ui->choice->currentIndex(),
                              .day = m_ui->day->date(),
                              .reason = m_ui->reason->text().simplified()});
    if (!done) {
        const bool isAboutDay = done.error().where.endsWith(u"_on"_s);
        return complain(isAboutDay ? static_cast<QWidget *>(m_ui->day) : m_ui->reason,
                        textOf(done.error()));
    }
    QDialog::accept();
}

} // namespace countersign
