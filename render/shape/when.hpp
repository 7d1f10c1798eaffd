// Dates as places on an axis, and as words.
// Why months and not days: the sources give years and months, and a month is a whole number, so that equal dates land
// on equal places on every machine. A date is never a point: a year is twelve months wide, and drawn so.
#pragma once

#include "engine/model/period.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ecomap {

/// From the beginning of `from` to the end of what `to` closes, in months since the year 0.
struct Span {
    double from = 0, to = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

/// All that a date can mean: a year is 12 months, a month 1, a day 1/31.
Span span_of(const Date& date);
/// From the start to the end, or what the start can mean when there is no end. Nothing without a start.
std::optional<Span> span_of(const Period& period);

/// "jan", "feb", … `month` is 1 to 12.
std::string month_in_words(int month, std::string_view language);
/// "2013", "okt 2013", "3 okt 2013".
std::string date_in_words(const Date& date, std::string_view language);
/// "2013", "sep 2021–dec 2022"; "" without a start.
std::string period_in_words(const Period& period, std::string_view language);

}  // namespace ecomap
