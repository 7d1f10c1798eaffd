#include "engine/model/period.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace ecomap {
namespace {

std::optional<int> digits(std::string_view text, std::size_t count) {
    if (text.size() != count) return std::nullopt;
    int value = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
    return value;
}

int days_in(int year, int month) {
    using namespace std::chrono;
    const auto last_of = std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / last;
    return static_cast<int>(static_cast<unsigned>(last_of.day()));
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
    auto year = digits(text.substr(0, 4), 4);
    if (!year) return std::nullopt;
    if (text.size() == 4) return Date(*year);
    const auto month = digits(text.substr(5, 2), 2);
    if (text[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
    if (text.size() == 7) return Date(*year, *month);
    const auto day = digits(text.substr(8, 2), 2);
    if (text[7] != '-' || !day || *day < 1 || *day > days_in(*year, *month)) return std::nullopt;
    return Date(*year, *month, *day);
}

std::string to_string(const Date& date) {
    std::array<char, 40> text{};  // room for three ints of any size
    if (date.month == 0) std::snprintf(text.data(), text.size(), "%04d", date.year);
    else if (date.day == 0) std::snprintf(text.data(), text.size(), "%04d-%02d", date.year, date.month);
    else std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

Date first_day(const Date& date) { return {date.year, date.month == 0 ? 1 : date.month, date.day == 0 ? 1 : date.day}; }

Date last_day(const Date& date) {
    int month = date.month == 0 ? 12 : date.month;
    return {date.year, month, date.day == 0 ? days_in(date.year, month) : date.day};
}

bool may_cover(const Period& period, const Date& day) {
    if (period.start && first_day(*period.start) > last_day(day)) return false;
    return !period.end || last_day(*period.end) >= first_day(day);
}

}  // namespace ecomap
