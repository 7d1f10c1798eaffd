// Bytes as text of 85 letters: five for four bytes, where base64 has five and a third. For what travels within a page.
#pragma once

#include <string>
#include <string_view>

namespace ecomap {

/// As Ascii85 groups bytes, with the letters from "#" to "}" but those that mean something in HTML or in strings.
std::string to_base85(std::string_view bytes);

}  // namespace ecomap
