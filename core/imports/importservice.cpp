#include "imports/importservice.h"

#include "audit/operation.h"
#include "imports/headingmemory.h"
#include "imports/importwriter.h"
#include "imports/planage.h"
#include "imports/planbuilder.h"
#include "imports/rowreader.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Deed deedFor(FileKind kind)
{
    switch (kind) {
    case FileKind::Pupils:
        return Deed::ImportPupils;
    case FileKind::Contacts:
        return Deed::ImportContacts;
    case FileKind::Staff:
        return Deed::ImportStaff;
    case FileKind::Governors:
        return Deed::ImportGovernors;
    case FileKind::Consents:
        return Deed::ImportConsents;
    }
    return Deed::ImportPupils;
}

template <class Row>
void takeCounts(Rows<Row> &rows, ImportPlan &plan)
{
    plan.rows = rows.read;
    plan.repeated += rows.repeated + rows.folded;
    std::ranges::move(rows.problems, std::back_inserter(plan.problems));
}

class PlanMaker
{
public:
    PlanMaker(Register &target, ImportPlan &plan)
        : m_database(target.database()), m_people(m_database), m_plan(plan)
    {
    }

    Done read(const ImportFile &file)
    {
        if (const auto *transfer = std::get_if<TransferFile>(&file.source))
            return read(*transfer);
        const SourceTable &table = file.table();
        const Mapping &mapping = file.mapping;
        TRY_LET(m_plan.headings, HeadingMemory(m_database).newChoices(mapping, table.headings));
        switch (mapping.kind) {
        case FileKind::Pupils:
            TRY(addPupils(table, mapping, true));
            if (const auto contacts = contactsIn(table))
                return addContactsToo(table, *contacts);
            return {};
        case FileKind::Contacts:
            return add(readContacts(table, mapping, m_plan.day), planContacts);
        case FileKind::Staff:
            return add(readStaff(table, mapping, m_plan.day), planStaff);
        case FileKind::Governors:
            return add(readGovernors(table, mapping, m_plan.day), planGovernors);
        case FileKind::Consents:
            return addSheet(file);
        }
        return {};
    }

private:
    Done read(const TransferFile &file)
    {
        m_plan.problems = file.problems;
        TRY(addPupils(file.pupils, file.pupilMapping, false));
        return addContactsToo(file.contacts, file.contactMapping);
    }

    Done addSheet(const ImportFile &file)
    {
        auto rows = readConsents(file.table(), file.mapping, m_plan.day);
        takeCounts(rows, m_plan);
        return planSheet(m_database, rows, {file.uses, file.undatedForms, file.nobodySigned},
                         m_plan);
    }

    template <class SomeRows, class Plan>
    Done add(SomeRows rows, Plan planRows)
    {
        takeCounts(rows, m_plan);
        return planRows(m_people, rows, m_plan);
    }

    Done addPupils(const SourceTable &table, const Mapping &mapping, bool isFullRoll)
    {
        auto rows = readPupils(table, mapping, m_plan.day);
        takeCounts(rows, m_plan);
        return planPupils(m_people, rows, isFullRoll, m_plan);
    }

    Done addContactsToo(const SourceTable &table, const Mapping &mapping)
    {
        auto rows = readContacts(table, mapping, m_plan.day);
        m_plan.contactRows = rows.read;
        m_plan.contactProblems = std::move(rows.problems);
        return planContacts(m_people, rows, m_plan);
    }

    Database &m_database;
    PeopleRepository m_people;
    ImportPlan &m_plan;
};

} // namespace

Result<ImportFile> ImportService::open(const Actor &actor, const QString &path,
                                       std::optional<FileKind> kind, const QString &sheet)
{
    TRY(require(actor, Permission::Import));
    ImportFile file;
    TRY_LET(file.source, readSourceFile(path, sheet));
    if (file.isTransfer() && kind.value_or(FileKind::Pupils) != FileKind::Pupils)
        return fail(ErrorKind::Malformed, u"kind"_s);
    if (file.isTransfer())
        kind = FileKind::Pupils;
    else if (!kind)
        kind = guessKind(file.table().headings);
    if (kind)
        TRY(setKind(file, *kind));
    return file;
}

Done ImportService::setKind(ImportFile &file, FileKind kind)
{
    file.kind = kind;
    if (file.isTransfer())
        return {};
    TRY_LET(const auto choices, HeadingMemory(m_register.database()).choices(kind));
    file.mapping = guessMapping(kind, file.table().headings, choices);
    return {};
}

Result<ImportPlan> ImportService::preview(const Actor &actor, const ImportFile &file)
{
    TRY(require(actor, Permission::Import));
    if (!file.kind)
        return fail(ErrorKind::Required, u"kind"_s);
    ImportPlan plan;
    plan.kind = *file.kind;
    plan.day = m_register.clock().today();
    TRY_LET(plan.asAt, newestOperation(m_register.database()));
    TRY(PlanMaker(m_register, plan).read(file));
    return plan;
}

Result<OperationId> ImportService::apply(const Actor &actor, const ImportPlan &plan,
                                         const ImportProgress &progress)
{
    TRY(require(actor, Permission::Import));
    if (!plan.hasAnythingToWrite())
        return OperationId();
    if (plan.asksAboutRoll() && !plan.rollConfirmed && plan.takesOffRoll())
        return fail(ErrorKind::OutOfRange, u"roll"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, deedFor(plan.kind)));
    TRY(requireUnchangedSince(m_register.database(), plan.asAt));
    TRY(ImportWriter(m_register, actor, plan, progress).write());
    TRY(operation.commit());
    return operation.id();
}

} // namespace countersign
