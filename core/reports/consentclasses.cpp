#include "reports/consentclasses.h"

#include "people/peoplerepository.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

int ConsentClass::formsBack() const
{
    return int(std::ranges::count(pupils, false, &ConsentGridRow::isToBeAsked));
}

int ConsentClasses::pupilCount() const
{
    return std::accumulate(classes.begin(), classes.end(), 0,
                           [](int sum, const auto &one) { return sum + int(one.pupils.size()); });
}

int ConsentClasses::formsBack() const
{
    return std::accumulate(classes.begin(), classes.end(), 0,
                           [](int sum, const auto &one) { return sum + one.formsBack(); });
}

Result<ConsentClasses> consentsByClass(Register &target, const Actor &actor,
                                       const QString &className, QDate on)
{
    TRY_LET(auto grid, ConsentGridService(target).grid(
                           actor, {.kinds = PupilKind, .className = className, .on = on}));
    if (!className.isEmpty() && grid.rows.empty())
        return fail(ErrorKind::NotFound, u"pupil.class"_s);
    TRY_LET(QStringList names, PeopleRepository(target.database()).classes(on));
    names << QString();

    QHash<QString, ConsentClass> byName;
    for (ConsentGridRow &row : grid.rows)
        byName[row.person.className].pupils.push_back(std::move(row));
    ConsentClasses all{.uses = std::move(grid.uses)};
    for (const QString &name : names) {
        const auto found = byName.find(name);
        if (found != byName.end())
            all.classes.push_back({.name = name, .pupils = std::move(found->pupils)});
    }
    return all;
}

Mark paperMark(const Decision &decision)
{
    switch (markOf(decision)) {
    case CellMark::Yes:
        return Mark::Yes;
    case CellMark::Conflict:
        return Mark::Conflict;
    case CellMark::Ask:
        return Mark::Warning;
    case CellMark::OutOfDate:
        return Mark::Lapsed;
    case CellMark::Blank:
    case CellMark::NoForm:
        return Mark::Waiting;
    case CellMark::No:
    case CellMark::Objection:
    case CellMark::PhotoFlag:
    case CellMark::NotHere:
        break;
    }
    return Mark::No;
}

QList<ReportLegend> consentLegend()
{
    return {
        {Mark::Yes, Words::tr("may be shown")},
        {Mark::No, Words::tr("may not be shown")},
        {Mark::Conflict, Words::tr("no: parents disagree")},
        {Mark::Waiting, Words::tr("no: not answered yet")},
        {Mark::Lapsed, Words::tr("no: out of date, ask again")},
        {Mark::Warning, Words::tr("no: ask somebody who may consent")},
    };
}

} // namespace countersign
