#include "consents/giver.h"

#include "base/folding.h"

#include <QStringList>

#include <iterator>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum Kin : unsigned {
    Mother = 1,
    Father = 2,
    Grandmother = 4,
    Grandfather = 8,
    Stepmother = 16,
    Stepfather = 32,
    FosterMother = 64,
    FosterFather = 128,
};

struct KinWord
{
    QStringView word;
    unsigned kin;
};

/// As families write it and as the transfer file codes it (domain.md §1).
constexpr KinWord kinWords[] = {
    {u"mother", Mother},
    {u"mum", Mother},
    {u"mummy", Mother},
    {u"mam", Mother},
    {u"mom", Mother},
    {u"pam", Mother},
    {u"father", Father},
    {u"dad", Father},
    {u"daddy", Father},
    {u"paf", Father},
    {u"parent", Mother | Father},
    {u"grandmother", Grandmother},
    {u"grandma", Grandmother},
    {u"granny", Grandmother},
    {u"gran", Grandmother},
    {u"nan", Grandmother},
    {u"nana", Grandmother},
    {u"nanny", Grandmother},
    {u"grandfather", Grandfather},
    {u"grandad", Grandfather},
    {u"granddad", Grandfather},
    {u"grandpa", Grandfather},
    {u"grandparent", Grandmother | Grandfather},
    {u"stepmother", Stepmother},
    {u"step mother", Stepmother},
    {u"stepmum", Stepmother},
    {u"step mum", Stepmother},
    {u"stm", Stepmother},
    {u"stepfather", Stepfather},
    {u"step father", Stepfather},
    {u"stepdad", Stepfather},
    {u"step dad", Stepfather},
    {u"stf", Stepfather},
    {u"step parent", Stepmother | Stepfather},
    {u"stepparent", Stepmother | Stepfather},
    {u"foster mother", FosterMother},
    {u"foster mum", FosterMother},
    {u"fom", FosterMother},
    {u"foster father", FosterFather},
    {u"foster dad", FosterFather},
    {u"fof", FosterFather},
    {u"foster carer", FosterMother | FosterFather},
    {u"foster parent", FosterMother | FosterFather},
};

unsigned kinOf(const QString &word)
{
    const auto row = std::ranges::find(kinWords, word, &KinWord::word);
    return row == std::end(kinWords) ? 0 : row->kin;
}

QString withoutTitle(const QString &name)
{
    static const QStringList titles{u"mr"_s, u"mrs"_s, u"miss"_s, u"ms"_s,   u"mx"_s,
                                    u"dr"_s, u"rev"_s, u"sir"_s,  u"lady"_s, u"prof"_s};
    const QString first = name.section(u' ', 0, 0);
    return titles.contains(first) ? name.section(u' ', 1) : name;
}

/// "ann hill" for "Ann Hill"; "hill" or "a hill" too, which is how people sign.
bool isSigned(const QString &signature, const QString &name)
{
    if (signature == name)
        return true;
    const QString surname = name.section(u' ', 1);
    const QString initial = name.left(1) + u' ' + surname;
    return !surname.isEmpty() && (signature == surname || signature == initial);
}

bool isRelated(const QString &word, const QString &relationship)
{
    const unsigned kin = kinOf(word);
    return word == relationship || (kin & kinOf(relationship)) != 0;
}

template <class Fits>
std::vector<const Contact *> those(const std::vector<Contact> &contacts, QDate day, Fits fits)
{
    std::vector<const Contact *> found;
    for (const Contact &contact : contacts) {
        const bool isCurrent = !contact.ended.isValid() || contact.ended > day;
        if (isCurrent && fits(contact))
            found.push_back(&contact);
    }
    return found;
}

bool isOwnName(const Person &subject, const QString &signature)
{
    static const QStringList own{u"self"_s, u"myself"_s, u"me"_s, u"pupil"_s, u"student"_s};
    return own.contains(signature) || signature == folded(subject.names.known()) ||
           signature == folded(subject.names.legal()) ||
           (subject.names.forename && subject.names.surname &&
            signature == folded(QString(subject.names.forename->text() + u' ' +
                                        subject.names.surname->text())));
}

bool isAuthority(const Person &subject, const QString &signature)
{
    static const QStringList words{u"local authority"_s, u"authority"_s, u"social worker"_s,
                                   u"swr"_s};
    return subject.pupil && subject.pupil->inCare &&
           (words.contains(signature) || signature == folded(subject.pupil->careAuthority));
}

} // namespace

Giver giverOf(const Contact &contact)
{
    return {.by = contact.person, .name = contact.name, .capacity = Capacity::Contact};
}

Giver giverOf(const Person &subject)
{
    return {.by = subject.id,
            .name = subject.names.known(),
            .capacity = subject.pupil ? Capacity::Pupil : Capacity::Self};
}

Giver identifyGiver(const Person &subject, const std::vector<Contact> &contacts, QStringView typed,
                    QDate day)
{
    const Giver unknown{.name = typed.toString().simplified(), .capacity = Capacity::Other};
    const QString signature = withoutTitle(folded(typed));
    if (signature.isEmpty())
        return unknown;
    const bool isOwn = isOwnName(subject, signature);
    const auto inFull = those(
        contacts, day, [&](const Contact &contact) { return folded(contact.name) == signature; });
    if (isOwn || !inFull.empty()) {
        if (isOwn && inFull.empty())
            return giverOf(subject);
        return !isOwn && inFull.size() == 1 ? giverOf(*inFull.front()) : unknown;
    }
    const auto related = those(contacts, day, [&](const Contact &contact) {
        return isRelated(signature, folded(contact.relationship)) ||
               isSigned(signature, folded(contact.name));
    });
    if (related.size() == 1)
        return giverOf(*related.front());
    if (related.empty() && isAuthority(subject, signature))
        return {.name = unknown.name, .capacity = Capacity::Authority};
    return unknown;
}

} // namespace countersign
