#pragma once

#include "imports/importplan.h"

#include <QJsonObject>
#include <QTextStream>

namespace countersign {

/// What an import did, or would do, in the figures of the command line.
struct ImportResult
{
    struct Line
    {
        /// 0 for somebody who is not in the file.
        int line = 0;
        QString field = {};
        /// For scripts: the same whatever language is spoken.
        QString reason = {};
        /// For people, with the way out.
        QString text = {};
    };

    int rows = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int repeated = 0;
    int left = 0;
    std::vector<Line> refused = {};
    /// Taken in, but to be looked at; and what was not done because nobody has accepted it.
    std::vector<Line> warnings = {};
};

/// In a preview everybody who is missing from a full roll counts as left; else only those whose
/// leaving was accepted, and the others are warnings.
ImportResult resultOf(const ImportPlan &plan, bool isPreview);

QJsonObject toJson(const ImportResult &result);
void print(const ImportResult &result, QTextStream &out);

} // namespace countersign
