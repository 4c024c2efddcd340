#pragma once

#include <QTextEdit>

namespace countersign {

/// A wording being written: what wordingHtml() keeps can be made here, and nothing else comes in.
class WordingTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit WordingTextEdit(QWidget *parent = nullptr);

    bool isHeading() const;
    bool isList() const;

    /// Of what is chosen, or of what is typed next.
    void setBold(bool isBold);
    /// Of the paragraphs that are chosen.
    void setHeading(bool isHeading);
    void setList(bool isList);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace countersign
