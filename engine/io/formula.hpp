// Texts that a spreadsheet would run as formulas, and the apostrophe that keeps it from doing so. Which separator the
// spreadsheet splits at is not known to whoever writes the file (Swedish ones split at ';', others at several, some at
// line ends within quotes), so a formula is looked for wherever any of them may begin a cell.
// What must hold: a text goes out with apostrophes and comes back without them.
#pragma once

#include <string>
#include <string_view>

namespace ecomap::io {

/// `text` with an apostrophe wherever a cell may begin in it (at its start, after ; | a tab or a line end of any kind)
/// and a sign follows that begins formulas: = + - @, also full-width or small, also behind what a spreadsheet skips
/// (blanks, quotation marks, invisible and control characters). A call of another program (`=cmd|…`) begins like any
/// formula. A tab or line end at the start gets one too.
std::string disarmed(std::string_view text);

/// `cell` without the apostrophe at its start, if it stands before a formula.
std::string_view without_apostrophe(std::string_view cell);

/// The text that was given to `disarmed`.
std::string as_meant(std::string_view text);

}  // namespace ecomap::io
