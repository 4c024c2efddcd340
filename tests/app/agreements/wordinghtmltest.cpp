#include "agreements/wordinghtml.h"
#include "agreements/startingwordings.h"
#include "agreements/wordingtextedit.h"
#include "support/print.h"

#include <QDir>
#include <QTest>
#include <QTextDocument>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString kept(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return wordingHtml(document);
}

} // namespace

TEST(WordingHtml, keepsHeadingsListsBoldAndItalic)
{
    const QString html = u"<h2>Rules</h2>\n<p>I <b>never</b> do <i>that</i> &amp; this.</p>\n"
                         "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n<ol>\n<li>Three</li>\n</ol>\n"
                         "<p>End</p>\n"_s;
    EXPECT_EQ(kept(html), html);
}

TEST(WordingHtml, bringsNoFontsAndColoursFromElsewhere)
{
    EXPECT_EQ(kept(u"<p style='font-family:Comic Sans MS; color:red; font-size:40pt'>Rule"
                   "<img src='x.png'></p><p></p>"_s),
              u"<p>Rule</p>\n"_s);
    EXPECT_EQ(kept(u"<p> </p>"_s), QString());
}

TEST(WordingHtml, losesNoWordOfTheStartingWordings)
{
    for (const StartingWording &wording : valueOf(readStartingWordings(QDir(u":/wordings"_s)))) {
        QTextDocument before;
        before.setHtml(wording.html);
        QTextDocument after;
        after.setHtml(wordingHtml(before));
        EXPECT_EQ(after.toPlainText(), before.toPlainText());
        EXPECT_EQ(wordingHtml(after), wordingHtml(before));
    }
}

TEST(WordingTextEdit, makesHeadingsAndLists)
{
    WordingTextEdit edit;
    QTest::keyClicks(&edit, u"Rules"_s);
    edit.setHeading(true);
    QTest::keyClick(&edit, Qt::Key_Return);
    edit.setHeading(false);
    edit.setList(true);
    QTest::keyClicks(&edit, u"One "_s);
    edit.setBold(true);
    QTest::keyClicks(&edit, u"two"_s);
    EXPECT_EQ(wordingHtml(*edit.document()),
              u"<h2>Rules</h2>\n<ul>\n<li>One <b>two</b></li>\n</ul>\n"_s);
    edit.setList(false);
    EXPECT_EQ(wordingHtml(*edit.document()), u"<h2>Rules</h2>\n<p>One <b>two</b></p>\n"_s);
}
