// Reports and pictures for a terminal: columns aligned by display width, long cells folded, and nothing in the data
// that a terminal or a reader's eye would act on (control characters, changes of writing direction).
#pragma once

#include "render/output/document.hpp"
#include "render/output/twin.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// Columns that `text` takes on a terminal: 2 for wide East Asian characters, 0 for combining marks.
std::size_t display_width(std::string_view text);
/// `text` on one line, as a terminal may have it: line ends and tabs are spaces, invisible joiners are kept.
std::string printable(std::string_view text);
/// `text` in lines of at most `width` columns, broken at spaces where there are any. Never empty.
std::vector<std::string> fold(std::string_view text, std::size_t width);

std::string to_text(const Table& table, std::string_view language);
/// Title, findings, tables and notes of each document in `language`.
std::string to_text(std::span<const Document> documents, std::string_view language);
/// Headline, how to read, table and footer.
std::string to_text(const Twin& twin);

}  // namespace ecomap
