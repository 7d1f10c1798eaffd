// What a row does more of than others, which columns go together, and which a row is nearest to take up.
//
// Revealed comparative advantage (Balassa 1965): (x_ij / x_i.) / (x_.j / x_..): above 1, column j is a larger part of
// what row i does than of what all do. An empty row or column has none. Proximity of two columns (Hidalgo, Klinger,
// Barabási & Hausmann 2007): the rows that have both / the rows of the commoner one, 0 to 1; two empty columns have
// none. Density of column j around row i (same paper): Σ_p M_ip φ_pj / Σ_p φ_pj over the other columns p: the share of
// j's surroundings that i already has, 0 to 1. It is asked of columns that the row lacks; a column that goes together
// with none has no density. Proximity and density take ties as equal. O(rows columns²).
#pragma once

#include "engine/graph/bipartite/incidence.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// Numbers that may be undefined, row by row.
struct Partial {
    std::size_t columns = 0;
    std::vector<std::optional<double>> values;
    const std::optional<double>& at(std::size_t row, std::size_t column) const {
        return values[row * columns + column];
    }
};

/// Rows × columns.
Partial comparative_advantage(const Incidence& matrix);
/// 1 where the advantage is at least `least`, else 0.
Incidence advantages(const Incidence& matrix, double least = 1);
/// Columns × columns; a column's own is 1, unless it is empty.
Partial proximity(const Incidence& matrix);
/// Rows × columns, also for columns that the row has; `near` is proximity(matrix).
Partial relatedness(const Incidence& matrix, const Partial& near);

}  // namespace ecomap
