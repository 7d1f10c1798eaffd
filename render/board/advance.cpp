#include "render/board/advance.hpp"

#include "render/board/character.hpp"
#include "render/font/fallback_data.hpp"
#include "render/font/font_data.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr char32_t first_joining = 0x600;  // of the characters before, ICU is not asked whether they join

// What fallback fonts need at most for characters that no table knows, in em: letters stay below 1.1; these few do not.
struct Bound {
    char32_t first, last;
    double em;
};
constexpr std::array<Bound, 6> wider_bounds{{{0x2300, 0x27BF, 1.4},      // technical signs, dingbats
                                             {0x2E3A, 0x2E3B, 3},        // dashes of two and three em
                                             {0xFDFA, 0xFDFB, 4},        // Arabic phrases in one character
                                             {0xFDFD, 0xFDFD, 12},       // and the longest of them
                                             {0x12000, 0x1254F, 4},      // cuneiform
                                             {0x1F000, 0x1FAFF, 1.4}}};  // emoji

double unknown_advance(char32_t code) {
    for (const auto& bound : wider_bounds)
        if (code >= bound.first && code <= bound.last) return bound.em;
    return is_wide(code) ? 1.0 : 1.1;
}

template <class Entry>
double em(const Entry& entry, Weight weight) {
    return (weight == Weight::regular ? entry.regular : entry.semibold) / 10000.0;
}

/// Of a letter in its form, in a font that is not ours.
double fallback_advance(char32_t code, unsigned form, Weight weight) {
    const auto table = fallback_advances();
    auto entry = std::lower_bound(table.begin(), table.end(), code,
                                  [](const FallbackAdvance& a, char32_t wanted) { return a.code < wanted; });
    if (entry == table.end() || entry->code != code) return unknown_advance(code);
    const auto formed = static_cast<std::size_t>(entry - table.begin()) + form;
    return em(formed < table.size() && table[formed].code == code ? table[formed] : *entry, weight);
}

double advance(char32_t code, unsigned form, Weight weight) {
    if (takes_no_room(code)) return 0;
    if (code == '\t' || code == '\n') code = ' ';
    const auto table = font_advances();
    auto entry = std::lower_bound(table.begin(), table.end(), code,
                                  [](const Advance& a, char32_t wanted) { return a.code < wanted; });
    return entry == table.end() || entry->code != code ? fallback_advance(code, form, weight) : em(*entry, weight);
}

/// The advances of the letters that most text is made of, by code point: Basic Latin to Latin Extended-A.
const std::array<double, 0x180>& common_advances(Weight weight) {
    auto of = [](Weight which) {
        std::array<double, 0x180> all{};
        for (char32_t code = 0; code < all.size(); ++code) all[code] = advance(code, 0, which);
        return all;
    };
    static const auto regular = of(Weight::regular), semibold = of(Weight::semibold);
    return weight == Weight::regular ? regular : semibold;
}

/// How a character joins its neighbours (UCHAR_JOINING_TYPE).
int joining(char32_t code) {
    if (code < first_joining) return U_JT_NON_JOINING;
    return u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_JOINING_TYPE);
}
bool joins_what_comes_before(int type) { return type == U_JT_DUAL_JOINING || type == U_JT_RIGHT_JOINING; }
bool joins_what_follows(int type) { return type == U_JT_DUAL_JOINING || type == U_JT_LEFT_JOINING; }

/// Whether the next letter from byte `at` on, past the marks, joins to the one before it.
bool is_joined_from(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const auto [code, length] = character_at(text, at);
        const auto type = joining(code);
        if (type != U_JT_TRANSPARENT) return joins_what_comes_before(type) || type == U_JT_JOIN_CAUSING;
        at += length;
    }
    return false;
}

}  // namespace

bool has_joining_letters(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = character_at(text, at);
        const auto type = joining(code);
        if (joins_what_comes_before(type) || joins_what_follows(type)) return true;
        at += length;
    }
    return false;
}

double em_width(std::string_view text, Weight weight, double from) {
    const auto& common = common_advances(weight);
    bool reached = false;  // by the letter before
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = character_at(text, at);
        at += length;
        if (code < common.size()) {
            from += common[code];
            reached = false;
            continue;
        }
        const auto type = joining(code);
        const bool before = reached && joins_what_comes_before(type);
        const bool after = joins_what_follows(type) && is_joined_from(text, at);
        from += advance(code, before ? (after ? 2 : 3) : (after ? 1 : 0), weight);
        if (type != U_JT_TRANSPARENT) reached = joins_what_follows(type) || type == U_JT_JOIN_CAUSING;
    }
    return from;
}

}  // namespace ecomap
