#include "shell/jobbar.h"

#include "common/jobs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace countersign {

JobBar::JobBar(Jobs &jobs, QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("jobBar"));
    auto *cancel = new QPushButton(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    hide();

    connect(cancel, &QPushButton::clicked, &jobs, &Jobs::cancel);
    connect(&jobs, &Jobs::started, this, [this](const QString &title) {
        m_title->setText(title);
        m_bar->setRange(0, 0);
        show();
    });
    connect(&jobs, &Jobs::progressed, this, [this](int done, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
    connect(&jobs, &Jobs::finished, this, &QWidget::hide);
}

} // namespace countersign
