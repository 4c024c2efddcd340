#include "imports/rowloop.h"
#include "imports/rowreader.h"

namespace countersign {

namespace {

bool namesNobody(const RowCells &cells)
{
    for (const Field field : {Field::Forename, Field::Surname, Field::FullName, Field::Relationship,
                              Field::Email, Field::Telephone}) {
        if (!cells.text(field).isEmpty())
            return false;
    }
    return true;
}

void readPupil(RowCells &cells, ContactRow &row)
{
    row.pupilUpn = cells.upn();
    auto names = cells.pupilNames(Field::PupilForename, Field::PupilSurname, Field::PupilFullName);
    row.pupilForename = std::move(names.forename);
    row.pupilSurname = std::move(names.surname);
    row.pupilBorn = cells.date(Field::BirthDate);
    row.pupilAdmissionNumber = cells.text(Field::AdmissionNumber);
    row.pupilClass = cells.words(Field::ClassName);

    const bool found = row.pupilUpn || row.pupilForename || row.pupilSurname ||
                       !row.pupilAdmissionNumber.isEmpty();
    if (!found && !cells.isRefused())
        cells.refuse(Field::Upn, RowReason::NoPupil);
}

std::optional<int> priorityOf(const RowCells &cells)
{
    bool isNumber = false;
    const int priority = cells.text(Field::Priority).toInt(&isNumber);
    return isNumber && priority > 0 ? std::optional(priority) : std::nullopt;
}

std::optional<ContactRow> contactOf(RowCells &cells)
{
    if (namesNobody(cells)) {
        cells.report(Field::Surname, RowReason::NoContact, Severity::Note);
        return std::nullopt;
    }
    ContactRow row;
    readPupil(cells, row);
    auto names = cells.ownNames();
    row.forename = std::move(names.forename);
    row.surname = std::move(names.surname);
    row.priority = priorityOf(cells);
    row.title = cells.words(Field::Title);
    row.relationship = cells.words(Field::Relationship);
    row.parentalResponsibility = cells.yesNo(Field::ParentalResponsibility);
    row.livesWithPupil = cells.yesNo(Field::LivesWithPupil);
    row.email = cells.text(Field::Email);
    row.telephone = cells.words(Field::Telephone);
    return row;
}

} // namespace

Rows<ContactRow> readContacts(const SourceTable &table, const Mapping &mapping, QDate today)
{
    Rows<ContactRow> contacts;
    readEach(table, mapping, today, contacts, contactOf);
    return contacts;
}

} // namespace countersign
