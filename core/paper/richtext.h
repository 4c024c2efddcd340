#pragma once

#include "paper/pageflow.h"

#include <QTextDocument>

#include <memory>

namespace countersign {

/// HTML set in the type of the house, to be run down the pages line by line.
class RichText
{
public:
    RichText(const QString &html, qreal points, qreal width);

    qreal height() const;
    /// Breaks between lines only. The flow paints it later and shares in owning it.
    void addTo(PageFlow &flow, qreal indent) const;

private:
    std::vector<qreal> lineBottoms() const;

    std::shared_ptr<QTextDocument> m_document;
};

} // namespace countersign
