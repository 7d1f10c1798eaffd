// What is different between two maps: the same ecosystem at two times, in two files, or as it is and as it would be.
//
// Rows are matched by id, cells by the ids of their support type and principle. A row is altered when anything that it
// says is different, also its source. A cell is closed when nobody was in it before and somebody is now, lost the other
// way round; a category alone is somebody. Cells that only one of the two frameworks has are not compared, and said.
// The network is that of network.hpp; nodes without links are no parts.
// Cost: that of coverage, gaps and connectivity for each of the two.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ecomap {

/// Keys of the rows of one table that are only in one of the maps, or say something else; each sorted.
struct RowChanges {
    std::vector<std::string> added, removed, altered;
};

/// A cell by its words, and how many actors are in it.
struct CellChange {
    std::string support_type, principle;  ///< keys
    Text name;
    std::size_t before = 0, after = 0;  ///< actors; categories are not among them
    bool was_empty = false, is_empty = false;
};

/// A number of both maps.
struct Measure {
    std::string key;
    Text label;
    double before = 0, after = 0;
};

struct Comparison {
    RowChanges actors, offers, links;
    std::vector<CellChange> cells;  ///< those that differ, in the order of the framework
    std::size_t closed = 0, lost = 0;
    std::vector<Measure> measures;
    std::vector<std::string> new_cut_points, former_cut_points;  ///< keys of actors in both maps
};

Comparison compare(const Ecosystem& before, const Ecosystem& after, const Params& params);

/// The comparison in a sentence: cells closed and lost, else rows, else that nothing is different.
Text headline_of(const Comparison& comparison);

/// Tables `measures`, `cells` and `rows`, and the findings.
Report compare_report(const Ecosystem& before, const Ecosystem& after, const Params& params);

}  // namespace ecomap
