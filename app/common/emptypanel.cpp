#include "common/emptypanel.h"

#include "common/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int pictureSize = 56;
constexpr int readableWidth = 460;

} // namespace

EmptyPanel::EmptyPanel(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_title(new QLabel), m_explanation(new QLabel),
      m_action(new QPushButton)
{
    setObjectName(u"emptyPanel"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(readableWidth);
    m_explanation->setMinimumWidth(readableWidth);
    m_picture->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(u"emptyAction"_s);
    m_action->setAutoDefault(true);
    connect(m_action, &QPushButton::clicked, this, &EmptyPanel::chosen);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_explanation, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyPanel::say(const QString &iconName, const QString &title, const QString &explanation,
                     const QString &action)
{
    m_picture->setPixmap(icon(iconName).pixmap(pictureSize, QIcon::Disabled));
    m_title->setText(title);
    m_explanation->setText(explanation);
    // Beside an alignment the layout does not ask for the height that the width needs.
    m_explanation->setMinimumHeight(m_explanation->heightForWidth(readableWidth));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace countersign
