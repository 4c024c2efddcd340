#include "imports/headings.h"

#include "base/folding.h"
#include "imports/uses.h"

#include <QHash>

#include <array>

namespace countersign {

namespace {

enum Kinds : unsigned {
    P = 1U << unsigned(FileKind::Pupils),
    C = 1U << unsigned(FileKind::Contacts),
    S = 1U << unsigned(FileKind::Staff),
    G = 1U << unsigned(FileKind::Governors),
    U = 1U << unsigned(FileKind::Consents),
    Pupil = P | C | U,
    Adult = S | G,
    All = P | C | S | G | U,
};

struct Alias
{
    QStringView heading;
    Field field;
    unsigned kinds;
};

// The better alias of a field stands before the weaker one: the order is the rank.
constexpr Alias aliases[] = {
    {u"upn", Field::Upn, Pupil},
    {u"uniquepupilnumber", Field::Upn, Pupil},
    {u"upnnumber", Field::Upn, Pupil},
    {u"adno", Field::AdmissionNumber, Pupil},
    {u"admissionno", Field::AdmissionNumber, Pupil},
    {u"admissionnumber", Field::AdmissionNumber, Pupil},
    {u"misid", Field::AdmissionNumber, Pupil},
    {u"pupilid", Field::AdmissionNumber, Pupil},
    {u"studentid", Field::AdmissionNumber, Pupil},
    {u"schoolid", Field::AdmissionNumber, Pupil},
    {u"legalforename", Field::Forename, All},
    {u"legalfirstname", Field::Forename, All},
    {u"forename", Field::Forename, All},
    {u"firstname", Field::Forename, All},
    {u"givenname", Field::Forename, All},
    {u"middlenames", Field::MiddleNames, P | Adult},
    {u"middlename", Field::MiddleNames, P | Adult},
    {u"legalmiddlenames", Field::MiddleNames, P | Adult},
    {u"preferredforename", Field::PreferredForename, All},
    {u"preferredfirstname", Field::PreferredForename, All},
    {u"preferredname", Field::PreferredForename, All},
    {u"chosenname", Field::PreferredForename, All},
    {u"knownas", Field::PreferredForename, All},
    {u"knownasfirstname", Field::PreferredForename, All},
    {u"knownasforename", Field::PreferredForename, All},
    {u"legalsurname", Field::Surname, All},
    {u"legallastname", Field::Surname, All},
    {u"surname", Field::Surname, All},
    {u"lastname", Field::Surname, All},
    {u"familyname", Field::Surname, All},
    {u"preferredsurname", Field::PreferredSurname, All},
    {u"preferredlastname", Field::PreferredSurname, All},
    {u"knownassurname", Field::PreferredSurname, All},
    {u"knownaslastname", Field::PreferredSurname, All},
    {u"formersurname", Field::FormerSurname, P},
    {u"formerlastname", Field::FormerSurname, P},
    {u"fullname", Field::FullName, All},
    {u"legalfullname", Field::FullName, All},
    {u"preferredfullname", Field::FullName, All},
    {u"name", Field::FullName, All},
    {u"dob", Field::BirthDate, Pupil},
    {u"dateofbirth", Field::BirthDate, Pupil},
    {u"birthdate", Field::BirthDate, Pupil},
    {u"born", Field::BirthDate, Pupil},
    {u"sex", Field::Sex, P},
    {u"gender", Field::Sex, P},
    {u"legalsex", Field::Sex, P},
    {u"year", Field::YearGroup, Pupil},
    {u"yeargroup", Field::YearGroup, Pupil},
    {u"yeargroupname", Field::YearGroup, Pupil},
    {u"ncyear", Field::YearGroup, Pupil},
    {u"ncyearactual", Field::YearGroup, Pupil},
    {u"curriculumyear", Field::YearGroup, Pupil},
    {u"yeartaughtin", Field::YearGroup, Pupil},
    {u"reg", Field::ClassName, Pupil},
    {u"reggroup", Field::ClassName, Pupil},
    {u"registrationgroup", Field::ClassName, Pupil},
    {u"registrationform", Field::ClassName, Pupil},
    {u"form", Field::ClassName, Pupil},
    {u"formgroup", Field::ClassName, Pupil},
    {u"tutorgroup", Field::ClassName, Pupil},
    {u"class", Field::ClassName, Pupil},
    {u"classname", Field::ClassName, Pupil},
    {u"incare", Field::InCare, P},
    {u"childincare", Field::InCare, P},
    {u"lookedafter", Field::InCare, P},
    {u"childlookedafter", Field::InCare, P},
    {u"careauthority", Field::CareAuthority, P},
    {u"caringauthority", Field::CareAuthority, P},
    {u"homelanguage", Field::HomeLanguage, P},
    {u"firstlanguage", Field::HomeLanguage, P},
    {u"languages", Field::HomeLanguage, P},
    {u"title", Field::Title, C | Adult},
    {u"salutation", Field::Title, C | Adult},
    {u"dateofadmission", Field::StartedOn, P},
    {u"admissiondate", Field::StartedOn, P},
    {u"enrolmentdate", Field::StartedOn, P},
    {u"doa", Field::StartedOn, P},
    {u"startdate", Field::StartedOn, P | Adult},
    {u"datestarted", Field::StartedOn, P | Adult},
    {u"dateofarrival", Field::StartedOn, S},
    {u"appointed", Field::StartedOn, G},
    {u"dateappointed", Field::StartedOn, G},
    {u"appointmentdate", Field::StartedOn, G},
    {u"termstarts", Field::StartedOn, G},
    {u"dateofleaving", Field::EndedOn, P | S},
    {u"leavingdate", Field::EndedOn, P | S},
    {u"dateleft", Field::EndedOn, P | S},
    {u"dol", Field::EndedOn, P | S},
    {u"enddate", Field::EndedOn, P | Adult},
    {u"termends", Field::EndedOn, G},
    {u"termend", Field::EndedOn, G},
    {u"termofficeends", Field::EndedOn, G},
    {u"endofterm", Field::EndedOn, G},
    {u"primaryemail", Field::Email, C},
    {u"workemail", Field::Email, Adult},
    {u"schoolemail", Field::Email, Adult},
    {u"email", Field::Email, C | Adult},
    {u"emailaddress", Field::Email, C | Adult},
    {u"homeemail", Field::Email, C},
    {u"maintelephone", Field::Telephone, C | Adult},
    {u"primarytelephone", Field::Telephone, C | Adult},
    {u"mobile", Field::Telephone, C | Adult},
    {u"mobilephone", Field::Telephone, C | Adult},
    {u"mobilenumber", Field::Telephone, C | Adult},
    {u"telephone", Field::Telephone, C | Adult},
    {u"telephonenumber", Field::Telephone, C | Adult},
    {u"phone", Field::Telephone, C | Adult},
    {u"phonenumber", Field::Telephone, C | Adult},
    {u"hometelephone", Field::Telephone, C | Adult},
    {u"priority", Field::Priority, C},
    {u"order", Field::Priority, C},
    {u"callingorder", Field::Priority, C},
    {u"relationship", Field::Relationship, C},
    {u"relationshiptopupil", Field::Relationship, C},
    {u"relationshiptostudent", Field::Relationship, C},
    {u"relation", Field::Relationship, C},
    {u"parentalresponsibility", Field::ParentalResponsibility, C},
    {u"hasparentalresponsibility", Field::ParentalResponsibility, C},
    {u"responsibility", Field::ParentalResponsibility, C},
    {u"pr", Field::ParentalResponsibility, C},
    {u"liveswithpupil", Field::LivesWithPupil, C},
    {u"liveswithstudent", Field::LivesWithPupil, C},
    {u"liveswithchild", Field::LivesWithPupil, C},
    {u"liveswith", Field::LivesWithPupil, C},
    {u"resident", Field::LivesWithPupil, C},
    {u"staffcode", Field::StaffCode, S},
    {u"code", Field::StaffCode, S},
    {u"initials", Field::StaffCode, S},
    {u"post", Field::Post, S},
    {u"jobtitle", Field::Post, S},
    {u"position", Field::Post, S},
    {u"role", Field::Post, S},
    {u"category", Field::Category, S},
    {u"staffcategory", Field::Category, S},
    {u"stafftype", Field::Category, S},
    {u"dbscheckdate", Field::DbsCheckedOn, S},
    {u"dateofdbscheck", Field::DbsCheckedOn, S},
    {u"dbsdate", Field::DbsCheckedOn, S},
    {u"dbs", Field::DbsCheckedOn, S},
    {u"governorrole", Field::Role, G},
    {u"governortype", Field::Role, G},
    {u"role", Field::Role, G},
    {u"formback", Field::FormReturnedOn, U},
    {u"formreturned", Field::FormReturnedOn, U},
    {u"datereturned", Field::FormReturnedOn, U},
    {u"returned", Field::FormReturnedOn, U},
    {u"datesigned", Field::FormReturnedOn, U},
    {u"date", Field::FormReturnedOn, U},
    {u"signedby", Field::SignedBy, U},
    {u"completedby", Field::SignedBy, U},
    {u"parent", Field::SignedBy, U},
    {u"notes", Field::Notes, U},
    {u"comments", Field::Notes, U},
};

constexpr std::array kinds = {FileKind::Pupils, FileKind::Contacts, FileKind::Staff,
                              FileKind::Governors, FileKind::Consents};

struct Prefix
{
    QStringView text;
    Owner owner;
};

constexpr Prefix prefixes[] = {
    {u"pupils", Owner::Pupil},    {u"pupil", Owner::Pupil},         {u"student", Owner::Pupil},
    {u"childs", Owner::Pupil},    {u"child", Owner::Pupil},         {u"contacts", Owner::Contact},
    {u"contact", Owner::Contact}, {u"parentcarer", Owner::Contact}, {u"parent", Owner::Contact},
    {u"carer", Owner::Contact},   {u"guardian", Owner::Contact},
};

using AliasIndex = QHash<QString, KnownHeading>;

AliasIndex indexOf(FileKind kind)
{
    AliasIndex index;
    int rank = 0;
    for (const Alias &alias : aliases) {
        ++rank;
        if (alias.kinds & (1U << unsigned(kind)))
            index.insert(alias.heading.toString(), {alias.field, Owner::Unsaid, rank});
    }
    return index;
}

const AliasIndex &indexFor(FileKind kind)
{
    static const std::array<AliasIndex, kinds.size()> all = [] {
        std::array<AliasIndex, kinds.size()> made;
        for (const FileKind each : kinds)
            made[size_t(each)] = indexOf(each);
        return made;
    }();
    return all[size_t(kind)];
}

std::optional<KnownHeading> knownWhenFolded(FileKind kind, const QString &folded)
{
    const AliasIndex &index = indexFor(kind);
    if (const auto found = index.constFind(folded); found != index.cend())
        return *found;
    for (const Prefix &prefix : prefixes) {
        if (!folded.startsWith(prefix.text))
            continue;
        const auto found = index.constFind(folded.sliced(prefix.text.size()));
        if (found != index.cend())
            return KnownHeading{found->field, prefix.owner, found->rank};
    }
    return std::nullopt;
}

} // namespace

QString foldedHeading(QStringView heading)
{
    return folded(heading).remove(u' ');
}

std::optional<KnownHeading> knownHeading(FileKind kind, QStringView heading)
{
    return knownWhenFolded(kind, foldedHeading(heading));
}

bool isKnownHeading(QStringView heading)
{
    constexpr qsizetype longest = 60;
    if (heading.isEmpty() || heading.size() > longest)
        return false;
    const QString key = foldedHeading(heading);
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](FileKind kind) { return knownWhenFolded(kind, key).has_value(); }) ||
           !shippedUseName(heading).isNull();
}

} // namespace countersign
