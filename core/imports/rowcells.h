#pragma once

#include "imports/mapping.h"
#include "imports/rows.h"
#include "imports/sourcetable.h"

#include <array>

namespace countersign {

/// The cells of one row by the field they hold, read into values; gathers what is wrong with it.
class RowCells
{
public:
    RowCells(const Mapping &mapping, QDate today);

    void start(const SourceTable::Row &row);
    /// Hands over the problems of the row; those of a refused row are its refusals alone. False
    /// when it was refused.
    bool settle(std::vector<Problem> &problems);
    /// Forgets what was wrong with the row: it is not imported for itself.
    void discard() { m_problems.clear(); }

    QDate today() const { return m_today; }
    bool has(Field field) const { return m_columns[size_t(field)] >= 0; }
    bool isRefused() const;

    /// Without outer space; empty when there is no such column or cell. Shared with the file where
    /// there is none to take off.
    QString cell(qsizetype column) const;
    QString text(Field field) const { return cell(m_columns[size_t(field)]); }
    /// Line breaks and runs of space inside become one space.
    QString words(Field field) const { return text(field).simplified(); }

    std::optional<PersonName> name(Field field);
    std::optional<QDate> date(Field field, Severity whenWrong = Severity::Warning);
    std::optional<bool> yesNo(Field field);
    QString yearGroup();
    /// Warns of a wrong form; a wrong check letter is the caller's to warn of.
    std::optional<Upn> upn();

    struct Names
    {
        std::optional<PersonName> forename;
        std::optional<PersonName> surname;
    };
    /// The names the row stands or falls with; where a legal name is blank the preferred one
    /// counts.
    Names ownNames();
    /// Those of a pupil the row points at, who may be known by a number instead; asks about names
    /// in one column only when there is none.
    Names pupilNames(Field forename, Field surname, Field fullName);
    bool hasPupilNumber() const;

    void refuse(Field field, RowReason reason) { report(field, reason, Severity::Refused); }
    void warn(Field field, RowReason reason) { report(field, reason, Severity::Warning); }
    void report(Field field, RowReason reason, Severity severity, int column = -1);

private:
    std::optional<PersonName> parsed(const QString &text, Field field, Severity whenWrong);
    Names fromOneColumn(const QString &text, Field field);

    std::array<qsizetype, fieldCount> m_columns;
    NameColumn m_nameColumn;
    QDate m_today;
    const SourceTable::Row *m_row = nullptr;
    std::vector<Problem> m_problems;
};

} // namespace countersign
