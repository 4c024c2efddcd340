#include "reports/protectivemarking.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtectiveMarking)
};

} // namespace

QString protectiveMarkingText(ProtectiveMarking marking)
{
    switch (marking) {
    case ProtectiveMarking::Unclassified:
        return Words::tr("Unclassified");
    case ProtectiveMarking::Protect:
        return Words::tr("Protect");
    case ProtectiveMarking::Restricted:
        return Words::tr("Restricted");
    }
    return {};
}

} // namespace countersign
