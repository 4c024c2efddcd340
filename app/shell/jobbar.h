#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;

namespace countersign {

class Jobs;

/// Long work under way, how far it is, and the way to stop it. Gone when there is none.
class JobBar : public QFrame
{
    Q_OBJECT

public:
    explicit JobBar(Jobs &jobs, QWidget *parent = nullptr);

private:
    QLabel *m_title;
    QProgressBar *m_bar;
};

} // namespace countersign
