#include "cli/lookups.h"

#include "agreements/agreementservice.h"
#include "consents/useservice.h"
#include "people/peoplerepository.h"
#include "people/peopleservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The one of these people whom isMeant says; words find more than one is meant to.
template <class IsMeant>
Outcome<std::optional<Person>> personFound(Register &target, const Actor &actor, unsigned kinds,
                                           const QString &words, IsMeant isMeant)
{
    PeopleService people(target);
    TRY_LET(const auto found,
            people.list(actor, {.kinds = kinds, .presence = Presence::Both, .words = words}));
    for (const PersonSummary &summary : found) {
        TRY_LET(const Person person, people.person(actor, summary.id));
        if (isMeant(person))
            return std::optional(person);
    }
    return std::optional<Person>();
}

QStringList namesOf(const auto &rows)
{
    QStringList names;
    for (const auto &row : rows)
        names << row.name;
    return names;
}

} // namespace

Outcome<Person> pupilWith(Register &target, const Actor &actor, const QString &upn)
{
    const auto wanted = Upn::parse(upn);
    if (!wanted)
        return badUsage(Words::tr("“%1” is not a UPN: a letter, eleven digits, and a digit or "
                                  "letter.")
                            .arg(upn));
    TRY_LET(const auto found,
            personFound(target, actor, PupilKind, wanted->text(), [&](const Person &person) {
                return person.pupil && person.pupil->upn == *wanted;
            }));
    if (!found)
        return badUsage(Words::tr("No pupil has the UPN “%1”.").arg(wanted->text()));
    return *found;
}

Outcome<Person> staffWith(Register &target, const Actor &actor, const QString &code)
{
    TRY_LET(const auto found,
            personFound(target, actor, StaffKind, code, [&](const Person &person) {
                return person.staff && person.staff->code.compare(code, Qt::CaseInsensitive) == 0;
            }));
    if (!found)
        return badUsage(Words::tr("No member of staff has the code “%1”.").arg(code));
    return *found;
}

Outcome<ConsentUse> useNamed(Register &target, const Actor &actor, const QString &name)
{
    UseService uses(target);
    auto found = uses.find(actor, name);
    if (found)
        return *std::move(found);
    if (found.error().kind != ErrorKind::NotFound)
        return fail(found.error());
    TRY_LET(const auto all, uses.list(actor));
    return badUsage(
        Words::tr("There is no use “%1”. There are: %2.").arg(name, namesOf(all).join(u", "_s)));
}

Outcome<Agreement> agreementNamed(Register &target, const Actor &actor, const QString &name)
{
    AgreementService agreements(target);
    auto found = agreements.named(actor, name);
    if (found)
        return *std::move(found);
    if (found.error().kind != ErrorKind::NotFound)
        return fail(found.error());
    TRY_LET(const auto all, agreements.agreements(actor));
    return badUsage(Words::tr("There is no agreement “%1”. There are: %2.")
                        .arg(name, namesOf(all).join(u", "_s)));
}

Outcome<QString> classNamed(Register &target, QDate on, const QString &name)
{
    TRY_LET(const QStringList classes, PeopleRepository(target.database()).classes(on));
    for (const QString &one : classes) {
        if (one.compare(name, Qt::CaseInsensitive) == 0)
            return one;
    }
    return badUsage(
        Words::tr("There is no class “%1”. There are: %2.").arg(name, classes.join(u", "_s)));
}

} // namespace countersign
