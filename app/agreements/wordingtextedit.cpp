#include "agreements/wordingtextedit.h"

#include "agreements/wordinghtml.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace countersign {

namespace {

constexpr int headingLevel = 2;
/// How much larger Qt shows a heading of that level, the same as when it is read from HTML.
constexpr int headingSize = 2;

} // namespace

WordingTextEdit::WordingTextEdit(QWidget *parent) : QTextEdit(parent)
{
    setTabChangesFocus(true);
}

bool WordingTextEdit::isHeading() const
{
    return textCursor().blockFormat().headingLevel() > 0;
}

bool WordingTextEdit::isList() const
{
    return textCursor().currentList() != nullptr;
}

void WordingTextEdit::setBold(bool isBold)
{
    QTextCharFormat format;
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    mergeCurrentCharFormat(format);
}

void WordingTextEdit::setHeading(bool isHeading)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    QTextBlockFormat block;
    block.setHeadingLevel(isHeading ? headingLevel : 0);
    cursor.mergeBlockFormat(block);
    const int last = qMax(cursor.anchor(), cursor.position());
    cursor.setPosition(qMin(cursor.anchor(), cursor.position()));
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.setPosition(last, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat letters;
    letters.setFontWeight(isHeading ? QFont::Bold : QFont::Normal);
    letters.setProperty(QTextFormat::FontSizeAdjustment, isHeading ? headingSize : 0);
    cursor.mergeCharFormat(letters);
    cursor.mergeBlockCharFormat(letters);
    cursor.endEditBlock();
    mergeCurrentCharFormat(letters);
}

void WordingTextEdit::setList(bool isList)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (isList) {
        cursor.createList(QTextListFormat::ListDisc);
    } else {
        const int last = qMax(cursor.anchor(), cursor.position());
        QTextBlock block = document()->findBlock(qMin(cursor.anchor(), cursor.position()));
        for (; block.isValid() && block.position() <= last; block = block.next()) {
            if (QTextList *list = block.textList())
                list->remove(block);
            QTextBlockFormat plain;
            plain.setIndent(0);
            QTextCursor(block).mergeBlockFormat(plain);
        }
    }
    cursor.endEditBlock();
}

void WordingTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasHtml())
        return insertPlainText(source->text());
    QTextDocument pasted;
    pasted.setHtml(source->html());
    insertHtml(wordingHtml(pasted));
}

} // namespace countersign
