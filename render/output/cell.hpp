// A cell as characters. Numbers are written by std::to_chars, so no locale can turn a point into a comma; files for
// machines get every digit, texts for people get few.
#pragma once

#include "engine/analysis/report.hpp"

#include <string>
#include <string_view>

namespace ecomap {

/// The shortest digits that read back as the same number; "" for what is not a finite number.
std::string exact(double number);
/// At most three decimals; below 0.001 three significant digits. "" for what is not a finite number.
std::string rounded(double number);

/// The cell for a reader: rounded numbers, the word for unknown in `language`.
std::string readable(const Cell& cell, std::string_view language);
/// True for integers, numbers, unknown and marks of why there is no number: such columns are set to the right.
bool is_numeric(const Table& table, std::size_t column);

}  // namespace ecomap
