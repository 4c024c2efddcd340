#include "reports/reportclipboard.h"

#include "reports/flattable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString textLine(const QStringList &cells)
{
    QStringList tidy;
    for (QString cell : cells)
        tidy << cell.replace(u'\t', u' ').replace(u'\n', u' ');
    return tidy.join(u'\t') + u'\n';
}

QString htmlLine(const QStringList &cells, const QString &tag)
{
    QString line = u"<tr>"_s;
    for (const QString &cell : cells)
        line += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return line + u"</tr>"_s;
}

} // namespace

void copyToClipboard(const ReportTable &table)
{
    const FlatTable flat = flattened(table);
    QStringList headings;
    for (const ReportColumn &column : flat.columns)
        headings << column.heading;
    QString text = textLine(headings);
    QString html = u"<table>"_s + htmlLine(headings, u"th"_s);
    for (const ReportRow &row : flat.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells << cellText(flat.columns.at(i), row.at(i));
        text += textLine(cells);
        html += htmlLine(cells, u"td"_s);
    }
    auto *both = new QMimeData;
    both->setText(text);
    both->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(both);
}

} // namespace countersign
