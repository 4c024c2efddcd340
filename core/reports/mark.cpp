#include "reports/mark.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mark)
};

} // namespace

QString markLetter(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Yes:
        return Words::tr("Y", "letter for Yes");
    case Mark::No:
        return Words::tr("N", "letter for No");
    case Mark::Waiting:
        return Words::tr("W", "letter for Waiting");
    case Mark::Conflict:
        return Words::tr("C", "letter for Conflict");
    case Mark::Lapsed:
        return Words::tr("L", "letter for Lapsed");
    case Mark::Warning:
        return Words::tr("A", "letter for Ask first");
    }
    return {};
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Yes:
        return Words::tr("Yes");
    case Mark::No:
        return Words::tr("No");
    case Mark::Waiting:
        return Words::tr("Waiting");
    case Mark::Conflict:
        return Words::tr("Conflict");
    case Mark::Lapsed:
        return Words::tr("Lapsed");
    case Mark::Warning:
        return Words::tr("Ask first");
    }
    return {};
}

} // namespace countersign
