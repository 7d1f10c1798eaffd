#include "engine/model/utf8.hpp"

#include <unicode/utf8.h>

#include <array>
#include <cstdint>

namespace ecomap {

std::optional<char32_t> next_character(std::string_view text, std::size_t& at) {
    const auto rest = text.substr(at, U8_MAX_LENGTH);
    const auto length = static_cast<std::int32_t>(rest.size());
    std::int32_t passed = 0;
    UChar32 character = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"         // inside ICU's macro
    U8_NEXT(rest.data(), passed, length, character);  // NOLINT(bugprone-inc-dec-in-conditions): so is that
#pragma GCC diagnostic pop
    at += static_cast<std::size_t>(passed);
    return character < 0 ? std::nullopt : std::optional(static_cast<char32_t>(character));
}

void append_character(std::string& text, char32_t character) {
    std::array<char, U8_MAX_LENGTH> bytes{};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, character);
    text.append(bytes.data(), length);
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

}  // namespace ecomap
