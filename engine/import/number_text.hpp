// A number as the shortest text that is the same number, with a point: "0.10000000000000001" is 0.1, "1E+5" is 100000.
// Below 10^-7, and beyond 2^53, where not every whole number can be told from the next, with an exponent. Time: the
// length of the text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ecomap::import {

/// A finite number as files of workbooks write it; nothing for anything else.
std::optional<double> parse_plain_number(std::string_view written);

/// As few digits as give the same number again.
std::string shortest_text(double number);

}  // namespace ecomap::import
