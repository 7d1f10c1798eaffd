// Bytes as text of 94 letters: eleven for nine bytes, where base64 has twelve. For what travels within a page.
#pragma once

#include <string>
#include <string_view>

namespace ecomap {

/// Nine bytes are one number of eleven digits, the first of them first; of n bytes at the end the first n + 1 digits
/// are written, n + 2 of more than four. Digits are the letters from the blank to "~" but "<", which ends a block of a
/// page.
std::string to_base94(std::string_view bytes);

}  // namespace ecomap
