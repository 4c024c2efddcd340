#include "support/print.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct FormWidget
{
    QString type;
    QSet<QString> properties;
};

/// What a test needs to know of a form, read from the file that Designer writes.
struct Form
{
    QHash<QString, FormWidget> widgets;
    QHash<QString, QString> buddies;
    QStringList tabStops;
};

Form readForm(const QString &path)
{
    Form form;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == "widget"_L1) {
                open << xml.attributes().value(u"name"_s).toString();
                form.widgets[open.back()].type = xml.attributes().value(u"class"_s).toString();
            } else if (xml.name() == "property"_L1 && !open.isEmpty()) {
                const QString name = xml.attributes().value(u"name"_s).toString();
                form.widgets[open.back()].properties << name;
                if (name == "buddy"_L1) {
                    xml.readNextStartElement();
                    form.buddies[xml.readElementText()] = open.back();
                }
            } else if (xml.name() == "tabstop"_L1) {
                form.tabStops << xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == "widget"_L1) {
            open.removeLast();
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return form;
}

bool needsALabel(const QString &type)
{
    static const QSet<QString> types{u"QLineEdit"_s,
                                     u"QComboBox"_s,
                                     u"QSpinBox"_s,
                                     u"QTextEdit"_s,
                                     u"QPlainTextEdit"_s,
                                     u"QListWidget"_s,
                                     u"QTreeWidget"_s,
                                     u"QTableView"_s,
                                     u"QListView"_s,
                                     u"QTreeView"_s,
                                     u"countersign::DateEdit"_s,
                                     u"countersign::TableView"_s};
    return types.contains(type);
}

bool takesTheFocus(const QString &type)
{
    return needsALabel(type) || type == "QPushButton"_L1 || type == "QCheckBox"_L1 ||
           type == "QRadioButton"_L1 || type == "QCommandLinkButton"_L1 ||
           type == "QDialogButtonBox"_L1;
}

QStringList forms()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(COUNTERSIGN_SOURCE "/forms"), {u"*.ui"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    return paths;
}

} // namespace

TEST(Forms, areThere)
{
    EXPECT_GT(forms().size(), 4);
}

TEST(Forms, everyFieldHasALabelOrAName)
{
    for (const QString &path : forms()) {
        const Form form = readForm(path);
        for (auto widget = form.widgets.begin(); widget != form.widgets.end(); ++widget) {
            if (!needsALabel(widget->type))
                continue;
            EXPECT_TRUE(form.buddies.contains(widget.key()) ||
                        widget->properties.contains(u"accessibleName"_s))
                << path.toStdString() << ": " << widget.key().toStdString();
        }
    }
}

TEST(Forms, everyButtonWithoutTextHasAName)
{
    for (const QString &path : forms()) {
        const Form form = readForm(path);
        for (auto widget = form.widgets.begin(); widget != form.widgets.end(); ++widget) {
            if (widget->type != "QPushButton"_L1 && widget->type != "QToolButton"_L1)
                continue;
            EXPECT_TRUE(widget->properties.contains(u"text"_s) ||
                        widget->properties.contains(u"accessibleName"_s))
                << path.toStdString() << ": " << widget.key().toStdString();
        }
    }
}

TEST(Forms, theTabOrderIsSaidForEveryField)
{
    for (const QString &path : forms()) {
        const Form form = readForm(path);
        for (auto widget = form.widgets.begin(); widget != form.widgets.end(); ++widget) {
            if (takesTheFocus(widget->type)) {
                EXPECT_TRUE(form.tabStops.contains(widget.key()))
                    << path.toStdString() << ": " << widget.key().toStdString();
            }
        }
        for (const QString &stop : form.tabStops)
            EXPECT_TRUE(form.widgets.contains(stop))
                << path.toStdString() << ": " << stop.toStdString();
    }
}
