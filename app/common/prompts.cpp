#include "common/prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace countersign {

bool DesktopPrompts::confirm(QWidget *parent, const QString &question, const QString &explanation,
                             const QString &action)
{
    QMessageBox box(QMessageBox::Question, question, question, QMessageBox::Cancel, parent);
    box.setInformativeText(explanation);
    const QPushButton *goAhead = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == goAhead;
}

void DesktopPrompts::tell(QWidget *parent, const QString &text, const QString &explanation)
{
    QMessageBox box(QMessageBox::Warning, text, text, QMessageBox::Ok, parent);
    box.setInformativeText(explanation);
    box.exec();
}

QString DesktopPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DesktopPrompts::saveFile(QWidget *parent, const QString &title, const QString &proposed,
                                 const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

QString DesktopPrompts::text(QWidget *parent, const QString &title, const QString &label)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    // As wide as the name of a school, which the dialog would not be by itself.
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 60, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
}

} // namespace countersign
