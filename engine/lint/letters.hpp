// Letters that were read in a wrong encoding before they came here: UTF-8 taken for Windows-1252 ("Ã¥" for å), and
// letters that are lost altogether (U+FFFD). Linear in the letters.
// Odd cases: a capital Ã or Â before a closing quotation mark or an ellipsis at the end of a word is read as it stands,
// since Portuguese and Romanian words end so.
#pragma once

#include "engine/lint/finding.hpp"

#include <optional>

namespace ecomap::lint {

/// `text` as it was before it was read in Windows-1252 though it was UTF-8; nothing when it was not.
std::optional<std::string> repaired(std::string_view text);

Findings mojibake(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
