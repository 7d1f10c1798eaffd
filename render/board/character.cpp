#include "render/board/character.hpp"

#include "engine/model/utf8.hpp"

#include <unicode/uchar.h>

namespace ecomap {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t first_mark = 0x300;  // of the characters before, most text, ICU is not asked

bool may_be_drawn(char32_t code) {
    if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
    bool control = code >= 0x7F && code < 0xA0;
    bool override = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return !control && !override && code != 0xFFFE && code != 0xFFFF;
}

UChar32 icu(char32_t code) { return static_cast<UChar32>(code); }

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
    auto first = static_cast<unsigned char>(text[at]);
    if (first == '\r') return {' ', 1};
    if (first < 0x80) return {may_be_drawn(first) ? first : replacement, 1};
    auto end = at;
    const auto code = next_character(text, end);
    if (!code) return {replacement, 1};
    return {may_be_drawn(*code) ? *code : replacement, end - at};
}

bool takes_no_room(char32_t code) {
    if (code < first_mark) return code == soft_hyphen;
    return u_hasBinaryProperty(icu(code), UCHAR_GRAPHEME_EXTEND) ||
           u_hasBinaryProperty(icu(code), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool is_wide(char32_t code) {
    if (code < first_mark) return false;
    auto width = u_getIntPropertyValue(icu(code), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

std::string repair(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        auto [code, length] = character_at(text, at);
        if (code == replacement) out += "\xEF\xBF\xBD";
        else if (code == ' ') out += ' ';
        else out += text.substr(at, length);
        at += length;
    }
    return out;
}

}  // namespace ecomap
