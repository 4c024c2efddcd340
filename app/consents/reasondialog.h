#pragma once

#include "base/result.h"

#include <QDate>
#include <QDialog>
#include <QStringList>

#include <functional>
#include <memory>

namespace Ui {
class ReasonDialog;
}

namespace countersign {

/// What a ReasonDialog asks: a day and a reason, and a choice where there is one.
struct ReasonQuestion
{
    QString title = {};
    QString explanation = {};
    QStringList choices = {};
    QString dayLabel = {};
    /// Empty where no reason is asked for.
    QString reasonLabel = {};
    QString verb = {};
    QDate today = {};
};

struct ReasonAnswer
{
    int choice = 0;
    QDate day = {};
    QString reason = {};
};

/// A decision about somebody's consents, with its day and reason. Stays open, with what was typed,
/// when it cannot be saved.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Done(const ReasonAnswer &)>;

    ReasonDialog(const ReasonQuestion &question, Save save, QWidget *parent = nullptr);
    ~ReasonDialog() override;

    void accept() override;

private:
    void complain(QWidget *field, const QString &text);

    Save m_save;
    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace countersign
