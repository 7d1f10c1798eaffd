// What an analysis says: tables with typed cells, and findings as messages, which render/words puts into words.
#pragma once

#include "engine/model/called.hpp"
#include "engine/model/message.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ecomap {

/// A cell of a table. std::monostate is "unknown": printed as such, null in JSON, never 0.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string, Text, Message>;

/// A column: its machine name, its heading, and what its numbers are.
struct Column {
    std::string key;  ///< snake_case, unique in the table
    Message heading;
    std::string unit;  ///< "actors", "share", …; may be empty
};

/// A column whose heading is the message `column.KEY`, or `column.KEY.HEADING` where a table has another word for it.
Column column(std::string_view key, std::string_view unit = "");
Column column_as(std::string_view key, std::string_view heading, std::string_view unit = "");

/// A count, a yes or no, a number as a cell.
Cell number_cell(std::size_t count);
Cell yes_no(bool value);
Cell number_or_unknown(const std::optional<double>& value);
Cell count_or_unknown(const std::optional<std::size_t>& count);

/// Every row has as many cells as there are columns.
struct Table {
    std::string name;  ///< snake-case, unique in the report; part of file names
    Message title;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    /// On a page to be read at once only so many rows are written and the rest counted; 0: all. Files have all rows.
    std::size_t first_rows = 0;
};

/// One sentence computed from the data. Findings stand in order of weight: the first is the headline.
struct Finding {
    Message sentence;
};

struct Report {
    std::string name;  ///< the analysis' name
    Message title;
    std::vector<Finding> findings;
    std::vector<Table> tables;
    std::vector<Message> notes;          ///< definitions, conventions, and what was left out
    std::optional<Calling> called = {};  ///< what its sentences call dimensions; none: as all else that is said
};

}  // namespace ecomap
