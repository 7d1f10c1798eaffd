// Which way a text runs, and what keeps names that run the other way from turning the sentence around them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// True when the first letter with a direction of its own is written from right to left (Unicode, UAX #9, P2 and P3).
bool runs_from_right(std::string_view text);

/// True when the language, by its code, is written from right to left. Looks it up each time.
bool language_runs_from_right(std::string_view language);

/// `text` as a part of a sentence that runs `from_right` or not: between marks of that direction where it begins or
/// ends with letters of the other, so that the brackets and numbers beside it stay where they are.
std::string set_off(std::string text, bool from_right);

/// Marks each of `lines` whose own first letter runs the other way than the `text` they are of, so that it is set as
/// a part of it.
void keep_direction(std::string_view text, std::vector<std::string>& lines);

}  // namespace ecomap
