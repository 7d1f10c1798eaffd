#include "engine/io/terminal.hpp"

#include "engine/model/utf8.hpp"

#include <array>
#include <charconv>

namespace ecomap::io {
namespace {

bool is_between(char32_t character, char32_t first, char32_t last) { return character >= first && character <= last; }

bool is_control(char32_t character) { return character < 0x20 || is_between(character, 0x7F, 0x9F); }

/// Marks, embeddings, overrides and isolates, and the two line ends that only Unicode has.
bool turns(char32_t character) {
    return character == 0x61C || is_between(character, 0x200E, 0x200F) || is_between(character, 0x2028, 0x202E) ||
           is_between(character, 0x2066, 0x206F);
}

bool is_no_character(char32_t character) {
    return (character & 0xFFFEU) == 0xFFFE || is_between(character, 0xFDD0, 0xFDEF);
}

bool is_hidden(char32_t character) {
    return is_between(character, 0x200B, 0x200D) || is_between(character, 0x2060, 0x2065) || character == 0xFEFF;
}

std::string by_number(char kind, char32_t number) {
    std::array<char, 8> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<std::uint32_t>(number), 16).ptr;
    std::string text{'\\', kind, '{'};
    for (const char* digit = digits.data(); digit != end; ++digit)
        text += *digit >= 'a' ? static_cast<char>(*digit - 'a' + 'A') : *digit;
    return text + "}";
}

}  // namespace

std::string for_terminal(std::optional<char32_t> character, std::string_view bytes, Hidden hidden) {
    if (!character) {
        std::string text;
        for (char byte : bytes) text += by_number('x', static_cast<unsigned char>(byte));
        return text;
    }
    const bool unsafe = is_control(*character) || turns(*character) || is_no_character(*character) ||
                        (hidden == Hidden::shown && is_hidden(*character));
    return unsafe ? by_number('u', *character) : std::string(bytes);
}

std::string for_terminal(std::string_view text, Hidden hidden) {
    std::string safe;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const auto character = next_character(text, at);
        safe += for_terminal(character, text.substr(start, at - start), hidden);
    }
    return safe;
}

}  // namespace ecomap::io
