#include "engine/io/utf8.hpp"

namespace ecomap::io {
namespace {

/// How many bytes follow `lead`, and between what the first of them must lie; nothing: no lead byte.
struct Sequence {
    std::size_t following;
    unsigned char lowest;
    unsigned char highest;
};

std::optional<Sequence> sequence_of(unsigned char lead) {
    if (lead >= 0xC2 && lead <= 0xDF) return Sequence{1, 0x80, 0xBF};
    if (lead == 0xE0) return Sequence{2, 0xA0, 0xBF};  // below: overlong
    if (lead == 0xED) return Sequence{2, 0x80, 0x9F};  // above: surrogates
    if (lead >= 0xE1 && lead <= 0xEF) return Sequence{2, 0x80, 0xBF};
    if (lead == 0xF0) return Sequence{3, 0x90, 0xBF};
    if (lead >= 0xF1 && lead <= 0xF3) return Sequence{3, 0x80, 0xBF};
    if (lead == 0xF4) return Sequence{3, 0x80, 0x8F};  // above: beyond U+10FFFF
    return std::nullopt;
}

}  // namespace

std::optional<char32_t> next_character(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) return lead;
    const auto sequence = sequence_of(lead);
    if (!sequence) return std::nullopt;
    char32_t character = lead & (0x3FU >> sequence->following);
    for (std::size_t i = 0; i < sequence->following; ++i, ++at) {
        const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : '\0';
        if (byte < (i == 0 ? sequence->lowest : 0x80) || byte > (i == 0 ? sequence->highest : 0xBF))
            return std::nullopt;
        character = character << 6U | (byte & 0x3FU);
    }
    return character;
}

std::u32string characters(std::string_view text) {
    std::u32string all;
    for (std::size_t at = 0; at < text.size();) all += next_character(text, at).value_or(U'\uFFFD');
    return all;
}

std::string well_formed(std::string_view text) {
    std::string good;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const bool is_good = next_character(text, at).has_value();
        good += is_good ? text.substr(start, at - start) : "\uFFFD";
    }
    return good;
}

}  // namespace ecomap::io
