// Where and how lines may be broken in the script that they are written in.
#pragma once

#include <string_view>
#include <vector>

namespace ecomap {

/// True for a letter of a script whose words are divided with a hyphen, and for what belongs to no script.
bool takes_hyphen(char32_t code);

/// `word`, which holds no space, parted where its script breaks lines without one (Thai, Chinese; Unicode, UAX #14).
/// Nearly always one part.
std::vector<std::string_view> unspaced_parts(std::string_view word);

}  // namespace ecomap
