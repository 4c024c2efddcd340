#include "imports/dates.h"

#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QDate reference(2026, 9, 7);

void expectFault(QStringView text, DateFault fault)
{
    const auto date = parseDate(text, reference);
    ASSERT_FALSE(date.has_value()) << text.toString().toStdString();
    EXPECT_EQ(date.error(), fault) << text.toString().toStdString();
}

} // namespace

TEST(Dates, readsEveryFormTheSystemsWrite)
{
    for (const auto *text : {u"14/03/2012", u"14-03-2012", u"14.03.12", u"14/3/2012", u"2012-03-14",
                             u"2012/03/14", u"2012-03-14T00:00:00", u"2012-03-14 00:00:00",
                             u"14/03/2012 00:00", u"14 Mar 2012", u"14th March 2012", u"14-Mar-12",
                             u"14 MARCH 2012", u"14th of March 2012", u"40982", u"  14/03/2012 "}) {
        const auto date = parseDate(text, reference);
        ASSERT_TRUE(date.has_value()) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(*date, QDate(2012, 3, 14)) << QString::fromUtf16(text).toStdString();
    }
    EXPECT_EQ(*parseDate(u"4/3/2012", reference), QDate(2012, 3, 4));
    EXPECT_EQ(*parseDate(u"1 Sep 2012", reference), QDate(2012, 9, 1));
    EXPECT_EQ(*parseDate(u"1 Sept 2012", reference), QDate(2012, 9, 1));
}

TEST(Dates, neverSwapsDayAndMonth)
{
    expectFault(u"03/14/2012", DateFault::DoesNotExist);
    expectFault(u"2012-14-03", DateFault::DoesNotExist);
    EXPECT_EQ(*parseDate(u"03/04/2012", reference), QDate(2012, 4, 3));
}

TEST(Dates, knowsADayThatDoesNotExist)
{
    for (const auto *text :
         {u"31/02/2012", u"29/02/2023", u"31 Feb 2012", u"0/1/2012", u"31-04-12"})
        expectFault(text, DateFault::DoesNotExist);
    EXPECT_EQ(*parseDate(u"29/02/2024", reference), QDate(2024, 2, 29));
    EXPECT_EQ(*parseDate(u"29/02/00", reference), QDate(2000, 2, 29));
}

TEST(Dates, knowsWhatIsNoDate)
{
    for (const auto *text :
         {u"", u"soon", u"see file", u"14/03", u"14/03/012", u"1/2/3/4", u"Jul-24", u"14 Foo 2012",
          u"123456", u"1234", u"//", u"12:30", u"00000", u"১৪/০৩/২০১২"})
        expectFault(text, DateFault::NotADate);
}

TEST(Dates, putsYearsOfTwoDigitsByTheReferenceDay)
{
    EXPECT_EQ(parseDate(u"1/9/46", reference)->year(), 2046);
    EXPECT_EQ(parseDate(u"1/9/47", reference)->year(), 1947);
    EXPECT_EQ(parseDate(u"1/9/27", reference, 0)->year(), 1927);
    EXPECT_EQ(parseDate(u"1/9/99", QDate(2085, 1, 1))->year(), 2099);
    EXPECT_EQ(parseDate(u"1/9/05", QDate(2085, 1, 1))->year(), 2105);
}

TEST(Dates, countsASpreadsheetsDays)
{
    EXPECT_EQ(dateOfSerial(1), QDate(1900, 1, 1));
    EXPECT_EQ(dateOfSerial(59), QDate(1900, 2, 28));
    EXPECT_FALSE(dateOfSerial(60).isValid());
    EXPECT_EQ(dateOfSerial(61), QDate(1900, 3, 1));
    EXPECT_FALSE(dateOfSerial(0).isValid());
    EXPECT_EQ(dateOfSerial(2958465), QDate(9999, 12, 31));
    EXPECT_FALSE(dateOfSerial(2958466).isValid());
}
