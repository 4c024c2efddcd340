#pragma once

#include <QBuffer>
#include <QByteArray>
#include <quazip.h>
#include <quazipfile.h>

#include <map>

namespace countersign::test {

/// A workbook made of the parts a test cares for, as a spreadsheet program would pack them.
class Workbook
{
public:
    Workbook()
    {
        part("_rels/.rels", R"(<Relationships><Relationship Id="a"
            Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)");
        part("xl/_rels/workbook.xml.rels", R"(<Relationships>
            <Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="s2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>
            <Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/>
            <Relationship Id="f" Type="x/styles" Target="styles.xml"/></Relationships>)");
        book(R"(<sheets><sheet name="Roll" r:id="s1"/></sheets>)");
        part("xl/sharedStrings.xml", "<sst/>");
        part("xl/styles.xml", "<styleSheet/>");
    }

    Workbook &part(const char *path, const QByteArray &content)
    {
        m_parts[path] = content;
        return *this;
    }
    Workbook &book(const QByteArray &inner)
    {
        return part(
            "xl/workbook.xml",
            QByteArray(R"(<workbook xmlns:r="urn:r">)").append(inner).append("</workbook>"));
    }
    Workbook &rows(const QByteArray &inner, const char *path = "xl/worksheets/sheet1.xml")
    {
        return part(
            path,
            QByteArray("<worksheet><sheetData>").append(inner).append("</sheetData></worksheet>"));
    }

    QByteArray bytes() const
    {
        QBuffer buffer;
        QuaZip zip(&buffer);
        zip.open(QuaZip::mdCreate);
        for (const auto &[path, content] : m_parts) {
            QuaZipFile file(&zip);
            file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(path)));
            file.write(content);
            file.close();
        }
        zip.close();
        return buffer.data();
    }

private:
    std::map<QByteArray, QByteArray> m_parts;
};

} // namespace countersign::test
