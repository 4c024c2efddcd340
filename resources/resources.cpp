#include "resources.h"

#include <QDir>

// Outside any namespace, as the macro asks.
static void initialise()
{
    Q_INIT_RESOURCE(countersign);
}

namespace countersign {

void initialiseResources()
{
    initialise();
}

} // namespace countersign
