#include "shell/startwindow.h"

#include "common/icons.h"
#include "ui_startwindow.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int emblemSize = 72;

} // namespace

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::StartWindow>())
{
    m_ui->setupUi(this);
    m_ui->emblem->setPixmap(QIcon(u":/icons/countersign.svg"_s).pixmap(emblemSize));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_ui->name->setFont(large);
    m_ui->open->setIcon(icon(u"folder-open"_s));
    m_ui->begin->setIcon(icon(u"new-register"_s));
    m_ui->sample->setIcon(icon(u"sample-school"_s));
    connect(m_ui->open, &QCommandLinkButton::clicked, this, &StartWindow::openAsked);
    connect(m_ui->begin, &QCommandLinkButton::clicked, this, &StartWindow::newAsked);
    connect(m_ui->sample, &QCommandLinkButton::clicked, this, &StartWindow::sampleAsked);
}

StartWindow::~StartWindow() = default;

} // namespace countersign
