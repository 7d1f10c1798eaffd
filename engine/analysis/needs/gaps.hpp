// Two things are called a gap and must not be mixed.
// A structural gap is a cell with few or no actors: computed from the map. A reported gap is a need that evidence says
// is unmet: a statement, never computed. The two are joined per cell, which tells four situations apart.
//
// Definitions
// - Independent actors of a cell: its distinct actors that are not categories. Ties of ownership are not looked at.
// - Supply of a cell: none (nobody), unknown (categories only), one, few (up to params.few), enough, crowded (at least
//   params.crowded). Few wins where the two limits overlap.
// - Lack of a survey statement: the sum of the answers that the data marks as lacking; unknown when one of them is, or
//   when none is marked. Lack of a gap: the largest of its statements'.
// - Takers of a gap: actors with an offer of status `could` that names it. Unanswered: no offer of today that
//   names it, no taker and no recommendation.
// - A cell is reported as lacking when an offer that somebody could make, or is asked to make, has the cell's support
//   type and names a gap of the cell's principle. A gap that no such offer names is in no cell.
// What a filter took away is unknown: without `could` in the map nobody knows the takers.
// Cost: O(offers × gaps of an offer + gaps × offers). An empty map gives empty lists.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <optional>
#include <vector>

namespace ecomap {

enum class Supply { none, unknown, one, few, enough, crowded };

/// The supply of a cell with these actors.
Supply supply_of(const Occupancy& occupancy, const Params& params);

/// Few or many actors; nothing when unknown.
std::optional<bool> is_thin(Supply supply);

/// A cell's supply and the reported gaps tied to it.
struct CellNeed {
    CellPlace place;
    Supply supply = Supply::none;
    std::vector<GapId> reported;
    std::optional<bool> lacking;  ///< whether any gap is tied to it; nothing when a filter hides the ties
};

/// What the survey says on one statement: the share of answers, 0–100, that mean lack; nothing for unknown.
struct SurveyLack {
    StatementId statement;
    std::optional<double> percent;
};

/// A reported gap and who answers it.
struct ReportedGap {
    GapId gap;
    std::size_t kinds = 0;  ///< kinds of evidence, stated or inferred: 0–4
    std::vector<SurveyLack> lacks;
    std::optional<double> lack;  ///< the largest of `lacks`
    Occupancy offering;          ///< counted offers in the gap's principle
    Occupancy answering;         ///< offers of today that name the gap
    Occupancy takers;
    Occupancy asked;  ///< offers of status `recommended` that name the gap
    std::vector<RecommendationId> recommendations;
    std::optional<bool> names_actor;  ///< a recommendation names somebody responsible; nothing: unknown of one of them
    std::vector<CellPlace> cells;     ///< cells that it is tied to; empty: in no cell
    std::optional<bool> unanswered;   ///< nothing when a filter hides the takers
    std::size_t rank = 0;  ///< 1 for most lack, then fewest offering, then fewest takers; equal on all: equal
};

struct Gaps {
    CellGrid grid;
    std::vector<CellNeed> cells;        ///< row by row
    std::vector<ReportedGap> reported;  ///< by rank, equal ranks by label, then key
    bool takers_known = true;
    bool ties_known = true;
};

Gaps gaps(const Ecosystem& ecosystem, const Params& params);
/// The same for a map whose cells() are known.
Gaps gaps(const Ecosystem& ecosystem, const Params& params, CellGrid grid);

/// The lack of one survey statement.
std::optional<double> lack_of(const SurveyStatement& statement);

/// Whether it is no statement but a place for numbers that are printed without what they belong to.
bool is_unassigned(const SurveyStatement& statement);

/// Tables `gaps`, `gap_survey`, `cells`, `quadrants`, `gaps_in_no_cell`.
Report gaps_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
