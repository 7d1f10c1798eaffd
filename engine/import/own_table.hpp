// The tables of a dataset as they are written: heads and cells, without a word of what they mean. For what takes them
// elsewhere and brings them back (a workbook), and for what holds two states of them against each other.
// Linear in the cells; the memory of the cells.
#pragma once

#include "engine/io/dataset.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

struct OwnTable {
    struct Row {
        std::vector<std::string> cells;  ///< trimmed; as many as there are columns
        std::size_t sheet = 0;           ///< position of its grid, where it is of a workbook
        std::size_t number = 0;          ///< line of the file, or row of the sheet
        bool is_damaged = false;         ///< its cells are not all that is written there; that is a problem
    };
    std::string name = {};  ///< "offers"
    std::vector<std::string> columns = {};
    std::vector<Row> rows = {};
    std::string file = {};  ///< that it was read from, as the user would type it

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    std::size_t position(std::string_view column) const;
    /// The row's cell, "" where there is no such column.
    const std::string& cell(const Row& row, std::string_view column) const;
    /// Of the columns of a text by language ("label_sv", "label") the positions.
    std::vector<std::size_t> texts(std::string_view stem) const;
};

/// The tables of a dataset in the order of the format, and those of its framework that it has none of its own instead
/// of. Where cells are separated by something else than commas, a number's decimal comma becomes a point. What cannot
/// be read is among the problems.
std::vector<OwnTable> own_tables(const DatasetFiles& files, Diagnostics& problems);

/// The one called `name`, or null.
const OwnTable* find_table(const std::vector<OwnTable>& tables, std::string_view name);

/// The dimensions of the map's own that its tables name (engine/io/own_dimensions.hpp).
std::vector<OwnDimension> own_dimensions(const std::vector<OwnTable>& tables);

/// The items of a list in a cell, trimmed, without empty ones.
std::vector<std::string> items_of(std::string_view list);

/// As CSV.
std::string to_csv(const OwnTable& table);

}  // namespace ecomap::import
