// The names of cells as spreadsheets write them: "B7" is the second column of the seventh row.
// Source: ECMA-376-1, 18.18.62 (ST_Ref) and 18.18.7 (ST_CellRef). Time: the letters of the name.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ecomap::import {

/// Of every workbook: what Excel and LibreOffice can hold.
constexpr std::size_t most_rows = 1'048'576;
constexpr std::size_t most_columns = 16'384;

/// Both from 1.
struct CellPlace {
    std::size_t row = 0, column = 0;
    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// "A", "Z", "AA", "XFD".
std::string column_name(std::size_t column);
/// "B7"; a place without a column is "7".
std::string cell_name(const CellPlace& place);

/// The inverse of cell_name(), also of "$B$7" and "b7"; nothing for what is no name, or outside every sheet.
std::optional<CellPlace> parse_cell_name(std::string_view name);

/// "B7:D9", or "B7" for one cell; first and last in any order.
struct CellRange {
    CellPlace first, last;
};
std::optional<CellRange> parse_cell_range(std::string_view range);

}  // namespace ecomap::import
