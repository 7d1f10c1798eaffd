// Two things are called a gap and must not be mixed.
// A structural gap is a cell with few or no actors: computed from the map. A reported gap is a need that evidence says
// is unmet: a statement, never computed. The two are joined per cell, which tells four situations apart. A third lack
// is that of ties where many are: engine/analysis/needs/unjoined.hpp.
//
// Definitions
// - Supply of a cell, and whether it is known to be few: engine/analysis/needs/supply.hpp.
// - Lack of a survey statement: the sum of the answers that the data marks as lacking; unknown when one of them is, or
//   when none is marked. Lack of a gap: the largest of its statements'.
// - Offering: the distinct actors in the cells of the gap's principle. Asked: those with an offer of status
//   `recommended` that names it, and those whom a recommendation that answers it names as leading or responsible.
// - Takers of a gap: actors with an offer of status `could` that names it. Untaken: no taker, no recommendation, and no
//   offer of today is known to answer it. Unanswered: untaken, and no offer of today answers it. That is unknown when
//   no offer of today says what it answers (engine/analysis/needs/answers.hpp).
// - Cells of a gap: its own support types × its principle, whoever offers what. One that tells none is in an unknown
//   cell.
// - A cell is reported as lacking when a gap is in it. It is not reported as lacking when there are gaps of its
//   principle, all tell their support types and none is in it; else that is unknown.
// Situations: few actors for sure and reported as lacking is a true gap; few and not reported, maybe not needed; many
// and reported, a matter of quality or findability; many and not, covered. All else is unknown.
// What a filter left out is unknown, never none: what is empty here is looked for in the map before any filter.
// Cost: O(offers × gaps of an offer + gaps × offers), and that of cell_supplies(). An empty map gives empty lists.
#pragma once

#include "engine/analysis/needs/supply.hpp"
#include "engine/analysis/needs/unjoined.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/model/entries.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// A cell's supply and the reported gaps in it.
struct CellNeed : CellSupply {
    std::vector<GapId> reported;  ///< by key
    std::optional<bool> lacking;  ///< whether any is; nothing when unknown
};

/// What the survey says on one statement: the share of answers, 0–100, that mean lack; nothing for unknown.
struct SurveyLack {
    StatementId statement;
    std::optional<double> percent;
};

/// A reported gap and who answers it.
struct ReportedGap {
    GapId gap;
    std::size_t kinds = 0;      ///< kinds of evidence, stated or inferred: 0–4
    std::size_t all_kinds = 0;  ///< the same before any filter
    std::vector<SurveyLack> lacks;
    std::optional<double> lack;  ///< the largest of `lacks`
    Occupancy offering;          ///< in a cell of the gap's principle: an offer without a support type is in none
    Occupancy answering;         ///< offers of today that name the gap
    Occupancy takers;
    Occupancy asked;  ///< by offers of status `recommended` that name the gap, or by recommendations that answer it
    std::vector<RecommendationId> recommendations;
    Entries responsible = Entries::unknown;  ///< whom the recommendations name
    bool takers_known = true;                ///< each false: empty here, and a filter may have left some out
    bool asked_known = true;
    bool recommendations_known = true;
    bool recommended_outside = false;  ///< none here, and a filter left out one that answers it
    std::vector<CellPlace> cells;      ///< empty: unknown
    std::optional<bool> answered;      ///< by an offer of today
    std::optional<bool> untaken;
    std::optional<bool> unanswered;
    std::size_t rank = 0;  ///< 1 for most lack, then fewest offering, then fewest takers; equal on all: equal
};

struct Gaps {
    CellGrid grid;
    std::vector<CellNeed> cells;        ///< row by row
    std::vector<ReportedGap> reported;  ///< by rank, equal ranks by label, then key
    std::optional<std::vector<CellPlace>> unjoined;
    bool takers_known = true;   ///< false: a filter has taken away what actors could offer
    bool answers_known = true;  ///< false: no offer of today says which gaps it answers (answers.hpp)
};

Gaps gaps(const Ecosystem& ecosystem, const Params& params);
/// Whether it is known that no recommendation answers a gap, also none that a filter hides: of each that the whole map
/// has it is known which gaps it answers, and this gap is not among them. Without any it is unknown.
/// O(recommendations).
bool surely_unrecommended(const Ecosystem& ecosystem, const Gap& gap);
/// The same for a map whose cells() are known.
Gaps gaps(const Ecosystem& ecosystem, const Params& params, CellGrid grid);

/// Those who answer it today or could take it, by id: a role that is taken makes them no fewer.
std::vector<ActorId> who_would(const ReportedGap& gap);

/// The lack of one survey statement.
std::optional<double> lack_of(const SurveyStatement& statement);

/// Whether it is no statement but a place for numbers that are printed without what they belong to.
bool is_unassigned(const SurveyStatement& statement);

/// Tables `gaps`, `gap_survey`, `cells`, `quadrants`, `unjoined`, `gaps_in_no_cell`.
Report gaps_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
