#pragma once

#include "access/actor.h"

#include <QDialog>

#include <memory>
#include <optional>

class QSettings;

namespace Ui {
class WhoDialog;
}

namespace countersign {

/// Asks once who is sitting there, until there is a sign-in: the name stands in the trail beside
/// everything they do.
class WhoDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WhoDialog(const Actor &proposed, QWidget *parent = nullptr);
    ~WhoDialog() override;

    Actor actor() const;

    static std::optional<Actor> ask(QWidget *parent, const Actor &proposed);
    static std::optional<Actor> remembered(QSettings &settings);
    static void remember(QSettings &settings, const Actor &actor);

private:
    void check();

    std::unique_ptr<Ui::WhoDialog> m_ui;
};

} // namespace countersign
