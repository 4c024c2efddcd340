#pragma once

#include "agreements/agreement.h"
#include "agreements/wording.h"

#include <QDialog>

namespace countersign {

/// A wording to be read as it was published, and whether it still is what was published.
class WordingView : public QDialog
{
    Q_OBJECT

public:
    WordingView(const Agreement &agreement, const Wording &wording, QWidget *parent = nullptr);
};

} // namespace countersign
