#include "reports/reportclipboard.h"

#include "support/print.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(ReportClipboard, takesATableAsCellsAndAsATable)
{
    copyToClipboard(
        {.columns = {{.heading = u"Pupil"_s},
                     {.heading = u"Website"_s, .kind = ReportColumn::Kind::Mark}},
         .sectionKind = u"Class"_s,
         .sections = {{.heading = u"3B"_s,
                       .rows = {{{.value = u"Dale, <Bo>\tJnr"_s}, {.mark = Mark::No}}}}}});
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), u"Class\tPupil\tWebsite\n3B\tDale, <Bo> Jnr\tNo\n"_s);
    EXPECT_TRUE(copied->html().contains(u"<td>Dale, &lt;Bo&gt;"_s));
}
