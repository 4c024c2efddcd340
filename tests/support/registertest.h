#pragma once

#include "access/actor.h"
#include "people/person.h"
#include "register/register.h"
#include "support/fixedclock.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <functional>

namespace countersign {

/// A fresh register in memory for every test.
class RegisterTest : public testing::Test
{
protected:
    RegisterTest();

    Database &database() { return opened->database(); }
    qint64 count(const QString &table);
    /// Every row of every table as text, to show that nothing was changed.
    QString everything();

    static PersonDraft pupilNamed(QStringView forename, QStringView surname, QStringView className,
                                  QStringView yearGroup = u"3");
    static PersonDraft adultNamed(QStringView forename, QStringView surname);
    PersonId add(const PersonDraft &draft);
    /// A new adult as contact of the pupil.
    Contact addParent(PersonId pupil, QStringView forename, QStringView relationship,
                      Responsibility responsibility = Responsibility::Yes);

    FixedClock clock;
    std::unique_ptr<Register> target;
    /// The same, also after a session has taken it over.
    Register *opened = nullptr;
    Actor office{QStringLiteral("Ruby Campbell"), Role::Office};
    Actor head{QStringLiteral("Leah Llewellyn"), Role::Headteacher};
    Actor governor{QStringLiteral("Rohan Pike"), Role::Governor};
};

/// Runs the operation again and again, each time failing the next statement it writes, until it
/// goes through; after each failure the register must be as it was.
void failsAtEveryStatement(Register &target, const std::function<QString()> &everything,
                           const std::function<bool()> &operation);

} // namespace countersign
