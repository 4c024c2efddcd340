#pragma once

#include "base/result.h"

#include <QXmlStreamReader>

namespace countersign {

/// Reads XML that comes from outside: a document type, an entity of its own, elements nested past
/// the limit and texts past the length of a cell are refused before they can cost anything.
class SafeXml
{
public:
    explicit SafeXml(const QByteArray &bytes) : m_xml(bytes) {}

    /// Steps into the next child of the current element (of the document, at first). False after
    /// the last one, when the element has been left. Each child must then be read by text(),
    /// skip(), or a loop of its own, to its end.
    Result<bool> nextChild();
    /// All text of the current element, which is left.
    Result<QString> text();
    Done skip();

    QStringView name() const { return m_xml.name(); }
    bool is(QStringView name) const { return m_xml.name().compare(name, Qt::CaseInsensitive) == 0; }
    QString attribute(const QString &name) const
    {
        return m_xml.attributes().value(name).toString();
    }
    /// By its local name, whatever its prefix.
    QString attributeNamed(QStringView localName) const;
    int line() const { return int(m_xml.lineNumber()); }

private:
    Done step();

    QXmlStreamReader m_xml;
    int m_depth = 0;
};

/// "Legal_x0020_Surname" → "Legal Surname": how Office and SIMS write what XML does not take.
QString unescapedHex(const QString &text);

} // namespace countersign
