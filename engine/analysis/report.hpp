// What an analysis says: tables with typed cells, and findings in words, in both languages.
#pragma once

#include "engine/model/text.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace ecomap {

/// A cell of a table. std::monostate is "unknown": printed as such, null in JSON, never 0.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string, Text>;

/// A column: its machine name, its heading, and what its numbers are.
struct Column {
    std::string key;  ///< snake_case, unique in the table
    Text heading;
    std::string unit;  ///< "actors", "share", …; may be empty
};

/// Every row has as many cells as there are columns.
struct Table {
    std::string name;  ///< snake-case, unique in the report; part of file names
    Text title;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    /// On a page to be read at once only so many rows are written and the rest counted; 0: all. Files have all rows.
    std::size_t first_rows = 0;
};

/// One sentence computed from the data. Findings stand in order of weight: the first is the headline.
struct Finding {
    Text sentence;
};

struct Report {
    std::string name;  ///< the analysis' name
    Text title;
    std::vector<Finding> findings;
    std::vector<Table> tables;
    std::vector<Text> notes;  ///< definitions, conventions, and what was left out
};

}  // namespace ecomap
