#include "sample/samplepeople.h"

#include "imports/importservice.h"

using namespace Qt::StringLiterals;

namespace countersign {

Done addSamplePeople(Register &target, const Actor &office)
{
    ImportService imports(target);
    // Pupils before their contacts.
    const std::pair<FileKind, QString> files[] = {{FileKind::Pupils, u"pupils.csv"_s},
                                                  {FileKind::Contacts, u"contacts.csv"_s},
                                                  {FileKind::Staff, u"staff.csv"_s},
                                                  {FileKind::Governors, u"governors.csv"_s}};
    for (const auto &[kind, name] : files) {
        TRY_LET(const auto file, imports.open(office, u":/sample/"_s + name, kind));
        TRY_LET(const auto plan, imports.preview(office, file));
        TRY(imports.apply(office, plan));
    }
    return {};
}

} // namespace countersign
