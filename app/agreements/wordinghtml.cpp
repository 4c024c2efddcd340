#include "agreements/wordinghtml.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString tagged(const QString &tag, const QString &content)
{
    return u"<%1>%2</%1>"_s.arg(tag, content);
}

QString fragmentHtml(const QTextFragment &fragment, bool isHeading)
{
    QString html = fragment.text().remove(QChar::ObjectReplacementCharacter).toHtmlEscaped();
    html.replace(QChar::LineSeparator, u"<br>"_s);
    if (html.isEmpty())
        return html;
    const QTextCharFormat format = fragment.charFormat();
    if (format.fontItalic())
        html = tagged(u"i"_s, html);
    if (format.fontWeight() > QFont::Medium && !isHeading)
        html = tagged(u"b"_s, html);
    return html;
}

QString blockHtml(const QTextBlock &block)
{
    QString html;
    const int level = block.blockFormat().headingLevel();
    for (auto part = block.begin(); !part.atEnd(); ++part)
        html += fragmentHtml(part.fragment(), level > 0);
    html = html.trimmed();
    if (html.isEmpty())
        return {};
    return block.textList() ? tagged(u"li"_s, html)
           : level > 0      ? tagged(u"h%1"_s.arg(level), html)
                            : tagged(u"p"_s, html);
}

QString listTag(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    if (!list)
        return {};
    return list->format().style() <= QTextListFormat::ListDecimal ? u"ol"_s : u"ul"_s;
}

} // namespace

QString wordingHtml(const QTextDocument &document)
{
    QString html;
    QString open;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString line = blockHtml(block);
        if (line.isEmpty())
            continue;
        if (const QString tag = listTag(block); tag != open) {
            if (!open.isEmpty())
                html += u"</%1>\n"_s.arg(open);
            if (!tag.isEmpty())
                html += u"<%1>\n"_s.arg(tag);
            open = tag;
        }
        html += line + u'\n';
    }
    if (!open.isEmpty())
        html += u"</%1>\n"_s.arg(open);
    return html;
}

} // namespace countersign
