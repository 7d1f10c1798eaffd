#include "render/shape/when.hpp"

#include <algorithm>
#include <array>

namespace ecomap {

Span span_of(const Date& date) {
    double year = date.year * 12.0;
    if (date.month == 0) return {year, year + 12};
    double month = year + date.month - 1;
    if (date.day == 0) return {month, month + 1};
    return {month + (date.day - 1) / 31.0, month + date.day / 31.0};
}

std::optional<Span> span_of(const Period& period) {
    if (!period.start) return std::nullopt;
    auto span = span_of(*period.start);
    if (period.end) span.to = std::max(span.to, span_of(*period.end).to);
    return span;
}

std::string month_in_words(int month, std::string_view language) {
    static constexpr std::array<std::string_view, 12> swedish{"jan", "feb", "mar", "apr", "maj", "jun",
                                                              "jul", "aug", "sep", "okt", "nov", "dec"};
    static constexpr std::array<std::string_view, 12> english{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    auto at = static_cast<std::size_t>(month - 1) % 12;
    return std::string(language == "sv" ? swedish[at] : english[at]);
}

std::string date_in_words(const Date& date, std::string_view language) {
    auto words = std::to_string(date.year);
    if (date.month > 0) words = month_in_words(date.month, language) + " " + words;
    if (date.day > 0) words = std::to_string(date.day) + " " + words;
    return words;
}

std::string period_in_words(const Period& period, std::string_view language) {
    if (!period.start) return {};
    auto words = date_in_words(*period.start, language);
    if (period.end && *period.end != *period.start) words += "–" + date_in_words(*period.end, language);
    return words;
}

}  // namespace ecomap
