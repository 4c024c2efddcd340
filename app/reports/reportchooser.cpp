#include "reports/reportchooser.h"

#include "agreements/agreementservice.h"
#include "consents/useservice.h"
#include "people/peopleservice.h"
#include "ui_reportchooser.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// By its text, which means the same in another register too; the first when it is not there.
void select(QComboBox *box, const QVariant &text)
{
    box->setCurrentIndex(qMax(0, box->findText(text.toString())));
}

/// Keeps what is chosen; where the first entry stands for all, it has no data.
template <class Rows, class Add>
void refill(QComboBox *box, const QString &all, const Rows &rows, Add add)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    if (!all.isEmpty())
        box->addItem(all);
    for (const auto &row : rows)
        add(row);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

ReportChooser::ReportChooser(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::ReportChooser>())
{
    m_ui->setupUi(this);
    m_ui->on->setToday(session.today());
    m_ui->on->setDate(session.today());
    fillReports();
    fillChoices();
    restore();
    showOptions();

    connect(m_ui->report, &QListWidget::currentRowChanged, this, [this] {
        showOptions();
        Q_EMIT chosen();
    });
    for (QComboBox *box : {m_ui->className, m_ui->use, m_ui->agreement, m_ui->group})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showOptions();
            Q_EMIT chosen();
        });
    connect(m_ui->on, &DateEdit::dateChanged, this, &ReportChooser::chosen);
    connect(&session.target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"pupil") || set.touches(u"consent_use") || set.touches(u"agreement"))
            fillChoices();
    });
    connect(&session, &Session::actorChanged, this, &ReportChooser::fillChoices);
}

ReportChooser::~ReportChooser() = default;

void ReportChooser::fillReports()
{
    for (const auto &[kind, code] : reportCodes.rows) {
        auto *entry = new QListWidgetItem(reportName(kind), m_ui->report);
        entry->setData(Qt::UserRole, code.toString());
        entry->setSizeHint({0, qMax(30, fontMetrics().height() + 12)});
    }
    const int rows = m_ui->report->count();
    m_ui->report->setFixedHeight(rows * m_ui->report->sizeHintForRow(0) +
                                 2 * m_ui->report->frameWidth());
    m_ui->group->addItem(tr("Class or post"));
    m_ui->group->addItem(tr("Year"), int(StandingGroup::Year));
}

void ReportChooser::fillChoices()
{
    Register &target = m_session.target();
    const Actor &actor = m_session.actor();
    // Who may not see one of these is told so by the report that needs it.
    refill(m_ui->className, tr("All classes"),
           PeopleService(target).classes(actor).value_or(QStringList()),
           [this](const QString &name) { m_ui->className->addItem(name, name); });
    refill(m_ui->use, {}, UseService(target).list(actor).value_or(std::vector<ConsentUse>()),
           [this](const ConsentUse &use) { m_ui->use->addItem(use.name, use.id.value()); });
    refill(m_ui->agreement, tr("All agreements"),
           AgreementService(target).agreements(actor).value_or(std::vector<Agreement>()),
           [this](const Agreement &agreement) {
               m_ui->agreement->addItem(agreement.name, agreement.id.value());
           });
}

void ReportChooser::restore()
{
    const QSettings &settings = m_session.settings();
    m_ui->report->setCurrentRow(0);
    selectReport(settings.value(u"reports/report"_s).toString());
    select(m_ui->className, settings.value(u"reports/class"_s));
    select(m_ui->use, settings.value(u"reports/use"_s));
    select(m_ui->agreement, settings.value(u"reports/agreement"_s));
    select(m_ui->group, settings.value(u"reports/group"_s));
}

void ReportChooser::remember()
{
    QSettings &settings = m_session.settings();
    settings.setValue(u"reports/report"_s, reportCodes.of(kind()));
    settings.setValue(u"reports/class"_s, m_ui->className->currentText());
    settings.setValue(u"reports/use"_s, m_ui->use->currentText());
    settings.setValue(u"reports/agreement"_s, m_ui->agreement->currentText());
    settings.setValue(u"reports/group"_s, m_ui->group->currentText());
}

ReportKind ReportChooser::kind() const
{
    const QListWidgetItem *entry = m_ui->report->currentItem();
    return reportCodes.value(entry->data(Qt::UserRole).toString())
        .value_or(ReportKind::ConsentSummary);
}

ReportOptions ReportChooser::options() const
{
    ReportOptions options{.className = m_ui->className->currentData().toString(),
                          .use = UseId(m_ui->use->currentData().toLongLong()),
                          .agreement = AgreementId(m_ui->agreement->currentData().toLongLong()),
                          .on = m_ui->on->date()};
    if (m_ui->group->currentData().isValid())
        options.group = StandingGroup(m_ui->group->currentData().toInt());
    return options;
}

bool ReportChooser::isComplete() const
{
    return m_ui->on->isAcceptable() && m_ui->on->date().isValid();
}

void ReportChooser::selectReport(const QString &code)
{
    for (int row = 0; row < m_ui->report->count(); ++row) {
        if (m_ui->report->item(row)->data(Qt::UserRole).toString() == code)
            m_ui->report->setCurrentRow(row);
    }
}

void ReportChooser::choose(const QString &detail)
{
    m_ui->report->setFocus();
    const QString code = detail.section(u':', 0, 0);
    const QString what = detail.section(u':', 1);
    if (!reportCodes.value(code))
        return;
    selectReport(code);
    const ReportTraits traits = traitsOf(kind());
    if (traits.takesAgreement || traits.takesUse) {
        // A link that names one agreement or use means everybody.
        m_ui->className->setCurrentIndex(0);
        QComboBox *box = traits.takesUse ? m_ui->use : m_ui->agreement;
        box->setCurrentIndex(qMax(0, box->findData(what.toLongLong())));
    } else {
        m_ui->className->setCurrentIndex(qMax(0, m_ui->className->findData(what)));
    }
}

void ReportChooser::showOptions()
{
    const ReportTraits traits = traitsOf(kind());
    m_ui->purpose->setText(reportPurpose(kind()));
    const std::pair<QWidget *, bool> rows[] = {
        {m_ui->useLabel, traits.takesUse},
        {m_ui->use, traits.takesUse},
        {m_ui->agreementLabel, traits.takesAgreement},
        {m_ui->agreement, traits.takesAgreement},
        {m_ui->groupLabel, traits.takesGroup},
        {m_ui->group, traits.takesGroup},
    };
    for (const auto &[widget, isShown] : rows)
        widget->setVisible(isShown);
    // A group is of one agreement; of all, each is a group.
    m_ui->group->setEnabled(m_ui->agreement->currentData().isValid());
}

} // namespace countersign
