// What stands in a heat map: heads, cells with their marks, totals, and what of it is a finding. Shared by the one
// large map and the many small ones, so that a gap is the same in both.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/pivot.hpp"
#include "engine/model/message.hpp"
#include "render/shape/matrix.hpp"
#include "render/view/heat.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// What a drawing needs to know at every step.
struct HeatContext {
    const Ecosystem& ecosystem;
    std::string_view language;
    const Params& params;
    Dimension rows = Dimension::support_type, columns = Dimension::principle;

    std::string in(const Message& message) const;
    std::string say(std::string id, std::vector<NamedArgument> arguments = {}) const;
};

/// The most actors in a cell that the data covers.
std::size_t largest_count(const Pivot& table);

/// Heads and cells, without totals or heading. `is_covered`: false for a slice that is unknown or not mapped as a
/// whole.
Matrix heat_matrix(const HeatContext& context, const Pivot& table, const HeatScale& scale, bool is_covered = true);

/// Distinct actors of rows, columns and all.
void add_heat_totals(const HeatContext& context, const Pivot& table, Matrix& matrix);

/// What of a grid is a finding: only cells whose row and column the data covers.
struct HeatTally {
    std::size_t cells = 0, empty = 0, crowded = 0;
};
HeatTally tally(const Matrix& matrix);

/// Explains the marks that any of the grids uses.
LegendGroup marks_legend(const HeatContext& context, const std::vector<const Matrix*>& matrices,
                         const HeatScale& scale);

}  // namespace ecomap
