// Coverage: how many distinct actors offer each support type in each principle, and where nobody or only one does.
// Definition of a count, of stated and inferred, and what is counted: engine/analysis/pivot.hpp.
// On an empty map every cell is empty; on a framework without support types or principles there are no cells.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <vector>

namespace ecomap {

struct Coverage {
    CellGrid grid;
    std::vector<CellPlace> empty;            ///< neither actor nor category
    std::vector<CellPlace> categories_only;  ///< how many actors is unknown
    std::vector<CellPlace> single;           ///< one actor and no category
    std::vector<CellPlace> fullest;          ///< the cells with most actors (ties: all); none when no cell has an actor
};

Coverage coverage(const Ecosystem& ecosystem);

/// Tables `coverage`, `coverage_categories` (when there are any), `cells`; with params.by also `coverage_by_…` and
/// `offers_by_…`.
Report coverage_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
