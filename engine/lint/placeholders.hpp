// Cells that were never filled in ("TBD", "xxx", "<name>"), and rows of HXL hashtags that were read as data. The words
// are data (placeholders.txt). Linear in the cells.
#pragma once

#include "engine/lint/finding.hpp"

namespace ecomap::lint {

/// True for what stands where a value should: one of the shipped words whatever its case, nothing but signs ("-", "?"),
/// or all of it between < and >, or {{ and }}.
bool is_placeholder(std::string_view text);

/// In names, short names, addresses, sources and words of open lists: where it would be shown or counted. The label of
/// an answer may well be "unknown".
Findings placeholders(const io::Reading& reading, const Options& options);
Findings hashtag_rows(const io::Reading& reading, const Options& options);

}  // namespace ecomap::lint
