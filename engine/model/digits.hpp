// A number as the fewest digits that are the same number, and back; in no language, always with a point.
#pragma once

#include <charconv>
#include <string>
#include <string_view>

namespace ecomap {

/// As std::to_chars() writes it.
std::string digits_of(double number);

/// As std::from_chars() reads it: what `text` begins with.
std::from_chars_result read_digits(std::string_view text, double& number);

}  // namespace ecomap
