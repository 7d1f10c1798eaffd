// Numbers as people write them in tables, read without the machine's locale.
#pragma once

#include "engine/model/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ecomap::io {

struct ParsedNumber {
    std::optional<double> value;  ///< finite; nothing: not a number
    Message why_not;              ///< what to write instead; empty when there is a value
    bool ambiguous = false;       ///< a comma and three digits: decimals here, thousands elsewhere
};

/// "12", "-1.5", "1e3", with U+2212 as minus and spaces (also no-break) between groups of three digits. With
/// `decimal_comma` also "1,5". No hexadecimal, nothing infinite, nothing beyond the range of a double.
ParsedNumber parse_number(std::string_view text, bool decimal_comma);

}  // namespace ecomap::io
