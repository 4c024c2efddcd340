#include "agreements/wordingview.h"

#include "agreements/agreementtext.h"
#include "common/icons.h"
#include "people/kindtext.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int iconSize = 20;

QWidget *checkLine(const Wording &wording)
{
    const bool isIntact = wording.isIntact();
    auto *picture = new QLabel;
    picture->setPixmap(icon(isIntact ? u"yes"_s : u"error"_s).pixmap(iconSize));
    auto *words = new QLabel(
        isIntact ? WordingView::tr("This is the very text that was published on %1: its check sum "
                                   "is the one kept with it.")
                       .arg(dateText(wording.publishedAt.toLocalTime().date()))
                 : WordingView::tr("This is not the text that was published: its check sum differs "
                                   "from the one kept with it. Compare it with a backup."));
    words->setObjectName(u"check"_s);
    words->setWordWrap(true);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return line;
}

} // namespace

WordingView::WordingView(const Agreement &agreement, const Wording &wording, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"wordingView"_s);
    setWindowTitle(
        tr("%1 – %2", "an agreement and its wording").arg(agreement.name, wordingText(wording)));
    auto *text = new QTextBrowser;
    text->setObjectName(u"text"_s);
    text->setAccessibleName(tr("Text of the wording"));
    text->setOpenLinks(false);
    text->setHtml(wording.html);
    auto *digits = new QLabel(tr("SHA-256 %1").arg(wording.sha256));
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    digits->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(text, 1);
    if (wording.isPublished()) {
        column->addWidget(checkLine(wording));
        column->addWidget(digits);
    }
    column->addWidget(buttons);
    resize(620, 640);
}

} // namespace countersign
