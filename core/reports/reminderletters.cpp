#include "reports/reminderletters.h"

#include "consents/mayuse.h"
#include "people/namesakes.h"
#include "people/peoplerepository.h"
#include "reports/missingforms.h"
#include "reports/reportwords.h"
#include "school/schoolsettings.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

/// Everybody who is written about or to, read at once.
struct AddressBook
{
    std::vector<Person> pupils = {};
    Namesakes namesakes = {};
    QHash<PersonId, Person> parents = {};
    std::map<PersonId, std::vector<Contact>> contacts = {};
};

Result<AddressBook> addressBook(Register &target, const ReportOptions &options)
{
    PeopleRepository people(target.database());
    AddressBook book;
    TRY_LET(book.pupils, people.everybody(PupilKind));
    std::erase_if(book.pupils, [&](const Person &pupil) {
        return !isPresent(pupil, options.on) ||
               (!options.className.isEmpty() && pupil.pupil->className != options.className);
    });
    for (const Person &pupil : book.pupils)
        book.namesakes.add(summaryOf(pupil));
    TRY_LET(auto parents, people.everybody(ParentKind));
    for (Person &parent : parents)
        book.parents.insert(parent.id, std::move(parent));
    TRY_LET(const auto contacts, people.allContacts());
    for (const Contact &contact : contacts)
        book.contacts[contact.pupil].push_back(contact);
    return book;
}

/// 0 is no priority, so it comes last.
int rankOf(const Contact &contact)
{
    return contact.priority > 0 ? contact.priority : std::numeric_limits<int>::max();
}

/// Those who may consent and are called first. Of two who live apart only the first, because one
/// letter must not tell the other's address.
std::vector<Person> addressees(const AddressBook &book, const Person &pupil, QDate on)
{
    std::vector<Contact> entitled;
    if (const auto contacts = book.contacts.find(pupil.id); contacts != book.contacts.end())
        entitled = contacts->second;
    std::erase_if(entitled, [&](const Contact &contact) {
        const bool hasEnded = contact.ended.isValid() && contact.ended <= on;
        return hasEnded || entitlementOf(contact, pupil.pupil->inCare) != Entitlement::Entitled;
    });
    std::ranges::stable_sort(entitled, {}, rankOf);
    std::vector<Person> people;
    for (const Contact &contact : entitled) {
        const Person parent = book.parents.value(contact.person);
        if (rankOf(contact) == rankOf(entitled.front()) &&
            (people.empty() || people.front().address == parent.address))
            people.push_back(parent);
    }
    return people;
}

QString nameOnLetter(const Person &person)
{
    const Names &names = person.names;
    return names.title.isEmpty() ? names.known() : QString(names.title + u' ' + names.known());
}

QString salutationName(const Person &person)
{
    const Names &names = person.names;
    const auto &surname = names.preferredSurname ? names.preferredSurname : names.surname;
    return names.title.isEmpty() || !surname ? names.known()
                                             : QString(names.title + u' ' + surname->text());
}

QString joined(const std::vector<Person> &people, QString (*nameOf)(const Person &))
{
    QStringList names;
    for (const Person &person : people)
        names << nameOf(person);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Words::tr("%1 and %2", "names in a letter").arg(names.join(u", "_s), last);
}

QString describe(const AddressBook &book, const Person &pupil)
{
    const QString name = book.namesakes.toldApart(summaryOf(pupil), pupil.names.known());
    return pupil.pupil->className.isEmpty()
               ? name
               : Words::tr("%1, class %2").arg(name, pupil.pupil->className);
}

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString bodyOf(const Person &pupil, const MissingForms &missing)
{
    QStringList forms;
    if (missing.consents)
        forms << Words::tr("the form on which you say where pictures of %1 may be used")
                     .arg(pupil.names.known());
    for (const QString &agreement : missing.agreements)
        forms << Words::tr("the acceptable use agreement “%1”, signed").arg(agreement);
    QString list;
    for (const QString &form : std::as_const(forms))
        list += u"<li>"_s + form.toHtmlEscaped() + u"</li>"_s;

    QString html =
        paragraph(Words::tr("According to our records, the following has not come back to us:")) +
        u"<ul>"_s + list + u"</ul>"_s;
    if (missing.consents)
        html += paragraph(
            Words::tr("A form that is not returned does not count as a yes: until we hear from "
                      "you, we do not use pictures for anything that needs your consent. You "
                      "may answer yes or no to each use, and change your mind at any time."));
    html += paragraph(Words::tr(
        "Please send what is missing to the school office as soon as you can. If you need "
        "another copy, or a form in another language or in large print, tell us below or "
        "ask at the office. If you have sent it in the last few days, thank you; there is "
        "nothing more to do."));
    return html;
}

class Letters
{
public:
    Letters(const AddressBook &book, QString school, QString from, QDate on)
        : m_book(book), m_school(std::move(school)), m_from(std::move(from)), m_on(on)
    {
    }

    Letter about(const Person &pupil, const MissingForms &missing) const
    {
        const auto people = addressees(m_book, pupil, m_on);
        return {.address = addressOf(pupil, people),
                .date = longDate(m_on),
                .salutation = people.empty()
                                  ? Words::tr("Dear parent or carer")
                                  : Words::tr("Dear %1").arg(joined(people, salutationName)),
                .subject = Words::tr("%1: not yet returned to us").arg(describe(m_book, pupil)),
                .body = bodyOf(pupil, missing),
                .closing = Words::tr("Yours sincerely"),
                .signatory = {m_from, m_school},
                .slip = slipFor(pupil)};
    }

private:
    QStringList addressOf(const Person &pupil, const std::vector<Person> &people) const
    {
        QStringList lines;
        if (people.empty())
            lines << Words::tr("To the parents or carers of");
        else
            lines << joined(people, nameOnLetter);
        const QString address = people.empty() ? QString() : people.front().address;
        // Without an address it goes home with the pupil.
        if (address.trimmed().isEmpty())
            return lines << (people.empty()
                                 ? describe(m_book, pupil)
                                 : Words::tr("Parent or carer of %1").arg(describe(m_book, pupil)));
        for (const QString &line : address.split(u'\n', Qt::SkipEmptyParts))
            lines << line.trimmed();
        return lines;
    }

    ReplySlip slipFor(const Person &pupil) const
    {
        const QString body = u"<p>%1</p><p>☐ %2<br>☐ %3<br>☐ %4</p>"_s.arg(
            describe(m_book, pupil).toHtmlEscaped(),
            Words::tr("The form is with this slip.").toHtmlEscaped(),
            Words::tr("Please send me another copy.").toHtmlEscaped(),
            Words::tr("Please send it in this language or format:").toHtmlEscaped());
        return {.heading = Words::tr("Please return to the school office"),
                .body = body,
                .lines = {Words::tr("Signed"), Words::tr("Date")}};
    }

    const AddressBook &m_book;
    QString m_school;
    QString m_from;
    QDate m_on;
};

} // namespace

Result<LetterRun> reminderLetters(Register &target, const Actor &actor,
                                  const ReportOptions &options)
{
    TRY_LET(const auto missing, missingForms(target, actor, options));
    LetterRun run{.title = Words::tr("Reminder letters"),
                  .whenEmpty = Words::tr("Nobody needs a reminder: every form is back.")};
    if (missing.isEmpty())
        return run;
    TRY_LET(const auto book, addressBook(target, options));
    TRY_LET(const auto settings, SchoolSettingsService(target).settings());
    TRY_LET(QStringList classes, PeopleRepository(target.database()).classes(options.on));
    classes << QString();
    const Letters letters(book, settings.name, actor.name, options.on);
    // A pile for each class, in the order of the names within.
    for (const QString &name : std::as_const(classes)) {
        for (const Person &pupil : book.pupils) {
            if (pupil.pupil->className == name && missing.contains(pupil.id))
                run.letters.append(letters.about(pupil, missing.value(pupil.id)));
        }
    }
    return run;
}

} // namespace countersign
