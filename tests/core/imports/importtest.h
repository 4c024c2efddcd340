#pragma once

#include "core/imports/tables.h"
#include "imports/importservice.h"
#include "people/peoplerepository.h"
#include "support/registertest.h"

#include <algorithm>

namespace countersign::test {

/// Files into a fresh register, seven days into the school year.
class ImportTest : public RegisterTest
{
protected:
    ImportTest() { clock.day = today; }

    ImportFile fileOf(const SourceTable &table, FileKind kind)
    {
        ImportFile file{.source = table};
        EXPECT_OK(imports.setKind(file, kind));
        return file;
    }
    ImportPlan planOf(const SourceTable &table, FileKind kind)
    {
        auto plan = imports.preview(office, fileOf(table, kind));
        EXPECT_OK(plan);
        return plan ? *std::move(plan) : ImportPlan();
    }
    ImportPlan planOf(const char *csv, FileKind kind = FileKind::Pupils)
    {
        return planOf(tableOf(csv), kind);
    }
    OperationId apply(const ImportPlan &plan)
    {
        const auto applied = imports.apply(office, plan);
        EXPECT_OK(applied);
        return applied.value_or(OperationId());
    }
    OperationId import(const char *csv, FileKind kind = FileKind::Pupils)
    {
        return apply(planOf(csv, kind));
    }
    /// By their name as lists have it; a person who is nobody when there is none.
    Person personNamed(QStringView listed)
    {
        for (const Person &person : valueOf(PeopleRepository(database()).everybody(EveryKind))) {
            if (person.names.listed() == listed)
                return person;
        }
        ADD_FAILURE() << "nobody is called " << listed.toString().toStdString();
        return {};
    }
    static int entriesOf(const ImportPlan &plan, EntryKind kind)
    {
        return int(std::ranges::count(plan.people, kind, &PersonEntry::kind));
    }

    ImportService imports{*target};
};

/// Field, before and after.
inline std::vector<std::tuple<Field, QString, QString>> changesOf(const PlanEntry &entry)
{
    std::vector<std::tuple<Field, QString, QString>> changes;
    for (const FieldChange &change : entry.changes)
        changes.emplace_back(change.field, change.before, change.after);
    return changes;
}

using Changes = std::vector<std::tuple<Field, QString, QString>>;

} // namespace countersign::test
