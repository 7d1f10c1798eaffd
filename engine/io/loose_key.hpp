// What ids, words and names that are probably meant to be the same have in common.
#pragma once

#include <string>
#include <string_view>

namespace ecomap::io {

/// `text` without what tells nothing apart for a reader: case, width and composition (NFKC_Casefold), blanks, controls
/// and punctuation. Signs stay ("C++", "R&D" is "rd"); a text of nothing else stays as it is. Linear in its letters.
std::string loose_key(std::string_view text);

/// As loose_key(), and without the zeros at the front of a text of digits: "001" and "1".
std::string loose_id(std::string_view text);

}  // namespace ecomap::io
