#include "engine/io/formula.hpp"

#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>

namespace ecomap::io {
namespace {

constexpr std::u32string_view signs = U"=+-@＝＋－＠﹦﹢﹣﹫";
constexpr std::u32string_view separators = U";|\t\n\v\f\r\u0085\u2028\u2029";

bool is_one_of(std::u32string_view list, char32_t character) { return list.find(character) != list.npos; }

/// What may stand between the start of a cell and its formula.
bool is_skipped(char32_t character) {
    return character == '"' || is_white_space(character) || is_control(character) || is_ignorable(character);
}

bool is_formula(std::string_view cell) {
    for (std::size_t at = 0; at < cell.size();) {
        const auto character = next_character(cell, at);
        if (!character || is_one_of(separators, *character)) return false;  // there the next cell begins
        if (is_one_of(signs, *character)) return true;
        if (!is_skipped(*character)) return false;
    }
    return false;
}

bool begins_with_line_end(std::string_view text) {
    return !text.empty() && (text.front() == '\t' || text.front() == '\r' || text.front() == '\n');
}

/// Byte positions where a cell may begin: 0, and behind each separator.
template <class Visit>
void each_start(std::string_view text, Visit visit) {
    visit(std::size_t{0});
    for (std::size_t at = 0; at < text.size();) {
        const auto character = next_character(text, at);
        if (character && is_one_of(separators, *character)) visit(at);
    }
}

}  // namespace

std::string disarmed(std::string_view text) {
    std::string safe;
    std::size_t copied = 0;
    each_start(text, [&](std::size_t start) {
        safe += text.substr(copied, start - copied);
        copied = start;
        const auto cell = text.substr(start);
        if (is_formula(cell) || (start == 0 && begins_with_line_end(cell))) safe += '\'';
    });
    return safe.append(text.substr(copied));
}

std::string_view without_apostrophe(std::string_view cell) {
    const bool stands_before = cell.starts_with('\'') && is_formula(cell.substr(1));
    return stands_before ? cell.substr(1) : cell;
}

std::string as_meant(std::string_view text) {
    if (text.find('\'') == text.npos) return std::string(text);  // nearly always
    std::string meant;
    std::size_t copied = 0;
    each_start(text, [&](std::size_t start) {
        meant += text.substr(copied, start - copied);
        const auto cell = text.substr(start);
        const bool is_first = start == 0 && cell.starts_with('\'') && begins_with_line_end(cell.substr(1));
        copied = text.size() - (is_first ? cell.substr(1) : without_apostrophe(cell)).size();
    });
    return meant.append(text.substr(copied));
}

}  // namespace ecomap::io
