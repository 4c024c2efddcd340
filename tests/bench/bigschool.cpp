#include "bench/bigschool.h"

#include "audit/operation.h"
#include "people/peoplerepository.h"

#include <QFile>
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

QString className(int pupil)
{
    return u"%1%2"_s.arg(pupil % 6 + 1).arg(QChar(u'A' + pupil / 6 % 20));
}

} // namespace

bool writeRoll(const QString &path, int pupils)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "Legal Surname,Legal Forename,Middle Name(s),Preferred Surname,Preferred Forename,UPN,"
           "Adno,DOB,Gender,Year,Reg,Date of Admission,In Care\r\n";
    for (int pupil = 0; pupil < pupils; ++pupil) {
        out << surname(pupil) << ',' << forename(pupil) << ",Anne," << surname(pupil) << ','
            << forename(pupil) << ',' << upn(pupil) << ',' << pupil + 1000 << ','
            << born(pupil).toString(u"dd/MM/yyyy"_s) << (pupil % 2 == 0 ? ",F," : ",M,")
            << pupil % 6 + 1 << ',' << className(pupil) << ",04/09/2024,F\r\n";
    }
    return true;
}

Result<std::unique_ptr<Register>> bigSchool(const QString &path, int pupils, const Clock &clock)
{
    TRY_LET(auto target, Register::create(path, clock));
    TRY_LET(auto operation,
            Operation::begin(*target, {u"Bench"_s, Role::Office}, Deed::ImportPupils));
    PeopleRepository people(target->database());
    for (int pupil = 0; pupil < pupils; ++pupil) {
        PersonDraft draft;
        TRY_LET(draft.names.forename, PersonName::parse(forename(pupil)));
        TRY_LET(draft.names.surname, PersonName::parse(surname(pupil)));
        draft.born = born(pupil);
        TRY_LET(const Upn number, Upn::parse(upn(pupil)));
        draft.pupil = PupilDetails{.upn = number,
                                   .admissionNumber = QString::number(pupil + 1000),
                                   .yearGroup = QString::number(pupil % 6 + 1),
                                   .className = className(pupil)};
        TRY(people.insert(draft));
    }
    TRY(operation.commit());
    return target;
}

} // namespace countersign
