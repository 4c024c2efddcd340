#include "people/detailstab.h"

#include "people/kindtext.h"

#include <QFormLayout>
#include <QLabel>

namespace countersign {

DetailsTab::DetailsTab(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setObjectName(QStringLiteral("detailsTab"));
}

void DetailsTab::line(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *text = new QLabel(value);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(tr("%1: %2").arg(label, value));
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    m_lines->addRow(name, text);
}

void DetailsTab::heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    m_lines->addRow(label);
}

void DetailsTab::show(const Person &person)
{
    auto *content = new QWidget;
    m_lines = new QFormLayout(content);
    m_lines->setHorizontalSpacing(16);
    m_lines->setVerticalSpacing(6);

    const Names &names = person.names;
    line(tr("Legal name"), names.legal());
    if (names.known() != names.legal())
        line(tr("Known as"), names.known());
    line(tr("Title"), names.title);
    line(tr("Born"), dateText(person.born));
    line(tr("E-mail"), person.email);
    line(tr("Telephone"), person.phone);
    line(tr("Address"), person.address);
    line(tr("Languages of home"), person.languages);
    if (const auto &pupil = person.pupil) {
        heading(tr("Pupil"));
        line(tr("Year"), yearText(pupil->yearGroup));
        line(tr("Class"), pupil->className);
        line(tr("UPN"), pupil->upn ? pupil->upn->text() : QString());
        if (pupil->upn && !pupil->upn->hasRightCheckLetter())
            line(QString(), tr("The check letter of this UPN is wrong."));
        line(tr("Admission number"), pupil->admissionNumber);
        line(tr("Joined"), dateText(pupil->joined));
        line(tr("Left"), dateText(pupil->left));
        if (pupil->inCare)
            line(tr("In care"), pupil->careAuthority.isEmpty()
                                    ? tr("Yes; the authority is not recorded")
                                    : tr("Yes, of %1").arg(pupil->careAuthority));
    }
    if (const auto &staff = person.staff) {
        heading(tr("Staff"));
        line(tr("Post"), staff->post);
        line(tr("Category"), staff->category);
        line(tr("Staff code"), staff->code);
        line(tr("Started"), dateText(staff->started));
        line(tr("Ended"), dateText(staff->ended));
        line(tr("DBS check"), dateText(staff->dbsChecked));
    }
    if (const auto &governor = person.governor) {
        heading(tr("Governor"));
        line(tr("Role"), governor->role);
        line(tr("Appointed"), dateText(governor->appointed));
        line(tr("Term ends"), dateText(governor->termEnds));
    }
    if (const auto &associate = person.associate) {
        heading(tr("Visitor or volunteer"));
        line(tr("Organisation"), associate->organisation);
        line(tr("From"), dateText(associate->from));
        line(tr("Until"), dateText(associate->until));
    }
    if (!person.note.isEmpty()) {
        heading(tr("Note"));
        line(QString(), person.note);
    }
    setWidget(content);
}

} // namespace countersign
