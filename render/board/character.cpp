// Unicode's own properties from ICU; only decoding is written here, so that one damaged byte is one U+FFFD.
#include "render/board/character.hpp"

#include <unicode/uchar.h>

#include <array>

namespace ecomap {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t joiner = 0x200D;
constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t first_mark = 0x300;  // no character before this one extends another, so most text asks ICU nothing

bool may_be_drawn(char32_t code) {
    if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
    bool control = code >= 0x7F && code < 0xA0;
    bool override = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return !control && !override && code != 0xFFFE && code != 0xFFFF;
}

UChar32 icu(char32_t code) { return static_cast<UChar32>(code); }

bool extends(char32_t code) {
    return code >= first_mark &&
           (u_hasBinaryProperty(icu(code), UCHAR_GRAPHEME_EXTEND) || code == joiner ||
            u_charType(icu(code)) == U_COMBINING_SPACING_MARK || u_hasBinaryProperty(icu(code), UCHAR_EMOJI_MODIFIER));
}

bool is_flag_half(char32_t code) {
    return code >= first_mark && u_hasBinaryProperty(icu(code), UCHAR_REGIONAL_INDICATOR);
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
    auto first = static_cast<unsigned char>(text[at]);
    if (first == '\r') return {' ', 1};
    if (first < 0x80) return {may_be_drawn(first) ? first : replacement, 1};
    std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size()) return {replacement, 1};
    char32_t code = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80) return {replacement, 1};
        code = code << 6 | (next & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < least[length] || code > 0x10FFFF || surrogate) return {replacement, 1};
    return {may_be_drawn(code) ? code : replacement, length};
}

std::size_t grapheme_end(std::string_view text, std::size_t at) {
    auto [code, length] = character_at(text, at);
    at += length;
    bool half_flag = is_flag_half(code);
    while (at < text.size()) {
        auto next = character_at(text, at);
        bool joined = code == joiner && u_hasBinaryProperty(icu(next.code), UCHAR_EXTENDED_PICTOGRAPHIC);
        bool paired = half_flag && is_flag_half(next.code);
        if (!extends(next.code) && !joined && !paired) break;
        half_flag = false;
        code = next.code;
        at += next.length;
    }
    return at;
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
