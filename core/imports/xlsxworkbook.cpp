#include "imports/xlsxworkbook.h"

#include "imports/safexml.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Relations = QHash<QString, XlsxPackage::Relation>;

bool isTrue(const QString &attribute)
{
    return attribute == "1"_L1 || attribute == "true"_L1;
}

QString targetOfType(const Relations &relations, QLatin1StringView type)
{
    for (const auto &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

Done readSheets(SafeXml &xml, const Relations &relations, XlsxWorkbook &book)
{
    for (;;) {
        TRY_LET(const bool more, xml.nextChild());
        if (!more)
            return {};
        const QString state = xml.attribute(u"state"_s);
        const auto relation = relations.constFind(xml.attributeNamed(u"id"));
        const bool isSheet = relation != relations.cend() && relation->type == "worksheet"_L1;
        if (isSheet && (state.isEmpty() || state == "visible"_L1))
            book.sheets.push_back({xml.attribute(u"name"_s), relation->target});
        TRY(xml.skip());
    }
}

Done readBook(const QByteArray &bytes, const Relations &relations, XlsxWorkbook &book)
{
    SafeXml xml(bytes);
    TRY_LET(bool more, xml.nextChild());
    for (;;) {
        TRY_LET(more, xml.nextChild());
        if (!more)
            return {};
        if (xml.is(u"workbookPr"))
            book.from1904 = isTrue(xml.attribute(u"date1904"_s));
        if (xml.is(u"sheets"))
            TRY(readSheets(xml, relations, book));
        else
            TRY(xml.skip());
    }
}

Done readStrings(const QByteArray &bytes, XlsxWorkbook &book)
{
    SafeXml xml(bytes);
    TRY_LET(bool more, xml.nextChild());
    for (;;) {
        TRY_LET(more, xml.nextChild());
        if (!more)
            return {};
        TRY_LET(QString text, xlsxStringItem(xml));
        book.strings.append(std::move(text));
    }
}

/// The formats the standard numbers without writing them down (ECMA-376 part 1, 18.8.30).
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

/// A day or a year stands in the code, outside quotes, brackets and escapes.
bool isDateCode(const QString &code)
{
    QChar end;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (!end.isNull()) {
            if (c == end)
                end = QChar();
        } else if (c == u'"') {
            end = u'"';
        } else if (c == u'[') {
            end = u']';
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c.toLower() == u'd' || c.toLower() == u'y') {
            return true;
        }
    }
    return false;
}

Done readFormats(SafeXml &xml, QHash<int, bool> &isDate)
{
    for (;;) {
        TRY_LET(const bool more, xml.nextChild());
        if (!more)
            return {};
        isDate.insert(xml.attribute(u"numFmtId"_s).toInt(),
                      isDateCode(xml.attribute(u"formatCode"_s)));
        TRY(xml.skip());
    }
}

Done readCellFormats(SafeXml &xml, const QHash<int, bool> &isDate, XlsxWorkbook &book)
{
    for (;;) {
        TRY_LET(const bool more, xml.nextChild());
        if (!more)
            return {};
        const int format = xml.attribute(u"numFmtId"_s).toInt();
        book.showsDate.push_back(isDate.value(format, isBuiltInDate(format)));
        TRY(xml.skip());
    }
}

Done readStyles(const QByteArray &bytes, XlsxWorkbook &book)
{
    SafeXml xml(bytes);
    QHash<int, bool> isDate;
    TRY_LET(bool more, xml.nextChild());
    for (;;) {
        TRY_LET(more, xml.nextChild());
        if (!more)
            return {};
        if (xml.is(u"numFmts"))
            TRY(readFormats(xml, isDate));
        else if (xml.is(u"cellXfs"))
            TRY(readCellFormats(xml, isDate, book));
        else
            TRY(xml.skip());
    }
}

} // namespace

Result<QString> xlsxStringItem(SafeXml &xml)
{
    QString text;
    for (;;) {
        TRY_LET(const bool more, xml.nextChild());
        if (!more)
            return unescapedHex(text);
        if (xml.is(u"t")) {
            TRY_LET(const QString part, xml.text());
            text += part;
        } else if (xml.is(u"r")) {
            TRY_LET(const QString run, xlsxStringItem(xml));
            text += run;
        } else {
            TRY(xml.skip());
        }
    }
}

Result<XlsxWorkbook> XlsxWorkbook::read(XlsxPackage &package)
{
    TRY_LET(const auto roots, package.relationsOf({}));
    const QString part = targetOfType(roots, "officeDocument"_L1);
    if (part.isEmpty())
        return fail(ErrorKind::Unreadable, u"workbook"_s);
    TRY_LET(const auto relations, package.relationsOf(part));

    XlsxWorkbook book;
    TRY_LET(const QByteArray bytes, package.part(part));
    TRY(readBook(bytes, relations, book));
    if (const QString strings = targetOfType(relations, "sharedStrings"_L1); !strings.isEmpty()) {
        TRY_LET(const QByteArray shared, package.part(strings));
        TRY(readStrings(shared, book));
    }
    if (const QString styles = targetOfType(relations, "styles"_L1); !styles.isEmpty()) {
        TRY_LET(const QByteArray sheet, package.part(styles));
        TRY(readStyles(sheet, book));
    }
    return book;
}

} // namespace countersign
