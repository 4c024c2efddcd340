#include "audit/undo.h"
#include "consents/consentrepository.h"
#include "consents/consentservice.h"
#include "consents/giver.h"
#include "consents/userepository.h"
#include "consents/useservice.h"
#include "core/imports/importtest.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

class SheetImport : public ImportTest
{
protected:
    SheetImport()
    {
        website = addUse(u"School website"_s, Basis::Consent);
        display = addUse(u"Display in school"_s, Basis::PublicTask);
        import("UPN,Surname,Forename,Preferred Forename,DOB,Class\n"
               "B801200005001,Hill,Antonia,Ann,14/03/2018,3B\n"
               "R674123101121,O'Neill,Zoë,,02/09/2017,4A\n"
               "K820200123001,Khan,Ali,,05/05/2018,3B\n"
               "P207000016049,Khan,Ali,,06/06/2018,3B\n");
        import("Pupil UPN,Forename,Surname,Relationship,Parental Responsibility\n"
               "B801200005001,Eve,Hill,Mother,T\n",
               FileKind::Contacts);
    }
    UseId addUse(const QString &name, Basis basis)
    {
        return UseService(*target)
            .add(office, {.name = name, .explanation = u"Explained"_s, .basis = basis})
            .value();
    }
    ImportPlan sheetOf(const char *csv) { return planOf(csv, FileKind::Consents); }
    std::vector<ConsentEvent> eventsOf(QStringView pupil)
    {
        return valueOf(ConsentRepository(database()).eventsOf(personNamed(pupil).id));
    }

    UseId website;
    UseId display;
};

TEST_F(SheetImport, recordsAnswersAsEarlierRecordsOfTheDayOfTheForm)
{
    const ImportPlan plan = sheetOf("Surname,First name,Class,Website,Form back,Signed by\n"
                                    "hill,Ann,3b,Y,13/09/25,Mum\n"
                                    "O’Neill,Zoe,4A,No,14/09/25,Nan\n");
    EXPECT_EQ(plan.countAnswers().added, 2);
    apply(plan);
    const auto hill = eventsOf(u"Hill, Ann");
    ASSERT_EQ(hill.size(), 1U);
    EXPECT_EQ(hill.front().answer, Answer::Given);
    EXPECT_EQ(hill.front().came, Came::EarlierRecords);
    EXPECT_EQ(hill.front().answeredOn, QDate(2025, 9, 13));
    EXPECT_EQ(hill.front().giver.capacity, Capacity::Contact);
    EXPECT_EQ(hill.front().giver.by, personNamed(u"Hill, Eve").id);
    const auto zoe = eventsOf(u"O'Neill, Zoë");
    ASSERT_EQ(zoe.size(), 1U);
    EXPECT_EQ(zoe.front().answer, Answer::Refused);
    EXPECT_EQ(zoe.front().giver.capacity, Capacity::Other);
    EXPECT_EQ(zoe.front().giver.name, u"Nan"_s);
}

TEST_F(SheetImport, theSameSheetTwiceRecordsNothing)
{
    constexpr auto sheet = "Surname,First name,Class,Website,Form back\n"
                           "Hill,Ann,3B,Y,13/09/25\nO'Neill,Zoë,4A,N,\n";
    import(sheet, FileKind::Consents);
    const QString before = everything();
    EXPECT_EQ(sheetOf(sheet).countAnswers().unchanged, 2);
    EXPECT_FALSE(import(sheet, FileKind::Consents).isValid());
    EXPECT_EQ(everything(), before);
}

TEST_F(SheetImport, asksWhatAnUnclearAnswerMeans)
{
    constexpr auto sheet = "Surname,First name,Class,Website,Form back\n"
                           "Hill,Ann,3B,not face,13/09/25\nO'Neill,Zoë,4A,?,13/09/25\n";
    ImportPlan plan = sheetOf(sheet);
    EXPECT_EQ(plan.unclearCells(), 2);
    EXPECT_EQ(plan.answers.front().cells.front().text, u"not face"_s);
    EXPECT_FALSE(plan.hasAnythingToWrite());
    plan.answers[0].cells.front().taken = SheetAnswer::Refused;
    plan.answers[1].cells.front().taken = SheetAnswer::None;
    EXPECT_EQ(plan.unclearCells(), 0);
    apply(plan);
    EXPECT_EQ(count(u"consent_event"_s), 1);
    EXPECT_EQ(eventsOf(u"Hill, Ann").front().answer, Answer::Refused);
    // What it was taken for stands, and is not asked again.
    EXPECT_EQ(sheetOf(sheet).unclearCells(), 1);
    EXPECT_FALSE(sheetOf(sheet).hasAnythingToWrite());
}

TEST_F(SheetImport, asksWhichOfTwoOfOneNameIsMeant)
{
    constexpr auto sheet = "Surname,First name,Class,Website,Form back\n"
                           "Khan,Ali,3B,Y,13/09/25\n";
    ImportPlan plan = sheetOf(sheet);
    EXPECT_EQ(plan.countAnswers().open, 1);
    ASSERT_EQ(plan.answers.front().pupils.size(), 2U);
    EXPECT_FALSE(plan.hasAnythingToWrite());
    plan.answers.front().settleAs(1);
    apply(plan);
    EXPECT_EQ(count(u"consent_event"_s), 1);
    EXPECT_EQ(sheetOf(sheet).countAnswers().unchanged, 1);
}

TEST_F(SheetImport, asksWhenOnlyTheClassDiffers)
{
    ImportPlan plan = sheetOf("Surname,First name,Class,Website\nHill,Ann,2B,Y\n");
    EXPECT_EQ(plan.countAnswers().open, 1);
    plan.answers.front().settleAs(0);
    EXPECT_TRUE(plan.hasAnythingToWrite());
}

TEST_F(SheetImport, refusesThoseNotOnTheRollAndFormsOfTomorrow)
{
    const ImportPlan plan = sheetOf("UPN,Surname,First name,Class,Website,Form back\n"
                                    ",Nowak,Jan,3B,Y,\n"
                                    "Y820432120001,Hill,Ann,3B,Y,\n"
                                    ",Hill,Ann,3B,Y,08/09/2026\n");
    std::vector<std::pair<int, RowReason>> refused;
    for (const Problem &problem : plan.problems)
        refused.emplace_back(problem.line, problem.reason);
    EXPECT_EQ(refused, (std::vector<std::pair<int, RowReason>>{{2, RowReason::PupilNotOnRoll},
                                                               {3, RowReason::PupilNotOnRoll},
                                                               {4, RowReason::FormInTheFuture}}));
}

TEST_F(SheetImport, aNoToAUseThatNeedsNoConsentIsAnObjection)
{
    apply(sheetOf("UPN,Surname,First name,Display in school\n"
                  "B801200005001,Hill,Ann,N\nR674123101121,O'Neill,Zoë,Y\n"));
    EXPECT_EQ(count(u"consent_event"_s), 1);
    EXPECT_EQ(eventsOf(u"Hill, Ann").front().answer, Answer::Objection);
}

TEST_F(SheetImport, listsTheColumnsThatAreNoUseOfTheSchool)
{
    ImportFile file = fileOf(tableOf("Surname,First name,Class,Website,Cake sale\n"
                                     "Hill,Ann,3B,Y,Y\n"),
                             FileKind::Consents);
    auto plan = imports.preview(office, file);
    ASSERT_OK(plan);
    ASSERT_EQ(plan->uses.size(), 2U);
    EXPECT_EQ(plan->uses[0].use, website);
    EXPECT_FALSE(plan->uses[1].use.isValid());
    EXPECT_EQ(plan->uses[1].heading, u"Cake sale"_s);

    file.uses.insert(u"Cake sale"_s, addUse(u"Fund raising"_s, Basis::Consent));
    plan = imports.preview(office, file);
    ASSERT_OK(plan);
    apply(*plan);
    EXPECT_EQ(count(u"consent_event"_s), 2);
}

TEST_F(SheetImport, datesUndatedFormsAsThePersonSays)
{
    ImportFile file = fileOf(tableOf("UPN,Surname,First name,Website\nB801200005001,Hill,Ann,Y\n"),
                             FileKind::Consents);
    file.undatedForms = QDate(2025, 9, 1);
    file.nobodySigned = u"not written down"_s;
    apply(imports.preview(office, file).value());
    EXPECT_EQ(eventsOf(u"Hill, Ann").front().answeredOn, QDate(2025, 9, 1));
    EXPECT_EQ(eventsOf(u"Hill, Ann").front().giver.name, u"not written down"_s);
}

TEST_F(SheetImport, asksWhenTwoRowsAnswerTheSameDifferently)
{
    constexpr auto sheet = "Surname,First name,Class,Website,Display in school,Form back\n"
                           "Hill,Ann,3B,Y,N,13/09/25\n"
                           "Hill,Ann,3B,N,N,13/09/25\n"
                           "Hill,Ann,3B,Y,,14/09/25\n";
    ImportPlan plan = sheetOf(sheet);
    EXPECT_EQ(plan.unclearCells(), 1);
    EXPECT_EQ(plan.answers.front().cells.front().text, u"Y / N"_s);
    EXPECT_EQ(plan.problems.front().reason, RowReason::AnswersDiffer);
    // The objection, once, and the answer of another day.
    apply(plan);
    EXPECT_EQ(count(u"consent_event"_s), 2);
    EXPECT_FALSE(sheetOf(sheet).hasAnythingToWrite());
    EXPECT_EQ(sheetOf(sheet).unclearCells(), 1);
}

TEST_F(SheetImport, anUndatedFormOverridesNothing)
{
    constexpr auto sheet = "UPN,Surname,First name,Website\nB801200005001,Hill,Ann,Y\n";
    import(sheet, FileKind::Consents);
    ASSERT_EQ(count(u"consent_event"_s), 1);
    clock.day = today.addDays(10);
    EXPECT_FALSE(sheetOf(sheet).hasAnythingToWrite());
    const Person ann = personNamed(u"Hill, Ann");
    ASSERT_OK(ConsentService(*target).record(head, {.person = ann.id,
                                                    .giver = giverOf(ann),
                                                    .answeredOn = clock.day,
                                                    .answers = {{website, Answer::Withdrawn}}}));
    const ImportPlan again = sheetOf(sheet);
    EXPECT_FALSE(again.hasAnythingToWrite());
    ASSERT_EQ(again.problems.size(), 1U);
    EXPECT_EQ(again.problems.front().reason, RowReason::AnsweredAlready);
}

TEST_F(SheetImport, asksWhenTheUpnAndTheNameAreOfTwo)
{
    const ImportPlan plan = sheetOf("UPN,Surname,First name,Website\n"
                                    "B801200005001,O'Neill,Zoë,Y\n"
                                    "R674123101121,Other,Zed,Y\n");
    EXPECT_EQ(plan.countAnswers().open, 2);
    EXPECT_EQ(plan.answers[0].pupils.size(), 2U);
    EXPECT_EQ(plan.answers[1].pupils.size(), 1U);
    EXPECT_EQ(plan.openRows().front().reason, RowReason::UpnAndNameDiffer);
    EXPECT_FALSE(plan.hasAnythingToWrite());
}

TEST_F(SheetImport, undoneItsAnswersAreVoid)
{
    const OperationId applied =
        apply(sheetOf("UPN,Surname,First name,Website\nB801200005001,Hill,Ann,Y\n"));
    EXPECT_OK(Undo(*target).undo(office, applied));
    ASSERT_EQ(eventsOf(u"Hill, Ann").size(), 1U);
    EXPECT_TRUE(eventsOf(u"Hill, Ann").front().isVoid());
}

TEST_F(SheetImport, leavesNothingBehindWhenAnyStatementFails)
{
    const ImportPlan plan = sheetOf("UPN,Surname,First name,Website\nB801200005001,Hill,Ann,Y\n");
    failsAtEveryStatement(
        *target, [this] { return everything(); },
        [&] { return imports.apply(office, plan).has_value(); });
}
