// Portfolio: which of the things that could be paid for close most of what is open, for a budget.
//
// What can be open is one of two, never mixed (see gaps.hpp):
// - cells: a cell with at most params.few actors, for sure or perhaps (engine/analysis/needs/supply.hpp). One that
// nobody
//   is expected in, that a filter rules out, or whose supply is unknown for a category or for what a filter left out,
//   is not open. It is worth 1/(1 + actors), so an empty cell counts 1 and one with a single actor 1/2. A candidate
//   closes the cells that it is in and its actor is not: the same actor once more makes nobody less alone.
// - gaps: a reported gap that no offer of today names, also before any filter; only perhaps when no offer of today says
//   what it answers. Each is worth 1. A candidate closes the gaps that it names.
// A factor for a term or a gap (params.weights) multiplies what its cells, or its gap and those of its principle, are
// worth. An open need counts once, however many close it; what is not open counts nothing. The choice is that of
// engine/graph/choice/max_coverage.hpp, where method, bounds and papers are; it says whether it is optimal. With floors
// nothing is promised beforehand of a choice that is not.
// A candidate is of a principle when it names the principle, or a gap of it: for params.floor.
// Sensitivity: params.draws times every need's worth is multiplied by a number drawn from [0.5, 1.5) and the choice
// made anew, equals in a drawn order; how often each candidate is in it. A draw whose exact way would be too long is
// answered greedily. Cost of the draws: at most draws × 20 branches, each a linear programme. Nothing open, no
// candidates or no budget: an empty choice and a finding that says so.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/choice/max_coverage.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace ecomap {

/// "could", "recommended" (offers of that status), "recommendations" (what the sources recommend).
std::span<const std::string_view> candidate_sources();
/// "cells", "gaps".
std::span<const std::string_view> portfolio_goals();

/// What params.weights can name: the keys of principles, support types and gaps.
std::vector<std::string> words_to_weigh(const Ecosystem& map, const Params&);

/// Something open that a candidate may close.
struct OpenNeed {
    std::variant<CellPlace, GapId> what;
    double worth = 0;
    std::size_t actors = 0;              ///< cells: how many are there today
    bool is_sure = true;                 ///< false: open only perhaps
    std::vector<std::size_t> closed_by;  ///< positions of candidates, rising
};

/// What a larger or smaller budget would do.
struct BudgetStep {
    double budget = 0;
    CoverChoice choice;
};

/// A chosen candidate, and one that would do as well in its place.
struct StandIn {
    std::uint32_t chosen = 0, instead = 0;
};

struct Portfolio {
    bool of_gaps = false;
    bool costs_given = false;       ///< false: each candidate costs 1
    bool weighted = false;          ///< factors were given
    bool is_open_known = true;      ///< false: no offer of today says which gaps it answers
    std::size_t silent = 0;         ///< gaps: offers of today that do not say which they answer
    std::size_t unknown_cells = 0;  ///< of which nobody knows whether they are open, for a category or a filter
    std::vector<OpenNeed> needs;    ///< those open, in the framework's order
    std::vector<Candidate> candidates;
    CoverProblem problem;  ///< candidates and needs by the same positions
    CoverChoice choice;
    std::vector<BudgetStep> steps;         ///< rising budgets
    std::vector<double> share;             ///< by candidate: in what part of the draws it is chosen; empty: no draws
    std::vector<StandIn> stand_ins;        ///< in the order of the choice
    std::vector<PrincipleId> below_floor;  ///< principles with fewer chosen than params.floor

    /// How many of the candidates do not tell what they would close.
    std::size_t untold_candidates(const Framework& framework) const;
    double open_worth() const;
    /// Positions of the needs that the choice closes, or leaves open.
    std::vector<std::size_t> closed(bool yes) const;
};

Portfolio portfolio(const Ecosystem& ecosystem, const Params& params);

/// "Funding – Explore and test", or the gap's label.
Message open_need_name(const Ecosystem& ecosystem, const OpenNeed& need);

/// Tables `chosen`, `candidates`, `needs`, `budgets`, and `assume`: the choice as a table of changes for --assume.
Report portfolio_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
