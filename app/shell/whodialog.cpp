#include "shell/whodialog.h"

#include "common/deedtext.h"
#include "ui_whodialog.h"

#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace countersign {

WhoDialog::WhoDialog(const Actor &proposed, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::WhoDialog>())
{
    m_ui->setupUi(this);
    for (const auto &[role, code] : roleCodes.rows)
        m_ui->role->addItem(roleName(role), code.toString());
    m_ui->role->setCurrentIndex(m_ui->role->findData(roleCodes.of(proposed.role)));
    m_ui->name->setText(proposed.name);
    connect(m_ui->name, &QLineEdit::textChanged, this, &WhoDialog::check);
    check();
}

WhoDialog::~WhoDialog() = default;

Actor WhoDialog::actor() const
{
    return {m_ui->name->text().simplified(),
            roleCodes.value(m_ui->role->currentData().toString()).value_or(Role::Governor)};
}

void WhoDialog::check()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!actor().name.isEmpty());
}

std::optional<Actor> WhoDialog::ask(QWidget *parent, const Actor &proposed)
{
    WhoDialog dialog(proposed, parent);
    if (dialog.exec() != Accepted)
        return {};
    return dialog.actor();
}

std::optional<Actor> WhoDialog::remembered(QSettings &settings)
{
    const QString name = settings.value(u"actor/name"_s).toString();
    const auto role = roleCodes.value(settings.value(u"actor/role"_s).toString());
    if (name.isEmpty() || !role)
        return {};
    return Actor{name, *role};
}

void WhoDialog::remember(QSettings &settings, const Actor &actor)
{
    settings.setValue(u"actor/name"_s, actor.name);
    settings.setValue(u"actor/role"_s, roleCodes.of(actor.role));
}

} // namespace countersign
