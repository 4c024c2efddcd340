#pragma once

#include <QDate>
#include <QString>
#include <tl/expected.hpp>

namespace countersign {

/// Why a text is no date. Both are faults of one row, to be shown beside it, not failures of the
/// import, so they are not an Error.
enum class DateFault { NotADate, DoesNotExist };

/// A date as the information systems write it, day first (domain.md §2): 14/03/2012, 14-03-2012,
/// 14.03.12, 4/3/2012, 2012-03-14 (a time after it is dropped), 14 Mar 2012, 14th March 2012, or a
/// spreadsheet's day number 40982. Day and month are never swapped: 03/14/2012 does not exist.
/// A year of two digits is the one in the hundred years that end `yearsAhead` after the reference
/// day.
tl::expected<QDate, DateFault> parseDate(QStringView text, QDate reference, int yearsAhead = 20);

/// The day of a spreadsheet's number in its 1900 system; invalid outside 1900 to 9999.
QDate dateOfSerial(int serial);

} // namespace countersign
