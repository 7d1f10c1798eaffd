// Dates in XLSX are numbers that a format shows as dates. What the format shows is what is said: of "mmm yyyy" a month,
// of "yyyy" a year, though the number is of a day. Weekdays and days without a year show a day that the number knows
// whole. A format of hours only gives a time; of counted hours, [h]:mm, a length of time.
// Odd: in the system of 1900 the number 60 is a day that never was (29 February 1900), and it, what is below 1, and
// what is after 9999 stay numbers.
// Source: ECMA-376-1, 18.8.30 (numFmt), 18.17.4 (dates). Time: the length of the format.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ecomap::import {

enum class DateForm { none, year, month, day, moment, time, length };

/// Of a format that has no code in the file: the built-in ones.
DateForm built_in_date_form(int id);
/// Of a format's code, such as "yyyy\-mm\-dd;@".
DateForm date_form(std::string_view code);

/// "2026", "2026-01", "2026-01-31", "2026-01-31T13:45:00" (at midnight the day alone), "13:45:00", "36:00:00"; nothing
/// for a number that is no date.
std::optional<std::string> date_text(double number, DateForm form, bool since_1904);

/// Whether it is a date, and not only a time of day or a length of time.
bool has_day(DateForm form);

}  // namespace ecomap::import
