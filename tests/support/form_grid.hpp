// A sheet as a program of forms exports it, for tests.
#pragma once

#include "engine/import/grid.hpp"

#include <string>
#include <vector>

namespace ecomap::test {

inline import::Grid form_grid(const std::string& sheet, const std::vector<std::vector<std::string>>& rows) {
    import::Grid grid{"answers.xlsx", sheet};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        import::GridRow row{r + 1};
        for (const auto& text : rows[r])
            row.cells.push_back({text, text.empty() ? import::CellKind::empty : import::CellKind::text});
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

}  // namespace ecomap::test
