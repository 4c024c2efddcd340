#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

/// A PDF read back as somebody else would read it.
class ReadPdf
{
public:
    explicit ReadPdf(const QByteArray &bytes)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }

    int pageCount() const { return m_document.pageCount(); }
    QString text(int page) { return m_document.getAllText(page).text(); }
    bool isLying() const
    {
        return m_document.pagePointSize(0).width() > m_document.pagePointSize(0).height();
    }

    /// On white, at 72 dots an inch.
    QImage picture(int page)
    {
        const QSize size = m_document.pagePointSize(page).toSize();
        QImage sheet(size, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, m_document.render(page, size));
        return sheet;
    }

    /// Whether anything is printed closer to an edge than so many points.
    bool hasInkInMargin(int page, int points)
    {
        const QImage sheet = picture(page);
        const QRect inside = sheet.rect().adjusted(points, points, -points, -points);
        for (int y = 0; y < sheet.height(); ++y) {
            for (int x = 0; x < sheet.width(); ++x) {
                if (!inside.contains(x, y) && qGray(sheet.pixel(x, y)) < 250)
                    return true;
            }
        }
        return false;
    }

private:
    QBuffer m_buffer;
    QPdfDocument m_document;
};
