#pragma once

#include "imports/importplan.h"

#include <variant>

namespace countersign {

/// One thing about a file that only a person can say, with the answers there are to choose from.
struct ImportQuestion
{
    enum class About {
        /// Which person of the register a row is.
        Person,
        /// Which pupil a row of a consent sheet is about.
        Pupil,
        /// What a cell of a consent sheet means.
        Cell,
    };

    About about = About::Person;
    /// Of ImportPlan::people, or of ImportPlan::answers.
    size_t entry = 0;
    /// Of ImportPlan::uses.
    size_t column = 0;
    int line = 0;
    QString whom = {};
    QString asks = {};
    /// What stands in the cell: the same words may be given the same answer.
    QString words = {};
    QStringList answers = {};
    /// 0 until it is answered; then the number of the answer, from 1.
    int answer = 0;
};

/// All that is to be asked about a plan. What was answered can be answered otherwise as long as the
/// plan is not applied; what is not answered is not written.
class ImportQuestions
{
public:
    /// The questions of a new plan of the same file or another one. What was answered before, and
    /// is asked again in the same words, is answered so.
    void ask(ImportPlan &plan);
    void forget() { m_questions.clear(); }

    const std::vector<ImportQuestion> &all() const { return m_questions; }
    int unanswered() const;
    void answer(size_t question, int answer, ImportPlan &plan);
    /// Those about the same words as this one, itself among them.
    std::vector<size_t> alike(size_t question) const;

private:
    std::vector<ImportQuestion> m_questions;
    /// For each question about a person or pupil, the entry as it was when it was asked.
    std::vector<std::variant<std::monostate, PersonEntry, SheetEntry>> m_open;
};

} // namespace countersign
