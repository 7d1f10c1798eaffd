#include "engine/import/number_text.hpp"

#include "engine/io/key.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace ecomap::import {

std::optional<double> parse_plain_number(std::string_view written) {
    written = io::trim(written);
    if (written.starts_with('+')) written.remove_prefix(1);
    double number = 0;
    const char* end = written.data() + written.size();
    const auto [stopped, failure] = std::from_chars(written.data(), end, number);
    if (failure != std::errc() || stopped != end || written.empty() || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::string shortest_text(double number) {
    if (number == 0) return "0";
    const double size = std::abs(number);
    std::array<char, 400> text{};
    const bool plain = size >= 1e-7 && size <= 9'007'199'254'740'992.0;  // 2^53
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    return {text.data(), end};
}

}  // namespace ecomap::import
