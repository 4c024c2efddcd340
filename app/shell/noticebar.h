#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace countersign {

/// One line at the foot of the window: what was just done, with a way to take it back, or what went
/// wrong. It stays until the next one or until it is closed, because a notice that goes by itself
/// is missed by whoever looked at the paper.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &text, bool canUndo);
    void complain(const QString &text);
    QString text() const;

Q_SIGNALS:
    void undoAsked();

private:
    void show(const QString &icon, const QString &text, bool canUndo);

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_undo;
};

} // namespace countersign
