#pragma once

#include <QByteArray>
#include <zip.h>

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
        zip_source_t *buffer = ::zip_source_buffer_create(nullptr, 0, 0, nullptr);
        // Kept alive past the archive, which would free it, so that it can be read.
        ::zip_source_keep(buffer);
        zip_t *archive = ::zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
        for (const auto &[path, content] : m_parts) {
            zip_source_t *part =
                ::zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
            ::zip_file_add(archive, path.constData(), part, ZIP_FL_ENC_UTF_8);
        }
        ::zip_close(archive);
        zip_stat_t info;
        ::zip_source_stat(buffer, &info);
        QByteArray packed(qsizetype(info.size), Qt::Uninitialized);
        ::zip_source_open(buffer);
        ::zip_source_read(buffer, packed.data(), info.size);
        ::zip_source_close(buffer);
        ::zip_source_free(buffer);
        return packed;
    }

private:
    std::map<QByteArray, QByteArray> m_parts;
};

} // namespace countersign::test
