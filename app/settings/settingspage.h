#pragma once

#include "common/page.h"
#include "school/schoolsettings.h"

#include <memory>

namespace Ui {
class SettingsPage;
}

namespace countersign {

/// The school's own choices.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);
    ~SettingsPage() override;

private:
    void load();
    SchoolSettings typed() const;
    void noteChange();
    void save();
    void chooseLogo();
    void showLogo();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    SchoolSettings m_saved;
    QByteArray m_logo;
};

} // namespace countersign
