// Which columns a table has in a workbook to be filled in: those that it has, and those of the format that somebody may
// want to fill in, in the format's order. Columns that say how sure another is, and those that the program only
// carries, are there only where the table has them already.
#pragma once

#include "engine/import/own_table.hpp"

#include <string>
#include <vector>

namespace ecomap {

/// `languages` are those that texts are asked for in where the table has none yet.
/// `own`: the map's own dimensions, each a column too.
std::vector<std::string> book_columns(const import::OwnTable& table, const std::vector<std::string>& languages,
                                      const std::vector<OwnDimension>& own = {});

}  // namespace ecomap
