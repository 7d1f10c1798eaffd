#include "engine/import/unmerge.hpp"

#include <algorithm>

namespace ecomap::import {

Grid unmerged(Grid grid) {
    auto position = [&](std::size_t number) {
        return std::lower_bound(grid.rows.begin(), grid.rows.end(), number,
                                [](const GridRow& row, std::size_t wanted) { return row.number < wanted; });
    };
    for (const auto& merged : grid.merged) {
        if (merged.last_row <= merged.first_row) continue;
        auto row = position(merged.first_row + 1);
        if (row == grid.rows.end() || row->number != merged.first_row + 1 || merged.first_column >= row->cells.size())
            continue;
        const auto cell = row->cells[merged.first_column];
        if (cell.text.empty()) continue;
        for (++row; row != grid.rows.end() && row->number <= merged.last_row + 1; ++row) {
            if (row->cells.size() <= merged.first_column) row->cells.resize(merged.first_column + 1);
            if (auto& below = row->cells[merged.first_column]; below.text.empty()) below = cell;
        }
    }
    return grid;
}

}  // namespace ecomap::import
