// Bytes as text of 64 letters, as data within XML, HTML and style sheets goes.
#pragma once

#include <string>
#include <string_view>

namespace ecomap {

/// Groups of four letters, the last filled up with "=".
std::string to_base64(std::string_view bytes);

/// The bytes that base64 text of whole groups of four stands for.
std::string from_base64(std::string_view text);

}  // namespace ecomap
