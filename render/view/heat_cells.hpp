// What stands in a heat map: heads, cells with their marks, totals, and what of it is a finding. Shared by the one
// large map and the many small ones, so that a gap is the same in both.
#pragma once

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/params.hpp"
#include "engine/model/message.hpp"
#include "render/shape/matrix.hpp"
#include "render/view/heat.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// What a drawing needs to know at every step.
struct HeatContext {
    const Ecosystem& ecosystem;
    std::string_view language;
    const Params& params;
    const Ecosystem* beside = nullptr;  ///< ViewOptions::beside
    Dimension rows = Dimension::support_type, columns = Dimension::principle;

    std::string in(const Message& message) const;
    std::string say(std::string id, std::vector<NamedArgument> arguments = {}) const;
};

/// What is drawn: a table, what its cells mean, and whether the data covers it (false for a slice that is unknown or
/// not mapped as a whole).
struct HeatTable {
    Pivot table;
    std::vector<CellStanding> standings;
    bool is_covered = true;
    std::optional<TermOf> slice = {};  ///< the term of a slice
};

/// What all grids of a picture share: the colours, and from how many actors on a cell has many.
struct HeatMeasure {
    HeatScale scale;
    std::size_t many = 0;
};
HeatMeasure measure_of(const HeatContext& context, const std::vector<const HeatTable*>& tables);

/// Heads and cells, without totals or heading.
Matrix heat_matrix(const HeatContext& context, const HeatTable& heat, const HeatMeasure& measure);

/// Distinct actors of rows, columns and all.
void add_heat_totals(const HeatContext& context, const Pivot& table, Matrix& matrix);

/// What of a grid is a finding: `cells` are those where support is looked for; see expected_cells().
struct HeatTally {
    std::size_t cells = 0, empty = 0, possible = 0, crowded = 0;
    std::size_t nobody = 0, unknown = 0;  ///< where nobody need be
    std::size_t supported() const { return cells - empty - possible - nobody - unknown; }
};
HeatTally tally(const Matrix& matrix);

/// Explains the marks that any of the grids uses.
LegendGroup marks_legend(const HeatContext& context, const std::vector<const Matrix*>& matrices,
                         const HeatMeasure& measure);

}  // namespace ecomap
