// Text as the characters that will be drawn: decoding that never trips over damaged UTF-8.
// Measuring and writing share it, so that what is measured is what is drawn.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ecomap {

/// One character of a text and the bytes it takes there.
struct Character {
    char32_t code;
    std::size_t length;
};

/// The character at byte `at` (within the text). Each damaged byte, each character that XML forbids, each control
/// character and each bidirectional override is U+FFFD; a carriage return is a space.
Character character_at(std::string_view text, std::size_t at);

/// True for what takes no room of its own: combining marks, joiners, soft hyphens.
bool takes_no_room(char32_t code);
/// True for ideographs and other full-width characters, between which a line may break without a hyphen.
bool is_wide(char32_t code);

/// The text as it will be drawn, in valid UTF-8.
std::string repair(std::string_view text);

}  // namespace ecomap
