#include "imports/safexml.h"

#include "imports/limits.h"

using namespace Qt::StringLiterals;

namespace countersign {

Done SafeXml::step()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return fail({.kind = ErrorKind::Unreadable, .where = u"dtd"_s, .line = line()});
    case QXmlStreamReader::Invalid:
        return fail({.kind = ErrorKind::Unreadable, .where = u"xml"_s, .line = line()});
    case QXmlStreamReader::StartElement:
        if (++m_depth > limits::xmlDepth)
            return fail({.kind = ErrorKind::TooLarge, .where = u"depth"_s, .line = line()});
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return {};
}

Result<bool> SafeXml::nextChild()
{
    for (;;) {
        TRY(step());
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement() || m_xml.isEndDocument())
            return false;
    }
}

Result<QString> SafeXml::text()
{
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        TRY(step());
        if (m_xml.isCharacters())
            text += m_xml.text();
        if (text.size() > limits::cellCharacters)
            return fail({.kind = ErrorKind::TooLarge, .line = line()});
    }
    return text;
}

Done SafeXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside)
        TRY(step());
    return {};
}

QString SafeXml::attributeNamed(QStringView localName) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

QString unescapedHex(const QString &text)
{
    constexpr qsizetype length = 7;
    QString plain;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (at < done || at + length > text.size() || text[at + length - 1] != u'_' || !isHex)
            continue;
        plain += QStringView(text).sliced(done, at - done);
        plain += QChar(code);
        done = at + length;
    }
    return plain.isNull() ? text : plain.append(QStringView(text).sliced(done));
}

} // namespace countersign
