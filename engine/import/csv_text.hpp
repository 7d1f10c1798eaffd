// Tables as CSV text, and back into rows of named cells: what an import writes and keeps. Cells that a spreadsheet
// would run get their apostrophe (engine/io/formula.hpp).
#pragma once

#include "engine/io/diagnostic.hpp"
#include "engine/io/source_file.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

/// One line, with its end.
std::string csv_line(std::span<const std::string> cells);

struct NamedRow {
    std::size_t line = 0;
    std::map<std::string, std::string, std::less<>> cells = {};  ///< by head, trimmed

    const std::string& operator[](std::string_view head) const;
};

/// The rows of `file`, whatever its separator and encoding; what is wrong with it goes to `problems`.
std::vector<NamedRow> named_rows(const SourceFile& file, Diagnostics& problems);

}  // namespace ecomap::import
