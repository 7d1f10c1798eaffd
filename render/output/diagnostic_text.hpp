// How a problem reads on a terminal.
#pragma once

#include "engine/io/diagnostic.hpp"

#include <string>
#include <string_view>

namespace ecomap {

/// `file:line:column: severity: message [code]`, then the excerpt with a caret and the hint. Control and bidi
/// characters of the data are escaped. Ends with a newline.
std::string to_text(const Diagnostic& diagnostic, std::string_view language);

}  // namespace ecomap
