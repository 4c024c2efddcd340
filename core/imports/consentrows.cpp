#include "imports/rowloop.h"
#include "imports/rowreader.h"

namespace countersign {

namespace {

void readAnswers(RowCells &cells, const std::vector<qsizetype> &columns, SheetRow &row)
{
    for (const qsizetype column : columns) {
        const QString written = cells.cell(column);
        const SheetAnswer answer = parseAnswer(written);
        if (answer == SheetAnswer::Unclear)
            cells.report(Field::Use, RowReason::AnswerUnclear, Severity::Warning, int(column));
        row.answers.push_back(answer);
        row.answerTexts.append(written);
    }
}

SheetRow consentOf(RowCells &cells)
{
    SheetRow row;
    // A sheet of UPNs and answers is enough to go by.
    auto names = cells.hasPupilNumber()
                     ? cells.pupilNames(Field::Forename, Field::Surname, Field::FullName)
                     : cells.ownNames();
    row.forename = std::move(names.forename);
    row.surname = std::move(names.surname);
    row.preferredForename = cells.name(Field::PreferredForename);
    row.preferredSurname = cells.name(Field::PreferredSurname);
    row.upn = cells.upn();
    row.admissionNumber = cells.text(Field::AdmissionNumber);
    row.born = cells.date(Field::BirthDate);
    row.yearGroup = cells.yearGroup();
    row.className = cells.words(Field::ClassName);
    row.formReturned = cells.date(Field::FormReturnedOn);
    row.signedBy = cells.words(Field::SignedBy);
    row.notes = cells.words(Field::Notes);
    return row;
}

} // namespace

SheetRows readConsents(const SourceTable &table, const Mapping &mapping, QDate today)
{
    SheetRows sheet;
    const std::vector<qsizetype> columns = mapping.useColumns();
    for (const qsizetype column : columns)
        sheet.uses.append(table.headings.value(column));
    readEach(table, mapping, today, sheet, [&](RowCells &cells) {
        SheetRow row = consentOf(cells);
        readAnswers(cells, columns, row);
        return std::optional(std::move(row));
    });
    return sheet;
}

} // namespace countersign
