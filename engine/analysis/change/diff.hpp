// Diff: what two datasets say differently, row by row and field by field, by stable id; and what that does to the gaps,
// to who is central and broad, and to the communities.
//
// It is the sister of compare: compare is about measures, of a map and what it would be; diff is about rows, of two
// editions of a map. The two share row_diff, rank_moves and the cells that gain or lose support (compare.hpp).
// A reported gap is opened when only the later map has it, closed when only the earlier one has; answered when an offer
// of today names it in the later map and none did. Jaccard of rows: rows of both that are matched by id, over all rows.
// Communities (Leiden; engine/graph/community/communities.hpp) are compared over the actors of both maps that have a
// tie in both: adjusted Rand index (Hubert & Arabie 1985) and normalised mutual information; unknown with fewer than
// two such actors. Cost: that of compare for the two, and of communities for each.
#pragma once

#include "engine/analysis/change/compare.hpp"
#include "engine/analysis/change/rank_moves.hpp"
#include "engine/analysis/change/row_diff.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

struct CommunityChange {
    std::size_t before = 0, after = 0;  ///< communities of at least two
    std::size_t compared = 0;           ///< actors
    std::optional<double> rand, information;
};

struct Diff {
    std::vector<TableDiff> tables;  ///< all; see TableDiff::differs()
    Comparison comparison;
    std::vector<Text> gaps_opened, gaps_closed, gaps_answered, gaps_unanswered;
    std::optional<double> actors_alike, ties_alike;  ///< Jaccard of ids, of pairs that are tied; nothing: no rows
    CommunityChange communities;

    std::size_t differences() const;  ///< rows added, removed or changed
};

Diff diff(const Ecosystem& before, const Ecosystem& after, const Params& params);

/// Tables `summary`, `changes` (one line per field), `rows` (added and removed), `cells`, `ranks`, `numbers`,
/// `likeness`.
Report diff_report(const Ecosystem& before, const Ecosystem& after, const Params& params);

}  // namespace ecomap
