#include "settings/settingspage.h"

#include "access/permissions.h"
#include "common/errortext.h"
#include "common/prompts.h"
#include "ui_settingspage.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int logoHeight = 64;
constexpr qint64 largestLogo = 2 * 1024 * 1024;

} // namespace

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->consentStands->addItem(tr("For the time at the school"),
                                 int(ConsentStands::TimeAtSchool));
    m_ui->consentStands->addItem(tr("For one school year"), int(ConsentStands::SchoolYear));
    m_ui->marking->addItems({u"Protect"_s, u"Official"_s, u"Official – Sensitive"_s,
                             u"Restricted"_s, u"Unclassified"_s});
    m_ui->appearance->addItem(tr("As the system"), QString());
    m_ui->appearance->addItem(tr("Light"), u"light"_s);
    m_ui->appearance->addItem(tr("Dark"), u"dark"_s);
    m_ui->appearance->setCurrentIndex(
        qMax(0, m_ui->appearance->findData(session.settings().value(u"appearance"_s).toString())));
    m_ui->problem->hide();

    for (QLineEdit *field : {m_ui->name, m_ui->urn, m_ui->laestab})
        connect(field, &QLineEdit::textChanged, this, &SettingsPage::noteChange);
    connect(m_ui->address, &QPlainTextEdit::textChanged, this, &SettingsPage::noteChange);
    connect(m_ui->age, &QSpinBox::valueChanged, this, &SettingsPage::noteChange);
    connect(m_ui->consentStands, &QComboBox::currentIndexChanged, this, &SettingsPage::noteChange);
    connect(m_ui->marking, &QComboBox::currentTextChanged, this, &SettingsPage::noteChange);
    connect(m_ui->appearance, &QComboBox::currentIndexChanged, this, [this] {
        this->session().settings().setValue(u"appearance"_s, m_ui->appearance->currentData());
        this->session().notice(tr("The appearance changes when Countersign is started again."));
    });
    connect(m_ui->chooseLogo, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    connect(m_ui->removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
        noteChange();
    });
    connect(m_ui->save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_ui->revert, &QPushButton::clicked, this, &SettingsPage::load);
    connect(&target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"setting") && typed() == m_saved)
            load();
    });
    load();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::load()
{
    const auto settings = SchoolSettingsService(target()).settings();
    if (!settings)
        return session().complain(settings.error());
    m_saved = *settings;
    m_logo = m_saved.logo;
    m_ui->name->setText(m_saved.name);
    m_ui->urn->setText(m_saved.urn);
    m_ui->laestab->setText(m_saved.laestab);
    m_ui->address->setPlainText(m_saved.address);
    m_ui->age->setValue(m_saved.pupilAskedFromAge);
    m_ui->consentStands->setCurrentIndex(m_ui->consentStands->findData(int(m_saved.consentStands)));
    m_ui->marking->setCurrentText(m_saved.marking);
    showLogo();
    noteChange();
}

SchoolSettings SettingsPage::typed() const
{
    return {.name = m_ui->name->text().simplified(),
            .urn = m_ui->urn->text().simplified(),
            .laestab = m_ui->laestab->text().simplified(),
            .address = m_ui->address->toPlainText().trimmed(),
            .pupilAskedFromAge = m_ui->age->value(),
            .consentStands = ConsentStands(m_ui->consentStands->currentData().toInt()),
            .marking = m_ui->marking->currentText(),
            .logo = m_logo};
}

void SettingsPage::noteChange()
{
    const bool hasChanged = !(typed() == m_saved);
    m_ui->save->setEnabled(hasChanged && permits(actor().role, Permission::ChangeSettings));
    m_ui->revert->setEnabled(hasChanged);
}

void SettingsPage::save()
{
    const Done done = SchoolSettingsService(target()).save(actor(), typed());
    m_ui->problem->setVisible(!done);
    if (!done) {
        m_ui->problem->setText(textOf(done.error()));
        m_ui->name->setFocus();
        return;
    }
    load();
    session().notice(tr("The settings are saved."), true);
}

void SettingsPage::chooseLogo()
{
    const QString path = session().prompts().openFile(this, tr("Choose the school’s logo"),
                                                      tr("Pictures (*.png *.svg *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestLogo)
        return session().complain({.kind = ErrorKind::Unreadable});
    const QByteArray bytes = file.readAll();
    if (QPixmap pixmap; !pixmap.loadFromData(bytes))
        return session().complain({.kind = ErrorKind::Unreadable});
    m_logo = bytes;
    showLogo();
    noteChange();
}

void SettingsPage::showLogo()
{
    QPixmap pixmap;
    pixmap.loadFromData(m_logo);
    if (pixmap.isNull())
        m_ui->logo->setText(tr("No logo"));
    else
        m_ui->logo->setPixmap(pixmap.scaledToHeight(logoHeight, Qt::SmoothTransformation));
    m_ui->removeLogo->setEnabled(!m_logo.isEmpty());
}

} // namespace countersign
