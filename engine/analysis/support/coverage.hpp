// Coverage: how many distinct actors offer each support type in each principle, and where nobody or only one does.
// Definition of a count, of stated and inferred, and what is counted: engine/analysis/pivot.hpp; of what an empty cell
// means: engine/analysis/cell_state.hpp. On an empty map every cell that is expected is a sure gap; on a framework
// without support types or principles there are no cells.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <vector>

namespace ecomap {

struct Coverage {
    CellGrid grid;
    std::vector<CellStanding> standings;     ///< of each cell, row by row
    std::size_t expected = 0;                ///< how many cells count: see expected_cells()
    std::vector<CellPlace> sure_gaps;        ///< nobody, and nothing unknown could fill them
    std::vector<CellPlace> possible_gaps;    ///< nobody known
    std::vector<CellPlace> nobody;           ///< for sure, but a type of actor need not be everywhere: no gap
    std::vector<CellPlace> unknown;          ///< whether anybody of such a type is there
    std::vector<CellPlace> not_expected;     ///< nobody, and the framework says why nobody should
    std::vector<CellPlace> outside;          ///< nobody in the selection, but in lines that belong to it
    std::vector<CellPlace> categories_only;  ///< many stand there, nobody knows how many: neither thin nor a gap
    std::vector<CellPlace> single;           ///< one actor and no category
    std::vector<CellPlace> fullest;          ///< the cells with most actors (ties: all); none when no cell has an actor
};

Coverage coverage(const Ecosystem& ecosystem);

/// Tables `coverage`, `coverage_categories` (when there are any), `cells`; with params.by also `coverage_by_…` and
/// `offers_by_…`. Rows and columns that a filter rules out are in none of them.
Report coverage_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
