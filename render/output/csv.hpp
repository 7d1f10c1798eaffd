// A table as CSV (RFC 4180, UTF-8, LF). Machine keys as the header, shortest exact numbers, nothing for unknown.
// Where a spreadsheet would find a formula in a text, whichever separator it splits at, an apostrophe stands before it
// (engine/io/formula.hpp); our own reader takes it away again. Numbers never get one. A comma needs none: it stands in
// quotes, and who splits at commas heeds them.
#pragma once

#include "render/output/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ecomap {

/// The table with texts in `language`.
std::string to_csv(const Table& table, std::string_view language);

/// The table called `table` ("": the first) of each document; of several, with a first column that names the dataset
/// and every column that any of them has.
/// "" when no document has such a table.
std::string to_csv(std::span<const Document> documents, std::string_view table, std::string_view language);

}  // namespace ecomap
