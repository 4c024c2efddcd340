#include "core/reports/reportstest.h"

using namespace Qt::StringLiterals;

namespace countersign {

ReportsTest::ReportsTest()
{
    website = addUse(u"School website");
    press = addUse(u"Press and broadcast");
    cerys = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    mother = giverOf(addParent(cerys, u"Ioana", u"Mother"));
    father = giverOf(addParent(cerys, u"Radu", u"Father"));
    bo = add(pupilNamed(u"Bo", u"Dale", u"3B"));
    zed = add(pupilNamed(u"Zed", u"Else", u"4A", u"4"));
    ks2 = valueOf(agreements.add(
        head,
        {.name = u"Key stage 2"_s, .audience = Audience::Ks2, .signers = Signers::PupilAndParent}));
    wording = valueOf(agreements.draftWording(
        head, {.agreement = ks2, .html = u"<p>I keep the rules.</p>"_s, .startsOn = {2026, 9, 1}}));
    EXPECT_OK(agreements.publishWording(head, valueOf(agreements.wording(head, wording))));
}

ReportOptions ReportsTest::options(QStringView className) const
{
    return {.className = className.toString(), .on = clock.day};
}

void ReportsTest::sign(PersonId pupil)
{
    EXPECT_OK(signatures.record(
        office, SignatureDraft{
                    .person = pupil,
                    .agreement = ks2,
                    .wording = wording,
                    .signedOn = clock.day,
                    .signatories = {
                        {.person = pupil, .name = u"Pupil"_s, .capacity = SignatoryCapacity::Pupil},
                        {.name = u"Ioana Popescu"_s, .capacity = SignatoryCapacity::Parent}}}));
}

ReportTable ReportsTest::table(ReportKind kind, const ReportOptions &asked)
{
    const auto report = makeReport(*target, office, kind, asked);
    EXPECT_OK(report);
    const auto *found = report ? std::get_if<ReportTable>(&*report) : nullptr;
    EXPECT_NE(found, nullptr);
    return found ? *found : ReportTable();
}

QStringList ReportsTest::names(const ReportSection &section)
{
    QStringList names;
    for (const ReportRow &row : section.rows)
        names << row.front().value.toString();
    return names;
}

QString ReportsTest::everyWord(const ReportTable &table)
{
    QStringList words = table.subtitles + table.summary;
    words << table.title << table.whenEmpty;
    for (const ReportColumn &column : table.columns)
        words << column.heading;
    for (const ReportLegend &entry : table.legend)
        words << entry.words;
    for (const ReportSection &section : table.sections) {
        words << section.heading << section.note << names(section);
        for (const ReportRow &row : section.rows) {
            for (const ReportCell &cell : row)
                words << cell.value.toString() << markWord(cell.mark);
        }
    }
    return words.join(u'\n');
}

} // namespace countersign
