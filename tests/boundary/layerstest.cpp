#include "support/print.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// What each source of a tree includes of its own tree, by path from its root.
QHash<QString, QStringList> includesOf(const QString &root)
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QHash<QString, QStringList> all;
    QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QStringList &includes = all[QDir(root).relativeFilePath(file.fileName())];
        for (const auto &match : include.globalMatch(text))
            includes << match.captured(1);
    }
    return all;
}

const QString core = QStringLiteral(COUNTERSIGN_SOURCE "/core");
const QString app = QStringLiteral(COUNTERSIGN_SOURCE "/app");

/// The rooms of core from the ground up: a room includes those before it, and never those after.
const QStringList order{u"base"_s,    u"db"_s,      u"access"_s,     u"register"_s, u"audit"_s,
                        u"school"_s,  u"people"_s,  u"agreements"_s, u"consents"_s, u"returns"_s,
                        u"reports"_s, u"imports"_s, u"sample"_s,     u"paper"_s};

} // namespace

TEST(Layers, everyRoomOfCoreHasItsPlace)
{
    for (const QString &room : QDir(core).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_TRUE(order.contains(room)) << room.toStdString();
}

TEST(Layers, coreKnowsNoWidgets)
{
    static const QRegularExpression forbidden(
        u"#include <Q(Widget|Application|Dialog|Label|PushButton|Print|TableView|MainWindow|"
        "SvgWidget|PdfView)"_s);
    QDirIterator files(core, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(forbidden))
            << file.fileName().toStdString();
    }
}

TEST(Layers, arrowsRunOneWay)
{
    const auto includes = includesOf(core);
    for (auto file = includes.begin(); file != includes.end(); ++file) {
        const qsizetype own = order.indexOf(file.key().section(u'/', 0, 0));
        for (const QString &include : file.value()) {
            const qsizetype other = order.indexOf(include.section(u'/', 0, 0));
            EXPECT_LE(other, own) << file.key().toStdString() << " includes "
                                  << include.toStdString();
        }
    }
}

TEST(Layers, thereIsNoCircleOfIncludes)
{
    for (const QString &root : {core, app}) {
        const auto includes = includesOf(root);
        QSet<QString> done;
        QStringList path;
        const std::function<void(const QString &)> walk = [&](const QString &file) {
            ASSERT_FALSE(path.contains(file)) << path.join(u" → "_s).toStdString();
            if (done.contains(file) || !includes.contains(file))
                return;
            path << file;
            for (const QString &include : includes[file])
                walk(include);
            path.removeLast();
            done << file;
        };
        for (auto file = includes.begin(); file != includes.end(); ++file)
            walk(file.key());
    }
}

TEST(Layers, sqlStandsOnlyWhereItBelongs)
{
    // Repositories, the statements they share, and what reads the trail: nobody else.
    static const QRegularExpression sql(
        u"u\"(SELECT|INSERT INTO|UPDATE [a-z]+ SET|DELETE FROM) "_s);
    QDirIterator files(app, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(sql))
            << file.fileName().toStdString();
    }
}

TEST(Layers, everyTypeHasANameOfItsOwn)
{
    // Two of one name in one namespace are two meanings of one template made from them.
    static const QRegularExpression definition(
        u"^(?:struct|class|enum class|enum) ([A-Z]\\w+)(?: final)?(?: :[^;{]*)?\\n?\\{"_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QString> seen;
    for (const QString &root : {core, app}) {
        QDirIterator files(root, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            for (const auto &match : definition.globalMatch(QString::fromUtf8(file.readAll()))) {
                const QString name = match.captured(1);
                EXPECT_FALSE(seen.contains(name))
                    << name.toStdString() << " in " << file.fileName().toStdString() << " and "
                    << seen.value(name).toStdString();
                seen.insert(name, file.fileName());
            }
        }
    }
    EXPECT_GT(seen.size(), 50);
}
