#include "base/folding.h"
#include "imports/rowloop.h"
#include "imports/rowreader.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::optional<Upn> upnOf(RowCells &cells)
{
    auto upn = cells.upn();
    if (upn && !upn->hasRightCheckLetter())
        cells.warn(Field::Upn, RowReason::UpnCheckLetter);
    if (cells.has(Field::Upn) && cells.text(Field::Upn).isEmpty())
        cells.warn(Field::Upn, RowReason::NoUpn);
    return upn;
}

std::optional<QDate> birthDateOf(RowCells &cells)
{
    const auto born = cells.date(Field::BirthDate, Severity::Refused);
    if (born && *born > cells.today()) {
        cells.refuse(Field::BirthDate, RowReason::BornInTheFuture);
        return std::nullopt;
    }
    if (!born && cells.has(Field::BirthDate) && cells.text(Field::BirthDate).isEmpty())
        cells.warn(Field::BirthDate, RowReason::NoBirthDate);
    return born;
}

std::optional<Sex> sexOf(RowCells &cells)
{
    const QString written = cells.text(Field::Sex);
    const auto sex = parseSex(written);
    if (!sex && !written.isEmpty())
        cells.warn(Field::Sex, RowReason::SexUnclear);
    return sex;
}

PupilRow pupilOf(RowCells &cells)
{
    PupilRow row;
    auto names = cells.ownNames();
    row.forename = std::move(names.forename);
    row.surname = std::move(names.surname);
    row.middleNames = cells.name(Field::MiddleNames);
    row.preferredForename = cells.name(Field::PreferredForename);
    row.preferredSurname = cells.name(Field::PreferredSurname);
    row.formerSurname = cells.name(Field::FormerSurname);
    row.upn = upnOf(cells);
    row.admissionNumber = cells.text(Field::AdmissionNumber);
    row.born = birthDateOf(cells);
    row.sex = sexOf(cells);
    row.yearGroup = cells.yearGroup();
    row.className = cells.words(Field::ClassName);
    row.joined = cells.date(Field::StartedOn);
    row.left = cells.date(Field::EndedOn);
    row.inCare = cells.yesNo(Field::InCare);
    row.careAuthority = cells.words(Field::CareAuthority);
    row.homeLanguage = cells.words(Field::HomeLanguage);
    return row;
}

QString textOf(const std::optional<PersonName> &name)
{
    return name ? folded(name->text()) : QString();
}

bool isSamePerson(const PupilRow &a, const PupilRow &b)
{
    return a.born == b.born && textOf(a.surname) == textOf(b.surname) &&
           textOf(a.forename) == textOf(b.forename);
}

/// A further row may leave out what the first has said.
bool saysTheSame(const PupilRow &a, const PupilRow &b)
{
    const auto agree = [](const auto &one, const auto &other) {
        return !one || !other || *one == *other;
    };
    const auto sameText = [](const QString &one, const QString &other) {
        return one.isEmpty() || other.isEmpty() || folded(one) == folded(other);
    };
    return sameText(a.yearGroup, b.yearGroup) && sameText(a.className, b.className) &&
           agree(a.inCare, b.inCare) && agree(a.joined, b.joined) && agree(a.left, b.left);
}

/// Finds the pupil a further row is about among those kept so far.
class PupilsSoFar
{
public:
    enum class Verdict {
        New,
        /// A report with a row for each contact.
        Same,
        /// The same pupil, of whom something else is said than before.
        Contradicts,
        UpnOfAnother
    };

    explicit PupilsSoFar(const std::vector<PupilRow> &kept) : m_kept(kept) {}

    /// The row must be kept next when it is New.
    Verdict take(const PupilRow &row)
    {
        if (row.upn) {
            const auto before = m_byUpn.constFind(row.upn->text());
            if (before != m_byUpn.cend() && !isSamePerson(m_kept[*before], row))
                return Verdict::UpnOfAnother;
            if (before != m_byUpn.cend())
                return saysTheSame(m_kept[*before], row) ? Verdict::Same : Verdict::Contradicts;
            m_byUpn.insert(row.upn->text(), m_kept.size());
            return Verdict::New;
        }
        // Without a UPN two rows are one pupil only when everything else they go by agrees, and
        // there is something besides the name.
        if (row.admissionNumber.isEmpty() && !row.born)
            return Verdict::New;
        const QString born = row.born ? row.born->toString(Qt::ISODate) : QString();
        const QString key = u"%1|%2|%3|%4"_s.arg(textOf(row.surname), textOf(row.forename), born,
                                                 row.admissionNumber);
        if (m_withoutUpn.contains(key))
            return Verdict::Same;
        m_withoutUpn.insert(key);
        return Verdict::New;
    }

private:
    const std::vector<PupilRow> &m_kept;
    QHash<QString, size_t> m_byUpn;
    QSet<QString> m_withoutUpn;
};

} // namespace

Rows<PupilRow> readPupils(const SourceTable &table, const Mapping &mapping, QDate today)
{
    Rows<PupilRow> pupils;
    PupilsSoFar soFar(pupils.rows);
    readEach(table, mapping, today, pupils, [&](RowCells &cells) -> std::optional<PupilRow> {
        PupilRow row = pupilOf(cells);
        if (cells.isRefused())
            return row;
        switch (soFar.take(row)) {
        case PupilsSoFar::Verdict::New:
            break;
        case PupilsSoFar::Verdict::Same:
            cells.discard();
            ++pupils.folded;
            return std::nullopt;
        case PupilsSoFar::Verdict::Contradicts:
            cells.refuse(Field::Upn, RowReason::RowsDiffer);
            break;
        case PupilsSoFar::Verdict::UpnOfAnother:
            cells.refuse(Field::Upn, RowReason::UpnOfAnotherPupil);
            break;
        }
        return row;
    });
    return pupils;
}

} // namespace countersign
