// Pieces of HTML; every text from the data goes through escape().
#pragma once

#include "engine/analysis/report.hpp"

#include <string>
#include <string_view>

namespace ecomap {

/// <NAME>text</NAME>; `attributes` are written as they are, after a space.
std::string element(std::string_view name, std::string_view text, std::string_view attributes = {});
/// A link to a file beside the page, or to a place on it.
std::string link_to(std::string_view address, std::string_view text, std::string_view attributes = {});
/// name="value", the value escaped, with a space before.
std::string attribute(std::string_view name, std::string_view value);
/// The first `most` rows as <table>; the number of rows is in data-rows.
std::string html_table(const Table& table, std::string_view language, std::size_t most);

}  // namespace ecomap
