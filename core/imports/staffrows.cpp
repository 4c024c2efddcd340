#include "imports/rowloop.h"
#include "imports/rowreader.h"

#include <QSet>

namespace countersign {

namespace {

StaffRow staffOf(RowCells &cells)
{
    StaffRow row;
    auto names = cells.ownNames();
    row.forename = std::move(names.forename);
    row.surname = std::move(names.surname);
    row.middleNames = cells.name(Field::MiddleNames);
    row.preferredForename = cells.name(Field::PreferredForename);
    row.preferredSurname = cells.name(Field::PreferredSurname);
    row.code = cells.text(Field::StaffCode);
    row.title = cells.words(Field::Title);
    row.post = cells.words(Field::Post);
    row.category = cells.words(Field::Category);
    row.started = cells.date(Field::StartedOn);
    row.left = cells.date(Field::EndedOn);
    row.dbsCheckedOn = cells.date(Field::DbsCheckedOn);
    row.email = cells.text(Field::Email);
    row.telephone = cells.words(Field::Telephone);
    return row;
}

GovernorRow governorOf(RowCells &cells)
{
    GovernorRow row;
    auto names = cells.ownNames();
    row.forename = std::move(names.forename);
    row.surname = std::move(names.surname);
    row.preferredForename = cells.name(Field::PreferredForename);
    row.title = cells.words(Field::Title);
    row.role = cells.words(Field::Role);
    row.appointed = cells.date(Field::StartedOn);
    row.termEnds = cells.date(Field::EndedOn);
    row.email = cells.text(Field::Email);
    row.telephone = cells.words(Field::Telephone);
    return row;
}

} // namespace

Rows<StaffRow> readStaff(const SourceTable &table, const Mapping &mapping, QDate today)
{
    Rows<StaffRow> staff;
    QSet<QString> codes;
    readEach(table, mapping, today, staff, [&](RowCells &cells) -> std::optional<StaffRow> {
        StaffRow row = staffOf(cells);
        if (cells.isRefused() || row.code.isEmpty())
            return row;
        const QString code = row.code.toCaseFolded();
        if (codes.contains(code))
            cells.refuse(Field::StaffCode, RowReason::CodeOfAnother);
        codes.insert(code);
        return row;
    });
    return staff;
}

Rows<GovernorRow> readGovernors(const SourceTable &table, const Mapping &mapping, QDate today)
{
    Rows<GovernorRow> governors;
    readEach(table, mapping, today, governors,
             [](RowCells &cells) { return std::optional(governorOf(cells)); });
    return governors;
}

} // namespace countersign
