// What makes two ids the same, and what makes them suspiciously alike. Ids are compared after trimming and in Unicode's
// composed form (NFC), because the same å is one character from one keyboard and two from another.
#pragma once

#include "engine/model/letters.hpp"

#include <string>
#include <string_view>

namespace ecomap::io {

/// Without blanks at either end: spaces, tabs, line ends, no-break spaces and byte order marks.
std::string_view trim(std::string_view text);

/// The same for ids that differ only in case, width or spaces.
std::string folded(std::string_view text);

/// True for an id with letters of both the Latin script and one that looks like it (Greek, Cyrillic).
bool mixes_scripts(std::string_view text);

}  // namespace ecomap::io
