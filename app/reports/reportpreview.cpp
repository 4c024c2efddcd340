#include "reports/reportpreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal smallest = 0.25;
constexpr qreal largest = 5;
constexpr qreal pointsPerInch = 72;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent), m_document(nullptr), m_pages(new QLabel), m_view(new QPdfView(this))
{
    m_pages->setObjectName(u"pages"_s);
    m_view->setObjectName(u"preview"_s);
    m_view->setAccessibleName(tr("Preview of the pages"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    m_view->setDocument(&m_document);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_pages);
    bar->addStretch();
    addButton(bar, "zoomOut", u"−"_s, tr("Smaller"), QKeySequence::ZoomOut,
              &ReportPreview::zoomOut);
    addButton(bar, "zoomIn", u"+"_s, tr("Larger"), QKeySequence::ZoomIn, &ReportPreview::zoomIn);
    addButton(bar, "fitPage", tr("Whole page"), tr("Show the whole page"), tr("Ctrl+0"),
              &ReportPreview::fitPage);
    addButton(bar, "fitWidth", tr("Page width"), tr("Show the page as wide as there is room"),
              tr("Ctrl+9"), &ReportPreview::fitWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
}

ReportPreview::~ReportPreview()
{
    m_view->setDocument(nullptr);
}

void ReportPreview::addButton(QHBoxLayout *bar, const char *name, const QString &text,
                              const QString &tip, const QKeySequence &keys,
                              void (ReportPreview::*chosen)())
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setAccessibleName(tip);
    button->setToolTip(tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    button->setFocusPolicy(Qt::TabFocus);
    const int side = std::max(28, fontMetrics().height() + 10);
    button->setMinimumSize(side, side);
    connect(button, &QToolButton::clicked, this, chosen);
    bar->addWidget(button);
}

void ReportPreview::setPdf(const QByteArray &pdf)
{
    m_document.close();
    m_buffer.close();
    m_buffer.setData(pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    m_pages->setText(m_document.pageCount() == 1 ? tr("1 page")
                                                 : tr("%1 pages").arg(m_document.pageCount()));
}

void ReportPreview::fitPage()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
}

void ReportPreview::fitWidth()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void ReportPreview::zoomIn()
{
    zoomBy(zoomStep);
}

void ReportPreview::zoomOut()
{
    zoomBy(1 / zoomStep);
}

void ReportPreview::zoomBy(qreal factor)
{
    const qreal zoom = std::clamp(zoomNow() * factor, smallest, largest);
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(zoom);
}

/// The view tells its factor only in its own mode, so that of a page that is fitted is worked out.
qreal ReportPreview::zoomNow() const
{
    if (m_view->zoomMode() == QPdfView::ZoomMode::Custom || m_document.pageCount() == 0)
        return m_view->zoomFactor();
    const QSizeF page = m_document.pagePointSize(0) * (logicalDpiX() / pointsPerInch);
    const QSizeF room = m_view->viewport()->size().shrunkBy(m_view->documentMargins());
    const qreal byWidth = room.width() / page.width();
    if (m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth)
        return byWidth;
    return std::min(byWidth, room.height() / page.height());
}

} // namespace countersign
