#include "history/valuetext.h"

#include "consents/decisiontext.h"
#include "people/kindtext.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrailValue)
};

/// The words for a code, or the code itself where a newer program has written one.
template <class Codes, class ToText>
QString inWords(const Codes &codes, const QString &code, ToText toText)
{
    const auto value = codes.value(code);
    return value ? toText(*value) : code;
}

using Wording = std::function<QString(const QString &)>;

const QHash<QString, Wording> &codedColumns()
{
    static const Wording yesNo = [](const QString &value) {
        return value == u"1"_s ? Words::tr("yes") : Words::tr("no");
    };
    static const QHash<QString, Wording> columns{
        {u"in_care"_s, yesNo},
        {u"lives_with"_s, yesNo},
        {u"permitted"_s, yesNo},
        {u"year_group"_s,
         [](const QString &code) {
             return yearText(code);
         }},
        {u"responsibility"_s,
         [](const QString &code) {
             return inWords(responsibilityCodes, code, responsibilityText);
         }},
        {u"may_consent"_s,
         [](const QString &code) {
             return inWords(mayConsentCodes, code, mayConsentText);
         }},
        {u"answer"_s,
         [](const QString &code) {
             return inWords(answerCodes, code, answerText);
         }},
        {u"came"_s,
         [](const QString &code) {
             return inWords(cameCodes, code, cameText);
         }},
        {u"basis"_s,
         [](const QString &code) {
             return inWords(basisCodes, code, basisText);
         }},
        {u"outcome"_s,
         [](const QString &code) {
             return code == u"signed"_s ? Words::tr("signed") : Words::tr("declined");
         }},
    };
    return columns;
}

} // namespace

QString valueText(const QString &column, const QJsonValue &value)
{
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (text.isEmpty())
        return text;
    if (const auto words = codedColumns().value(column))
        return words(text);
    const QDate day = column.endsWith("_on"_L1) || column == "born"_L1
                          ? QDate::fromString(text, Qt::ISODate)
                          : QDate();
    return day.isValid() ? dateText(day) : text;
}

} // namespace countersign
