#pragma once

#include "base/personname.h"
#include "base/upn.h"
#include "imports/problem.h"
#include "imports/values.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace countersign {

// What the rows of a file say, read and checked by themselves; nothing has been compared with the
// register yet. A text that is empty and an optional without value mean that the file does not say.

struct PupilRow
{
    int line = 0;
    std::optional<Upn> upn;
    QString admissionNumber;
    /// At least one of the two is there.
    std::optional<PersonName> forename;
    std::optional<PersonName> surname;
    std::optional<PersonName> middleNames;
    std::optional<PersonName> preferredForename;
    std::optional<PersonName> preferredSurname;
    std::optional<PersonName> formerSurname;
    std::optional<QDate> born;
    std::optional<Sex> sex;
    /// One of N1 N2 R 1 … 14 M X.
    QString yearGroup;
    QString className;
    std::optional<QDate> joined;
    std::optional<QDate> left;
    std::optional<bool> inCare;
    QString careAuthority;
    QString homeLanguage;
};

struct ContactRow
{
    int line = 0;
    /// Whose contact it is: by UPN, or by name and what else the file has.
    std::optional<Upn> pupilUpn;
    QString pupilAdmissionNumber;
    std::optional<PersonName> pupilForename;
    std::optional<PersonName> pupilSurname;
    std::optional<QDate> pupilBorn;
    QString pupilClass;
    std::optional<int> priority;
    QString title;
    std::optional<PersonName> forename;
    std::optional<PersonName> surname;
    QString relationship;
    /// No value: not known.
    std::optional<bool> parentalResponsibility;
    std::optional<bool> livesWithPupil;
    QString email;
    QString telephone;
};

struct StaffRow
{
    int line = 0;
    QString code;
    QString title;
    std::optional<PersonName> forename;
    std::optional<PersonName> surname;
    std::optional<PersonName> middleNames;
    std::optional<PersonName> preferredForename;
    std::optional<PersonName> preferredSurname;
    QString post;
    QString category;
    std::optional<QDate> started;
    std::optional<QDate> left;
    std::optional<QDate> dbsCheckedOn;
    QString email;
    QString telephone;
};

struct GovernorRow
{
    int line = 0;
    QString title;
    std::optional<PersonName> forename;
    std::optional<PersonName> surname;
    std::optional<PersonName> preferredForename;
    QString role;
    std::optional<QDate> appointed;
    std::optional<QDate> termEnds;
    QString email;
    QString telephone;
};

struct SheetRow
{
    int line = 0;
    std::optional<Upn> upn;
    QString admissionNumber;
    std::optional<PersonName> forename;
    std::optional<PersonName> surname;
    std::optional<PersonName> preferredForename;
    std::optional<PersonName> preferredSurname;
    std::optional<QDate> born;
    QString yearGroup;
    QString className;
    /// One for each of SheetRows::uses.
    std::vector<SheetAnswer> answers;
    /// What the cells said, for asking about the unclear ones.
    QStringList answerTexts;
    std::optional<QDate> formReturned;
    QString signedBy;
    QString notes;
};

template <class Row>
struct Rows
{
    std::vector<Row> rows;
    /// What could be read of rows that were refused: whoever they are about is in the file.
    std::vector<Row> refusedRows;
    /// In the order of the file.
    std::vector<Problem> problems;
    /// Rows in the file, whatever became of them.
    int read = 0;
    /// Rows that say word for word what an earlier one says.
    int repeated = 0;
    /// Further rows of a pupil who has one already (a report with a row for each contact).
    int folded = 0;

    /// Lines left out, each counted once however many faults it has.
    int refused() const
    {
        int count = 0;
        int last = -1;
        for (const Problem &problem : problems) {
            if (problem.severity == Severity::Refused && problem.line != last) {
                ++count;
                last = problem.line;
            }
        }
        return count;
    }
    int count(RowReason reason, Severity severity) const
    {
        return int(std::count_if(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.reason == reason && problem.severity == severity;
        }));
    }
};

struct SheetRows : Rows<SheetRow>
{
    /// The headings of the columns that hold answers, as they stand in the file.
    QStringList uses;
};

} // namespace countersign
