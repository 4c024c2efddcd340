#include "agreements/signaturesmodel.h"

#include "people/kindtext.h"

#include <QFont>

namespace countersign {

namespace {

QString outcomeText(const Signature &signature)
{
    if (signature.voided)
        return SignaturesModel::tr("Void");
    return signature.outcome == SignatureOutcome::Declined ? SignaturesModel::tr("Declined")
                                                           : SignaturesModel::tr("Signed");
}

} // namespace

bool operator==(const SignatureLine &a, const SignatureLine &b)
{
    // Signatures never change but for these two.
    return a.signature.id == b.signature.id && a.agreement.name == b.agreement.name &&
           a.signature.voided.has_value() == b.signature.voided.has_value() &&
           a.signature.signatories == b.signature.signatories;
}

SignaturesModel::SignaturesModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("Agreement"),
                 [](const SignatureLine &line) {
                     return line.agreement.name;
                 }},
                {tr("Day"),
                 [](const SignatureLine &line) {
                     return dateText(line.signature.signedOn);
                 }},
                {tr("Outcome"),
                 [](const SignatureLine &line) {
                     return outcomeText(line.signature);
                 }},
                {tr("Wording"), [](const SignatureLine &line) {
                     return line.wording.number;
                 }}});
}

QVariant SignaturesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::FontRole && checkIndex(index, CheckIndexOption::IndexIsValid)) {
        QFont font;
        font.setStrikeOut(rowAt(index.row()).signature.voided.has_value());
        return font;
    }
    return RowModel::data(index, role);
}

} // namespace countersign
