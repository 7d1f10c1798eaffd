#include "engine/analysis/phrase.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace ecomap {

std::string fill(std::string_view pattern, const std::vector<std::string>& values) {
    std::string filled;
    std::size_t next = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern.substr(i, 2) != "{}") {
            filled += pattern[i];
        } else {
            assert(next < values.size());
            filled += values[next++];
            ++i;
        }
    }
    return filled;
}

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string join_list(const std::vector<std::string>& items, std::string_view language, std::size_t most) {
    std::string_view last = choose(language, " och ", " and ");
    // Naming all but one and then "1 more" would be longer than the name.
    bool all = most == 0 || items.size() <= most + 1;
    std::size_t named = all ? items.size() : most;
    std::string line;
    for (std::size_t i = 0; i < named; ++i) {
        if (i > 0) line += all && i + 1 == named ? last : std::string_view(", ");
        line += items[i];
    }
    if (!all) {
        line += last;
        line += std::to_string(items.size() - named);
        line += choose(language, " till", " more");
    }
    return line;
}

std::string decimal(double value, int decimals, std::string_view language) {
    if (!std::isfinite(value)) return {};
    std::array<char, 400> buffer{};  // room for the longest double in fixed notation
    auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), result.ptr);
    if (text.find_first_not_of("-0.") == std::string::npos && text.front() == '-') text.erase(0, 1);
    if (language == "sv") std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string percent(double value, std::string_view language) {
    if (!std::isfinite(value)) return {};
    bool whole = std::abs(value - std::round(value)) < 0.05;
    return decimal(value, whole ? 0 : 1, language) + std::string(choose(language, "\u00A0%", "%"));
}

}  // namespace ecomap
