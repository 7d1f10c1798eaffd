#include "engine/io/number.hpp"

#include "engine/model/digits.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap::io {
namespace {

using std::string_view;

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// Length in bytes of a space that may group digits, 0 when `text` does not begin with one.
std::size_t group_space(string_view text) {
    constexpr std::array<string_view, 4> spaces{" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"};
    for (auto space : spaces)
        if (text.starts_with(space)) return space.size();
    return 0;
}

/// `text` in plain ASCII with a decimal point; nothing when spaces stand where no group of three digits follows.
std::optional<std::string> plain(string_view text, bool decimal_comma) {
    constexpr string_view minus = "\xE2\x88\x92";
    std::string ascii;
    if (text.starts_with(minus)) {
        ascii = "-";
        text.remove_prefix(minus.size());
    }
    while (!text.empty()) {
        if (auto space = group_space(text)) {
            text.remove_prefix(space);
            const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
            const bool after_digit = !ascii.empty() && is_digit(ascii.back());
            if (!after_digit || end - text.begin() != 3 || ascii.find('.') != std::string::npos) return std::nullopt;
            continue;
        }
        ascii += decimal_comma && text.front() == ',' ? '.' : text.front();
        text.remove_prefix(1);
    }
    return ascii;
}

}  // namespace

ParsedNumber parse_number(string_view text, bool decimal_comma) {
    ParsedNumber parsed;
    const auto ascii = plain(text, decimal_comma);
    const std::size_t sign = ascii && ascii->starts_with('-') ? 1 : 0;
    if (!ascii || ascii->size() <= sign || (!is_digit((*ascii)[sign]) && (*ascii)[sign] != '.')) {
        parsed.why_not = Message("io.write-number");
        return parsed;
    }
    double value = 0;
    const char* last = ascii->data() + ascii->size();
    const auto [end, error] = read_digits(*ascii, value);
    if (error == std::errc::result_out_of_range || !std::isfinite(value)) {
        parsed.why_not = Message("io.beyond");
    } else if (error != std::errc() || end != last) {
        const bool comma = !decimal_comma && text.find(',') != string_view::npos;
        parsed.why_not = Message(comma ? "io.write-point" : "io.write-number");
    } else {
        parsed.value = value == 0 ? 0 : value;  // no negative zero
        const auto comma = text.find(',');
        parsed.ambiguous = comma != string_view::npos && text.size() - comma == 4 && ascii->find('e') == ascii->npos &&
                           ascii->find('E') == ascii->npos && !ascii->substr(sign).starts_with('0');
    }
    return parsed;
}

}  // namespace ecomap::io
