// Walks through UTF-8, strictly: no overlong forms, no surrogates, nothing beyond U+10FFFF (Unicode, table 3-7).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ecomap {

/// False for the second and later bytes of a character.
inline bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80; }

/// The character of `text` at byte `at`, which moves behind it; nothing for an invalid sequence, of which one byte, and
/// what could have belonged to it, is passed.
std::optional<char32_t> next_character(std::string_view text, std::size_t& at);

/// `text` with `character` behind it.
void append_character(std::string& text, char32_t character);

/// The characters of `text`; an invalid sequence is U+FFFD.
std::u32string characters(std::string_view text);

/// `text` as UTF-8, whatever it was: an invalid sequence is U+FFFD.
std::string well_formed(std::string_view text);

}  // namespace ecomap
