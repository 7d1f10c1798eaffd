#include "engine/import/halves.hpp"

#include "engine/import/head.hpp"
#include "engine/import/lexicon.hpp"

#include <iterator>
#include <string_view>

namespace ecomap::import {
namespace {

bool names_ends(const GridRow& row) {
    bool has_from = false, has_to = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto hit = lexicon().head(cell_text(row, i));
        has_from = has_from || (hit.whole && hit.sense == "from");
        has_to = has_to || (hit.whole && hit.sense == "to");
    }
    return has_from && has_to;
}

}  // namespace

std::optional<std::pair<Grid, Grid>> halves_of(const Grid& grid) {
    constexpr std::size_t blank_rows = 2;
    if (grid.holds != GridHolds::unsaid) return std::nullopt;
    for (std::size_t i = 2; i + 1 < grid.rows.size(); ++i) {
        const bool is_apart = grid.rows[i].number > grid.rows[i - 1].number + blank_rows;
        if (!is_apart || !names_ends(grid.rows[i])) continue;
        Grid above = grid, below = grid;
        const auto at = static_cast<std::ptrdiff_t>(i);
        above.rows.erase(above.rows.begin() + at, above.rows.end());
        below.rows.erase(below.rows.begin(), below.rows.begin() + at);
        below.sheet += below.sheet.empty() ? "connections" : ": connections";
        return std::pair(std::move(above), std::move(below));
    }
    return std::nullopt;
}

}  // namespace ecomap::import
