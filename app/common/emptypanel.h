#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign {

/// What a page shows while it has nothing to show: what belongs here, and the first thing to do.
class EmptyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPanel(QWidget *parent = nullptr);

    /// Without an action there is no button.
    void say(const QString &icon, const QString &title, const QString &explanation,
             const QString &action = {});

Q_SIGNALS:
    void chosen();

private:
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_action;
};

} // namespace countersign
