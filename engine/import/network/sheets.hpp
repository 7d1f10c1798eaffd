// A network as two sheets, one of nodes and one of links, for the pipeline of every import; here is decided, once for
// all programs, what holds where a file leaves it open:
// - a node is called by its label, else by a field "label", "name" or "title", else by its id;
// - nodes that share a label, or whose label is the id of another, have their id (or their type) behind it;
// - an id that stands twice is an error and the first holds, or, where the program merges, the later values do;
// - an end is an id, else a label; one that is neither is an error and the link is left out, or, where the program
//   makes a node of it, it is one;
// - a row is of the node that it names, which must be there, as an end must;
// - what the program has no place for is named, not read.
// O(n log n) in the file, within Budget.
#pragma once

#include "engine/import/grid.hpp"
#include "engine/import/network/network.hpp"
#include "engine/io/problems.hpp"

#include <string_view>
#include <vector>

namespace ecomap::import {

enum class Repeats { error, merge };

/// What differs between programs.
struct SheetRules {
    std::string_view format;       ///< of the list of formats
    std::string_view nodes, ties;  ///< as the program calls them
    Repeats repeats = Repeats::error;
    bool ends_make_nodes = false;
    std::string_view rows = {};  ///< likewise, and what they are
    GridHolds rows_hold = GridHolds::unsaid;
};

/// The sheets that have rows, which are numbered by the line of the file on which they begin, or on from there.
std::vector<Grid> sheets_of(Network network, const SheetRules& rules, const io::SourceText& source,
                            io::Problems& problems);

}  // namespace ecomap::import
