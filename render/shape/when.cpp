#include "render/shape/when.hpp"

#include "render/words/words.hpp"

#include <algorithm>

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
    return in_words({"when.month", {{"month", month}}}, language);
}

std::string date_in_words(const Date& date, std::string_view language) {
    const auto month = date.month > 0 ? Message("when.month", {{"month", date.month}}) : Message();
    return in_words({"when.date", {{"day", date.day}, {"month", month}, {"year", date.year}}}, language);
}

std::string period_in_words(const Period& period, std::string_view language) {
    if (!period.start) return {};
    auto words = date_in_words(*period.start, language);
    if (period.end && *period.end != *period.start) words += "–" + date_in_words(*period.end, language);
    return words;
}

}  // namespace ecomap
