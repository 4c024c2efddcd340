#pragma once

#include "consents/consentevent.h"
#include "imports/mapping.h"
#include "imports/problem.h"
#include "imports/values.h"
#include "people/person.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace countersign {

// What an import would do, worked out from the rows of a file and the register: a plain value to be
// shown, answered and accepted by a person, and then applied. Nothing is written before that.

/// What a value would become. Dates are ISO 8601, truth is "yes" or "no", parental responsibility
/// one of responsibilityCodes; empty stands for nothing.
struct FieldChange
{
    Field field = Field::None;
    QString before = {};
    QString after = {};

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

enum class EntryKind {
    New,
    Changed,
    Unchanged,
    /// A pupil who had left stands in the file again, without a date of leaving.
    Returning,
    /// On the roll, but not in a file that lists the whole roll.
    Leaving,
};

struct PlanEntry
{
    /// 0 for those who are not in the file.
    int line = 0;
    EntryKind kind = EntryKind::Unchanged;
    /// Only what is accepted is written. Leaving and Returning begin without.
    bool accepted = true;
    /// Whom it is about, as lists have it.
    QString name = {};
    QString className = {};
    /// What would change of somebody known; empty for New.
    std::vector<FieldChange> changes = {};
};

/// Somebody in the register who may be the one a row is about, and what would become of them.
struct Proposal
{
    std::shared_ptr<const Person> before = {};
    PersonDraft after = {};
    QStringList formerSurnames = {};
    std::vector<FieldChange> changes = {};
};

struct PersonEntry : PlanEntry
{
    /// Null for somebody new.
    std::shared_ptr<const Person> before = {};
    PersonDraft after = {};
    /// To be kept as former names (restricted).
    QStringList formerSurnames = {};
    /// Not empty: matched by name alone or name and date of birth, or by a UPN that another name
    /// and date of birth speak against, which a person has to confirm (domain.md §1). Nothing is
    /// written until then.
    std::vector<Proposal> proposals = {};
    /// The UPN is that of the one who is proposed: nobody new can have it.
    bool hasUpnOfProposed = false;

    bool isOpen() const { return !proposals.empty(); }
    bool isWritten() const { return accepted && !isOpen() && kind != EntryKind::Unchanged; }
    /// The answers to an open entry: that one it is, or somebody the register does not know.
    void settleAs(size_t proposal);
    void settleAsNew();
};

/// Somebody behind one or more contacts of a file.
struct ContactPerson
{
    /// Null for somebody new.
    std::shared_ptr<const Person> before = {};
    PersonDraft after = {};

    bool isWritten() const { return !before || !(*before == after); }
};

struct ContactEntry : PlanEntry
{
    /// The pupil: in the register, or else the entry of ImportPlan::people that brings them.
    PersonId pupil = {};
    size_t pupilEntry = 0;
    QString pupilName = {};
    /// Of ImportPlan::contactPeople. Brothers and sisters share one.
    size_t person = 0;
    /// Null for a new contact.
    std::shared_ptr<const Contact> before = {};
    /// Pupil and person are filled in when it is written.
    ContactDraft after = {};

    bool isWritten() const { return accepted && kind != EntryKind::Unchanged; }
};

/// A column of a consent sheet, and the use of the school that it stands for.
struct SheetUse
{
    QString heading = {};
    /// Not valid when the school has no such use: its answers are left out.
    UseId use = {};
    QString name = {};
    /// Under any other basis than consent a yes says nothing, and a no is an objection.
    bool restsOnConsent = true;
};

struct SheetCell
{
    SheetAnswer said = SheetAnswer::None;
    /// What stands there, for asking about it.
    QString text = {};
    /// What is recorded: what was said, and of an unclear cell what a person answers.
    SheetAnswer taken = SheetAnswer::None;

    bool isAnswered() const { return taken != SheetAnswer::Unclear; }
};

/// A pupil whom a row of a consent sheet may be about.
struct SheetPupil
{
    std::shared_ptr<const Person> person = {};
    /// Who signed, resolved among this pupil's own contacts where exactly one fits.
    Giver giver = {};
    /// For each use, an answer of that day that is in the register from earlier records.
    std::vector<std::optional<Answer>> recorded = {};
};

struct SheetEntry : PlanEntry
{
    /// The one who is meant; while that is open, those of whom a person has to say which it is.
    std::vector<SheetPupil> pupils = {};
    bool isOpen = false;
    /// The UPN is one pupil's and the name another's.
    bool isUpnContradicted = false;
    /// The form bears no date, and nobody has said one: it overrides nothing.
    bool isUndated = false;
    /// Nobody of the name is in the class that the sheet says: these are of that name elsewhere.
    bool isClassDifferent = false;
    /// One for each of ImportPlan::uses.
    std::vector<SheetCell> cells = {};
    QDate answeredOn = {};

    void settleAs(size_t pupil);
    /// What is to be recorded for that use; nothing when there is no answer, no use, or it is
    /// recorded already. Only of an entry that is not open.
    std::optional<Answer> answerFor(const SheetUse &use, size_t column) const;
    /// Never of one that is open.
    bool writesAnything(const std::vector<SheetUse> &uses) const;
};

/// How many rows became what, as the preview and the command line say it.
struct PlanCounts
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int leaving = 0;
    /// Waiting for a person's answer.
    int open = 0;
};

struct ImportPlan
{
    FileKind kind = FileKind::Pupils;
    /// The day of the import: the date that those leave who are accepted as leaving.
    QDate day = {};
    /// Newest operation when the register was looked at; see ImportService::apply().
    OperationId asAt = {};

    /// What was explained of the headings, to be remembered.
    HeadingChoices headings = {};

    /// Pupils, staff or governors; then those leaving.
    std::vector<PersonEntry> people = {};
    std::vector<ContactPerson> contactPeople = {};
    std::vector<ContactEntry> contacts = {};

    /// Of a consent sheet.
    std::vector<SheetUse> uses = {};
    std::vector<SheetEntry> answers = {};

    /// Rows in the file, and those that say of the same pupil only what an earlier one says.
    int rows = 0;
    int repeated = 0;
    /// In the order of the file.
    std::vector<Problem> problems = {};
    /// Of the contacts that a list of pupils or a transfer file brings along.
    int contactRows = 0;
    std::vector<Problem> contactProblems = {};

    /// A list of pupils that is no transfer file is taken for the whole roll.
    bool isFullRoll = false;
    int rollBefore = 0;
    /// Of those in the file, present on the day.
    int rollInFile = 0;
    /// A person's answer to asksAboutRoll().
    bool rollConfirmed = false;

    /// The whole roll would drop below 80 %: it may be a part of one (domain.md §2).
    bool asksAboutRoll() const { return isFullRoll && rollInFile * 5 < rollBefore * 4; }
    /// Somebody on the roll would leave it by what is accepted.
    bool takesOffRoll() const;
    bool hasAnythingToWrite() const;

    /// What a person accepted or declined of an earlier plan of the same file, where the entry is
    /// still the same.
    void takeTicksFrom(const ImportPlan &earlier);

    PlanCounts countPeople() const;
    PlanCounts countContacts() const;
    PlanCounts countAnswers() const;
    /// Of what the file is a list of.
    PlanCounts counts() const;
    /// The cell stands under a use of the school, and neither the sheet nor an earlier answer says
    /// what it means.
    bool isUnclear(const SheetEntry &entry, size_t column) const;
    /// Those of them that nobody has answered.
    int unclearCells() const;
    bool isWritten(const SheetEntry &entry) const;
    /// What waits for a person's answer, as refused rows: for whoever has nobody to ask.
    std::vector<Problem> openRows() const;
    int refused() const;
    int warnings() const;
};

} // namespace countersign
