// What is different between two maps: the same ecosystem at two times, in two files, or as it is and as it would be.
//
// Rows are matched by id, cells by the ids of their support type and principle. A row is altered when anything that it
// says is different, also its source (row_diff.hpp). A cell is closed when it was a sure gap
// (engine/analysis/cell_state.hpp) and somebody is in it now, lost the other way round; a category alone is somebody.
// Where offers that lack a term could be in it, it is a possible gap: who leaves such a cell takes its only known
// support, and who comes to it gives it its first known. Cells that only one of the two frameworks has are not
// compared. A map without counted offers beside one with them is silent, unless a what-if made the difference: nothing
// is known of its cells, target groups and placements, and nothing of what changed in them (see silent_side()). A
// target group's actors are those with a counted offer to it, umbrella groups expanded. A placement is an actor in a
// cell; it is stated or inferred as in occupancy.hpp. A reported gap is answered when an offer of today names it;
// unknown where none says which it answers (needs/answers.hpp). The network is that of network.hpp; nodes without links
// are no parts. Mean path and the share of pairs that reach each other are over the nodes with a link; unknown (no
// value) where there is no such pair. Cost: that of coverage, gaps and connectivity for each of the two, and O(n (n +
// m)) for paths and betweenness.
#pragma once

#include "engine/analysis/change/rank_moves.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// Keys of the rows of one table that are only in one of the maps, or say something else; each sorted.
struct RowChanges {
    std::vector<std::string> added, removed, altered;
};

/// How many rows of a table differ.
struct TableChange {
    std::string table;
    std::size_t rows = 0;
};

/// A cell, and how many actors are in it.
struct CellChange {
    std::string support_type, principle;  ///< keys
    Message name;
    std::size_t before = 0, after = 0;         ///< actors; categories are not among them
    bool was_empty = false, is_empty = false;  ///< for sure
    bool perhaps_lost = false;                 ///< somebody was in it, and now only offers that lack a term could be
    bool first_known = false;                  ///< the other way round
    Cell said_before, said_after;              ///< `before` and `after`, or why there is no number (no_number.hpp)
    std::vector<std::string> gone, come;       ///< keys of the actors that only one of the maps has there
};

/// A number of both maps; nothing for unknown.
struct Measure {
    std::string key;
    std::optional<double> before, after;
    bool whole = true;  ///< it counts something
};

/// How many actors have offers to a target group.
struct GroupChange {
    std::string key;
    Text name;
    std::size_t before = 0, after = 0;
};

/// Which of two maps says nothing of who offers support, where the other does.
enum class Side { neither, before, after };
Side silent_side(const Ecosystem& before, const Ecosystem& after);

/// Actors in cells, that only one of the maps has there.
struct Placements {
    std::size_t gained = 0, gained_stated = 0, lost = 0, lost_stated = 0;
};

/// How many cells gain or lose their support for sure, and how many what is known of it.
struct CellTurns {
    std::size_t closed = 0, lost = 0, perhaps_lost = 0, first_known = 0;
};

struct Comparison {
    Side silent = Side::neither;
    Message silent_as;  ///< the filter that made it silent; may be empty
    RowChanges actors, offers, links;
    std::vector<TableChange> tables;  ///< those that differ, also of the framework
    std::vector<CellChange> cells;    ///< those that differ, in the order of the framework
    CellTurns turns;
    std::vector<Measure> measures;
    std::size_t undated = 0;    ///< where the maps are of two days: links that count on both, as their day is unknown
    std::size_t all_links = 0;  ///< of the map with more of them
    std::vector<std::string> new_cut_points, former_cut_points;  ///< keys of actors in both maps
    std::vector<GroupChange> groups;                             ///< target groups that differ, the largest loss first
    std::vector<std::string> answered, no_longer_answered;       ///< keys of reported gaps in both maps
    bool knows_answers_before = true, knows_answers_after = true;
    std::size_t doing_more = 0, doing_less = 0;    ///< actors with more, or fewer, counted offers than before
    std::vector<std::string> cut_off, tied_again;  ///< actors in both maps that lose or gain their last tie
    Placements placements;
    std::vector<RankMove> betweenness, breadth;
};

Comparison compare(const Ecosystem& before, const Ecosystem& after, const Params& params);

/// Of cells that gain or lose their support, in a line without a stop; nothing when none does.
std::optional<Message> turns_headline(const CellTurns& turns);
/// The comparison in a line without a stop: that of the cells, else rows, else that nothing is different. Of a map
/// beside a silent one: that what has changed is unknown.
Message headline_of(const Comparison& comparison);
/// The same of who offers more or less, of the network's largest part (unknown where most links have no date), and of
/// nothing but rows.
Message actors_headline_of(const Comparison& comparison);
Message network_headline_of(const Comparison& comparison);
Message rows_headline_of(const Comparison& comparison);

/// Tables `measures`, `cells`, `target_groups`, `ranks` and `rows` (in groups), and the findings: the headline, who
/// is affected, what the network loses, how sure it is, and what to ask next.
Report compare_report(const Ecosystem& before, const Ecosystem& after, const Params& params);

}  // namespace ecomap
