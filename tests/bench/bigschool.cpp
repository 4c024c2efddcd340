#include "bench/bigschool.h"

#include "audit/operation.h"
#include "consents/consentwriter.h"
#include "consents/useservice.h"
#include "people/peoplerepository.h"
#include "sample/sampleschool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr std::array forenames = {u"Ava",   u"Łukasz", u"Mohammed", u"Siân", u"Olivia",   u"Noah",
                                  u"Zoë",   u"Ioana",  u"Freya",    u"Kofi", u"Mei-Ling", u"Oisín",
                                  u"Grace", u"Arjun",  u"Beatriz",  u"Jack", u"Khadija",  u"Emir"};
constexpr std::array surnames = {u"Smith",  u"O’Neill", u"Nowak",    u"Patel",    u"Al-Ḥasan",
                                 u"Jones",  u"Nguyễn",  u"Taylor",   u"de Souza", u"McDonald",
                                 u"García", u"Walsh",   u"Brown",    u"Popescu",  u"Hughes",
                                 u"Chen",   u"Ahmed",   u"Campbell", u"Evans",    u"Kelly"};

/// A number as a name: aa, ab, … so that no two pupils are alike.
QString syllables(int number)
{
    QString text;
    do {
        text.prepend(QChar(u'a' + number % 26));
        number /= 26;
    } while (number > 0);
    return text;
}

QString forename(int pupil)
{
    return QString::fromUtf16(forenames[size_t(pupil) % forenames.size()]);
}

QString surname(int pupil)
{
    return QString(QString::fromUtf16(surnames[size_t(pupil) % surnames.size()]) + u'-' +
                   syllables(pupil));
}

QString upn(int pupil)
{
    static constexpr QStringView letters = u"ABCDEFGHJKLMNPQRTUVWXYZ";
    const QString padded = u"820%1"_s.arg(pupil, 9, 10, QChar(u'0'));
    qsizetype sum = 0;
    for (qsizetype i = 0; i < padded.size(); ++i)
        sum += (i + 2) * padded[i].digitValue();
    return QString(letters[sum % letters.size()] + padded);
}

QDate born(int pupil)
{
    return QDate(2015, 9, 1).addDays(pupil % 2500);
}

constexpr int pupilsInAClass = 30;

QString yearGroup(int pupil)
{
    return QString::number(pupil / pupilsInAClass % 6 + 1);
}

QString className(int pupil)
{
    return QString(yearGroup(pupil) + syllables(pupil / pupilsInAClass / 6).toUpper());
}

PersonDraft pupilDraft(int pupil)
{
    PersonDraft draft;
    draft.names.forename = *PersonName::parse(forename(pupil));
    draft.names.surname = *PersonName::parse(surname(pupil));
    draft.born = born(pupil);
    draft.pupil = PupilDetails{.upn = *Upn::parse(upn(pupil)),
                               .admissionNumber = QString::number(pupil + 1000),
                               .yearGroup = yearGroup(pupil),
                               .className = className(pupil)};
    return draft;
}

Result<std::vector<PersonId>> addPupils(Register &target, int pupils)
{
    TRY_LET(auto operation, Operation::begin(target, benchActor(), Deed::ImportPupils));
    PeopleRepository people(target.database());
    std::vector<PersonId> ids;
    for (int pupil = 0; pupil < pupils; ++pupil) {
        TRY_LET(const PersonId id, people.insert(pupilDraft(pupil)));
        ids.push_back(id);
    }
    TRY(operation.commit());
    return ids;
}

/// A mother who may answer, and her form: one in seven answers is a no.
Done addForm(Register &target, PersonId pupil, int number, const std::vector<ConsentUse> &uses)
{
    PeopleRepository people(target.database());
    PersonDraft mother;
    mother.names.forename = *PersonName::parse(u"Maryam");
    mother.names.surname = *PersonName::parse(surname(number));
    TRY_LET(const PersonId id, people.insert(mother));
    TRY(people.insertContact({.pupil = pupil,
                              .person = id,
                              .relationship = u"Mother"_s,
                              .priority = 1,
                              .responsibility = Responsibility::Yes}));
    ConsentForm form{
        .person = pupil,
        .giver = {.by = id, .name = mother.names.known(), .capacity = Capacity::Contact},
        .answeredOn = target.clock().today()};
    for (const ConsentUse &use : uses) {
        const bool isRefused = ++number % 7 == 0;
        const Answer no = use.basis == Basis::Consent ? Answer::Refused : Answer::Objection;
        const Answer yes = use.basis == Basis::Consent ? Answer::Given : Answer::ObjectionSettled;
        form.answers.push_back({.use = use.id, .answer = isRefused ? no : yes});
    }
    TRY(writeConsents(target, benchActor(), form));
    return {};
}

Done addForms(Register &target, const std::vector<PersonId> &pupils)
{
    TRY_LET(const auto uses, UseService(target).list(benchActor()));
    TRY_LET(auto operation, Operation::begin(target, benchActor(), Deed::ImportConsents));
    for (size_t i = 0; i < pupils.size(); ++i)
        TRY(addForm(target, pupils[i], int(i), uses));
    return operation.commit();
}

Done writeSchool(const QString &path, int pupils, bool isAnswered)
{
    const SystemClock clock;
    TRY_LET(const auto target, beginSchool(path, u"Bench"_s, benchActor(), clock));
    TRY_LET(const auto ids, addPupils(*target, pupils));
    return isAnswered ? addForms(*target, ids) : Done();
}

QString writtenSchool(const QString &name, int pupils, bool isAnswered)
{
    const QString path = inFolder(name.arg(pupils));
    if (!QFile::exists(path) && !writeSchool(path, pupils, isAnswered))
        return {};
    return path;
}

} // namespace

QString inFolder(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

Actor benchActor()
{
    return {u"Bench"_s, Role::Administrator};
}

QString rollFile(int pupils)
{
    QFile file(inFolder(u"roll-%1.csv"_s.arg(pupils)));
    if (file.exists())
        return file.fileName();
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QTextStream out(&file);
    out << "Legal Surname,Legal Forename,Middle Name(s),Preferred Surname,Preferred Forename,UPN,"
           "Adno,DOB,Gender,Year,Reg,Date of Admission,In Care\r\n";
    for (int pupil = 0; pupil < pupils; ++pupil) {
        out << surname(pupil) << ',' << forename(pupil) << ",Anne," << surname(pupil) << ','
            << forename(pupil) << ',' << upn(pupil) << ',' << pupil + 1000 << ','
            << born(pupil).toString(u"dd/MM/yyyy"_s) << (pupil % 2 == 0 ? ",F," : ",M,")
            << yearGroup(pupil) << ',' << className(pupil) << ",04/09/2024,F\r\n";
    }
    return file.fileName();
}

QString schoolFile(int pupils)
{
    return writtenSchool(u"school-%1.countersign"_s, pupils, false);
}

QString answeredSchoolFile(int pupils)
{
    return writtenSchool(u"answered-%1.countersign"_s, pupils, true);
}

} // namespace countersign
