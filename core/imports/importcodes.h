#pragma once

#include "base/codes.h"
#include "imports/field.h"

namespace countersign {

// How kinds of file and fields are written on the command line, in JSON and, for the remembered
// headings, in the register.

inline constexpr auto fileKindCodes = makeCodes<FileKind>({
    {FileKind::Pupils, u"pupils"},
    {FileKind::Contacts, u"contacts"},
    {FileKind::Staff, u"staff"},
    {FileKind::Governors, u"governors"},
    {FileKind::Consents, u"consents"},
});

inline constexpr auto fieldCodes = makeCodes<Field>({
    {Field::None, u"none"},
    {Field::PupilForename, u"pupil-forename"},
    {Field::PupilSurname, u"pupil-surname"},
    {Field::PupilFullName, u"pupil-full-name"},
    {Field::Upn, u"upn"},
    {Field::AdmissionNumber, u"admission-number"},
    {Field::BirthDate, u"birth-date"},
    {Field::Sex, u"sex"},
    {Field::YearGroup, u"year-group"},
    {Field::ClassName, u"class"},
    {Field::InCare, u"in-care"},
    {Field::CareAuthority, u"care-authority"},
    {Field::HomeLanguage, u"home-language"},
    {Field::Title, u"title"},
    {Field::Forename, u"forename"},
    {Field::MiddleNames, u"middle-names"},
    {Field::Surname, u"surname"},
    {Field::PreferredForename, u"preferred-forename"},
    {Field::PreferredSurname, u"preferred-surname"},
    {Field::FormerSurname, u"former-surname"},
    {Field::FullName, u"full-name"},
    {Field::StartedOn, u"started-on"},
    {Field::EndedOn, u"ended-on"},
    {Field::Email, u"email"},
    {Field::Telephone, u"telephone"},
    {Field::Priority, u"priority"},
    {Field::Relationship, u"relationship"},
    {Field::ParentalResponsibility, u"parental-responsibility"},
    {Field::LivesWithPupil, u"lives-with-pupil"},
    {Field::StaffCode, u"staff-code"},
    {Field::Post, u"post"},
    {Field::Category, u"category"},
    {Field::DbsCheckedOn, u"dbs-checked-on"},
    {Field::Role, u"role"},
    {Field::FormReturnedOn, u"form-returned-on"},
    {Field::SignedBy, u"signed-by"},
    {Field::Notes, u"notes"},
    {Field::Use, u"use"},
});

} // namespace countersign
