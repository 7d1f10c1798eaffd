// Dates as the sources give them: a year, a year and month, or a day; and periods that may be open at either end.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ecomap {

/// A date of known precision. `month` and `day` are 0 when the source does not say.
struct Date {
    Date() = default;
    /// Of -32,768 to 32,767, 0 to 12 and 0 to 31.
    constexpr Date(int its_year, int its_month = 0, int its_day = 0)  // NOLINT(google-explicit-constructor): a year
        : year(static_cast<std::int16_t>(its_year)),
          month(static_cast<std::int8_t>(its_month)),
          day(static_cast<std::int8_t>(its_day)) {}

    std::int16_t year = 0;
    std::int8_t month = 0;
    std::int8_t day = 0;
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// "2022", "2022-05" or "2022-05-31"; nothing for anything else, also for the 31st of a short month.
std::optional<Date> parse_date(std::string_view text);
/// The inverse of parse_date.
std::string to_string(const Date& date);
/// The first and the last day that `date` can mean.
Date first_day(const Date& date);
Date last_day(const Date& date);

/// A span of time; a missing end is unknown, not infinite.
struct Period {
    std::optional<Date> start;
    std::optional<Date> end;
    friend bool operator==(const Period&, const Period&) = default;
};

/// False only when the period is known to have ended before `day` or to begin after it.
bool may_cover(const Period& period, const Date& day);

}  // namespace ecomap
