#include "imports/importservice.h"

#include "audit/operation.h"
#include "imports/headingmemory.h"
#include "imports/importwriter.h"
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
    plan.repeated += rows.repeated;
    std::ranges::move(rows.problems, std::back_inserter(plan.problems));
}

class PlanMaker
{
public:
    PlanMaker(Register &target, ImportPlan &plan) : m_people(target.database()), m_plan(plan) {}

    Done read(const TransferFile &file)
    {
        m_plan.problems = file.problems;
        TRY(addPupils(file.pupils, file.pupilMapping, false));
        return addContactsToo(file.contacts, file.contactMapping);
    }

    Done read(const SourceTable &table, const Mapping &mapping)
    {
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
            break;
        }
        return {};
    }

private:
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

    PeopleRepository m_people;
    ImportPlan &m_plan;
};

/// Whether anything that a plan rests on was changed after it was made.
Result<bool> hasMovedOn(Database &database, const ImportPlan &plan)
{
    TRY_LET(const qint64 changes,
            database.number(u"SELECT count(*) FROM trail WHERE operation > :as_at AND table_name "
                            "IN ('person', 'pupil', 'staff', 'governor', 'associate', 'contact', "
                            "'former_name')"_s,
                            {{u":as_at"_s, plan.asAt.value()}}));
    return changes > 0;
}

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
    Database &database = m_register.database();
    ImportPlan plan;
    plan.kind = *file.kind;
    plan.day = m_register.clock().today();
    TRY_LET(const qint64 newest, database.number(u"SELECT coalesce(max(id), 0) FROM operation"_s));
    plan.asAt = OperationId(newest);
    PlanMaker maker(m_register, plan);
    if (const auto *transfer = std::get_if<TransferFile>(&file.source)) {
        TRY(maker.read(*transfer));
        return plan;
    }
    TRY_LET(plan.headings, HeadingMemory(database).newChoices(file.mapping, file.table().headings));
    TRY(maker.read(file.table(), file.mapping));
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
    TRY_LET(const bool isStale, hasMovedOn(m_register.database(), plan));
    if (isStale)
        return fail(ErrorKind::Stale, u"import"_s);
    TRY(ImportWriter(m_register.database(), plan, progress).write());
    TRY(operation.commit());
    return operation.id();
}

} // namespace countersign
