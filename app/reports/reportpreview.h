#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPdfView;

namespace countersign {

/// The PDF itself, page under page, as it will be printed.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    void setPdf(const QByteArray &pdf);
    QPdfDocument &document() { return m_document; }

private:
    void addButton(QHBoxLayout *bar, const char *name, const QString &text, const QString &tip,
                   const QKeySequence &keys, void (ReportPreview::*chosen)());
    void fitPage();
    void fitWidth();
    void zoomIn();
    void zoomOut();
    void zoomBy(qreal factor);
    qreal zoomNow() const;

    QBuffer m_buffer;
    QPdfDocument m_document;
    QLabel *m_pages;
    QPdfView *m_view;
};

} // namespace countersign
