#include "reports/standingwords.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

Mark standingMark(StandingKind kind)
{
    switch (kind) {
    case StandingKind::NotNeeded:
        break;
    case StandingKind::Signed:
    case StandingKind::DueSoon:
        return Mark::Yes;
    case StandingKind::NotIssued:
    case StandingKind::Waiting:
        return Mark::Waiting;
    case StandingKind::Lapsed:
        return Mark::Lapsed;
    case StandingKind::Declined:
        return Mark::No;
    }
    return Mark::None;
}

QString standingOnPaper(const Standing &standing)
{
    switch (standing.kind) {
    case StandingKind::NotNeeded:
        return Words::tr("not asked");
    case StandingKind::NotIssued:
        return Words::tr("form not given out");
    case StandingKind::Waiting:
        return standing.waitsForAuthoriser ? Words::tr("authoriser has still to sign")
                                           : Words::tr("form not back");
    case StandingKind::Signed:
        return Words::tr("signed");
    case StandingKind::DueSoon:
        return Words::tr("signed, due soon");
    case StandingKind::Lapsed:
        return Words::tr("lapsed");
    case StandingKind::Declined:
        return Words::tr("declined");
    }
    return {};
}

} // namespace countersign
