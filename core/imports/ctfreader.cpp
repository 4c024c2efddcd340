#include "imports/ctfreader.h"

#include "imports/limits.h"
#include "imports/safexml.h"
#include "imports/values.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr double newestKnown = 25.0;

using Names = QHash<QString, Field>;
using Values = std::array<QString, fieldCount>;

struct Record
{
    int line = 0;
    Values values;
};

const Names &pupilNames()
{
    static const Names names{
        {u"upn"_s, Field::Upn},
        {u"surname"_s, Field::Surname},
        {u"forename"_s, Field::Forename},
        {u"dob"_s, Field::BirthDate},
        {u"sex"_s, Field::Sex},
        {u"gender"_s, Field::Sex},
        {u"basicdetails/middlenames"_s, Field::MiddleNames},
        {u"basicdetails/preferredsurname"_s, Field::PreferredSurname},
        {u"basicdetails/preferredforename"_s, Field::PreferredForename},
        {u"basicdetails/formersurname"_s, Field::FormerSurname},
        {u"basicdetails/ncyearactual"_s, Field::YearGroup},
        {u"basicdetails/languages/type/language"_s, Field::HomeLanguage},
        {u"basicdetails/languages/language"_s, Field::HomeLanguage},
        {u"lookedafter/incare"_s, Field::InCare},
        {u"lookedafter/careauthority"_s, Field::CareAuthority},
    };
    return names;
}

const Names &contactNames()
{
    static const Names names{
        {u"order"_s, Field::Priority},
        {u"title"_s, Field::Title},
        {u"surname"_s, Field::Surname},
        {u"forename"_s, Field::Forename},
        {u"relationship"_s, Field::Relationship},
        {u"responsibility"_s, Field::ParentalResponsibility},
        {u"email"_s, Field::Email},
        {u"phones/phone/phoneno"_s, Field::Telephone},
    };
    return names;
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<TransferFile> read()
    {
        TRY_LET(bool more, m_xml.nextChild());
        if (!m_xml.is(u"CTfile") && !m_xml.is(u"ATfile"))
            return fail({.kind = ErrorKind::Unreadable, .where = u"root"_s, .line = m_xml.line()});
        startTables();
        for (;;) {
            TRY_LET(more, m_xml.nextChild());
            if (!more)
                return std::move(m_file);
            if (m_xml.is(u"Header"))
                TRY(readHeader());
            else if (m_xml.is(u"CTFpupilData") || m_xml.is(u"ATFpupilData"))
                TRY(readPupils());
            else
                TRY(m_xml.skip());
        }
    }

private:
    void startTables()
    {
        using enum Field;
        m_file.pupilMapping.kind = FileKind::Pupils;
        m_file.pupilMapping.columns = {
            Upn,           Surname,   Forename, MiddleNames, PreferredSurname, PreferredForename,
            FormerSurname, BirthDate, Sex,      YearGroup,   InCare,           CareAuthority,
            HomeLanguage};
        m_file.pupils.headings = {u"UPN"_s,
                                  u"Surname"_s,
                                  u"Forename"_s,
                                  u"MiddleNames"_s,
                                  u"PreferredSurname"_s,
                                  u"PreferredForename"_s,
                                  u"FormerSurname"_s,
                                  u"DOB"_s,
                                  u"Sex"_s,
                                  u"NCyearActual"_s,
                                  u"InCare"_s,
                                  u"CareAuthority"_s,
                                  u"Languages"_s};
        m_file.contactMapping.kind = FileKind::Contacts;
        m_file.contactMapping.columns = {
            Upn,      PupilSurname, PupilForename,          BirthDate, Priority, Title, Surname,
            Forename, Relationship, ParentalResponsibility, Email,     Telephone};
        m_file.contacts.headings = {u"Pupil UPN"_s,      u"Pupil surname"_s, u"Pupil forename"_s,
                                    u"Pupil DOB"_s,      u"Order"_s,         u"Title"_s,
                                    u"Surname"_s,        u"Forename"_s,      u"Relationship"_s,
                                    u"Responsibility"_s, u"Email"_s,         u"Telephone"_s};
    }

    Done readHeader()
    {
        for (;;) {
            TRY_LET(const bool more, m_xml.nextChild());
            if (!more)
                return {};
            if (m_xml.is(u"SourceSchool")) {
                TRY(readSourceSchool());
                continue;
            }
            const int line = m_xml.line();
            const bool isVersion = m_xml.is(u"CTFversion") || m_xml.is(u"ATFversion");
            const bool isQualifier = m_xml.is(u"DocumentQualifier");
            TRY_LET(const QString text, m_xml.text());
            if (isVersion)
                takeVersion(text.trimmed(), line);
            if (isQualifier)
                m_file.isPartial = text.trimmed().compare("partial"_L1, Qt::CaseInsensitive) == 0;
        }
    }

    void takeVersion(const QString &version, int line)
    {
        m_file.version = version;
        if (version.toDouble() > newestKnown)
            m_file.problems.push_back(
                {line, Field::None, RowReason::NewerVersion, Severity::Warning});
    }

    Done readSourceSchool()
    {
        for (;;) {
            TRY_LET(const bool more, m_xml.nextChild());
            if (!more)
                return {};
            const bool isName = m_xml.is(u"SchoolName");
            TRY_LET(const QString text, m_xml.text());
            if (isName)
                m_file.sourceSchool = text.simplified();
        }
    }

    Done readPupils()
    {
        for (;;) {
            TRY_LET(const bool more, m_xml.nextChild());
            if (!more)
                return {};
            if (m_xml.is(u"Pupil"))
                TRY(readPupil());
            else
                TRY(m_xml.skip());
        }
    }

    Done readPupil()
    {
        Record pupil{m_xml.line(), {}};
        m_contacts.clear();
        TRY(readElements(pupilNames(), {}, pupil.values));
        TRY(addRow(m_file.pupils, m_file.pupilMapping, pupil));
        for (Record &contact : m_contacts) {
            contact.values[size_t(Field::Upn)] = pupil.values[size_t(Field::Upn)];
            contact.values[size_t(Field::PupilSurname)] = pupil.values[size_t(Field::Surname)];
            contact.values[size_t(Field::PupilForename)] = pupil.values[size_t(Field::Forename)];
            contact.values[size_t(Field::BirthDate)] = pupil.values[size_t(Field::BirthDate)];
            TRY(addRow(m_file.contacts, m_file.contactMapping, contact));
        }
        return {};
    }

    /// Fills the values from the elements of those names, at any depth their path says.
    Done readElements(const Names &names, const QString &path, Values &values)
    {
        for (;;) {
            TRY_LET(const bool more, m_xml.nextChild());
            if (!more)
                return {};
            const QString name = path % m_xml.name().toString().toLower();
            if (&names == &pupilNames() && name == "contacts/contact"_L1) {
                TRY(readContact());
            } else if (const Field field = names.value(name, Field::None); field != Field::None) {
                TRY_LET(const QString text, m_xml.text());
                take(text.trimmed(), values[size_t(field)], field);
            } else {
                const QString inner = name % u'/';
                TRY(readElements(names, inner, values));
            }
        }
    }

    static void take(const QString &text, QString &value, Field field)
    {
        if (value.isEmpty())
            value = text;
        else if (field == Field::HomeLanguage && !text.isEmpty())
            value += u", "_s + text;
    }

    Done readContact()
    {
        Record contact{m_xml.line(), {}};
        TRY(readElements(contactNames(), {}, contact.values));
        QString &relationship = contact.values[size_t(Field::Relationship)];
        relationship = relationshipWord(relationship);
        m_contacts.push_back(std::move(contact));
        return {};
    }

    Done addRow(SourceTable &table, const Mapping &mapping, const Record &record)
    {
        if (qsizetype(table.rows.size()) >= limits::rows)
            return fail({.kind = ErrorKind::TooLarge, .line = record.line});
        SourceTable::Row row{record.line, {}};
        for (const Field field : mapping.columns)
            row.cells.append(record.values[size_t(field)]);
        table.rows.push_back(std::move(row));
        return {};
    }

    SafeXml m_xml;
    TransferFile m_file;
    /// Those of the pupil being read, who may be named after them.
    std::vector<Record> m_contacts;
};

} // namespace

Result<TransferFile> readTransferFile(const QByteArray &bytes)
{
    if (bytes.size() > limits::fileBytes)
        return fail(ErrorKind::TooLarge);
    return Reader(bytes).read();
}

} // namespace countersign
