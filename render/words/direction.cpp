#include "render/words/direction.hpp"

#include "engine/model/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <optional>

namespace ecomap {
namespace {

constexpr unsigned char first_from_right = 0xD6;  // begins the first character in UTF-8 that runs from right to left
constexpr std::string_view left_to_right_mark = "\xE2\x80\x8E", right_to_left_mark = "\xE2\x80\x8F";

bool may_run_from_right(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) >= first_from_right; });
}

/// Whether the character runs from the right; nothing for one without a direction of its own.
std::optional<bool> direction_of(char32_t code) {
    const auto direction = u_charDirection(static_cast<UChar32>(code));
    if (direction == U_LEFT_TO_RIGHT) return false;
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
    return std::nullopt;
}

/// Of the first and the last character with a direction; nothing where there is none.
struct Ends {
    std::optional<bool> first, last;
};

Ends ends_of(std::string_view text) {
    Ends ends;
    for (std::size_t at = 0; at < text.size();) {
        const auto code = next_character(text, at);
        const auto direction = code ? direction_of(*code) : std::nullopt;
        if (!direction) continue;
        if (!ends.first) ends.first = direction;
        ends.last = direction;
    }
    return ends;
}

}  // namespace

bool runs_from_right(std::string_view text) {
    if (!may_run_from_right(text)) return false;
    for (std::size_t at = 0; at < text.size();) {
        const auto code = next_character(text, at);
        if (const auto direction = code ? direction_of(*code) : std::nullopt) return *direction;
    }
    return false;
}

bool language_runs_from_right(std::string_view language) { return uloc_isRightToLeft(std::string(language).c_str()); }

std::string set_off(std::string text, bool from_right) {
    if (!from_right && !may_run_from_right(text)) return text;
    const auto mark = from_right ? right_to_left_mark : left_to_right_mark;
    const auto [first, last] = ends_of(text);
    if (last.value_or(from_right) != from_right) text += mark;
    if (first.value_or(from_right) != from_right) text.insert(0, mark);
    return text;
}

void keep_direction(std::string_view text, std::vector<std::string>& lines) {
    if (!may_run_from_right(text)) return;
    const bool whole = runs_from_right(text);
    for (auto& line : lines)
        if (runs_from_right(line) != whole) line.insert(0, whole ? right_to_left_mark : left_to_right_mark);
}

}  // namespace ecomap
