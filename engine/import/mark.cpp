#include "engine/import/mark.hpp"

#include "engine/import/head.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

constexpr std::string_view beginning = "ecomap:";
constexpr std::size_t first_rows = 5;  // somebody may have written above

}  // namespace

std::string to_string(const Mark& mark) {
    return std::string(beginning) + mark.table + (mark.column.empty() ? "" : "." + mark.column);
}

std::optional<Mark> read_mark(std::string_view cell) {
    if (!cell.starts_with(beginning)) return std::nullopt;
    cell.remove_prefix(beginning.size());
    const auto dot = cell.find('.');
    Mark mark{std::string(cell.substr(0, dot)), dot == cell.npos ? "" : std::string(cell.substr(dot + 1))};
    if (mark.table.empty()) return std::nullopt;
    return mark;
}

std::optional<MarkedSheet> marks_of(const Grid& grid) {
    for (std::size_t i = 0; i < std::min(first_rows, grid.rows.size()); ++i) {
        MarkedSheet sheet;
        sheet.row = i;
        for (std::size_t c = 0; c < grid.rows[i].cells.size(); ++c) {
            const auto mark = read_mark(cell_text(grid.rows[i], c));
            if (!mark) continue;
            if (sheet.table.empty()) sheet.table = mark->table;
            if (mark->table == sheet.table) sheet.columns.emplace(c, mark->column);
        }
        if (!sheet.table.empty()) return sheet;
    }
    return std::nullopt;
}

}  // namespace ecomap::import
