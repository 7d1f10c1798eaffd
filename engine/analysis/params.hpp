// What can be asked of an analysis besides the filter. One struct for all: each analysis reads what concerns it.
#pragma once

#include "engine/model/candidate.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ecomap {

struct Params {
    /// coverage, robustness: one of further_dimension_words(); overlap: "target-group"; brokerage: "actor-type" (also
    /// when "") or "level"; two-mode, nestedness, specialisation and complexity: what support is, "support-type",
    /// "principle", "target-group" or "phase". "": none; cells.
    std::string by = {};
    std::size_t few = 2;      ///< a cell with 1..few independent actors is thin
    std::size_t crowded = 6;  ///< a cell with at least this many actors is crowded
    /// centrality: the measure that orders the rows, "": betweenness; certainty: the ranking to see in full, "": all.
    std::string rank_by = {};
    bool with_events = false;  ///< networks: count ties through event nodes
    std::size_t steps = 2;     ///< reach: how many ties away still counts
    std::size_t draws = 1000;  ///< how many random draws, where a question is answered by drawing
    std::uint64_t seed = 1;    ///< of those draws
    std::string actor = {};    ///< match: the key of the one whose matches are asked for; "": all
    std::size_t top = 10;      ///< how many rows a finding or a top list names
    /// Factors, 0 or more; what is not named has 1. severity: of severity_parts(); portfolio: by key of a term or gap.
    std::vector<std::pair<std::string, double>> weights = {};
    double budget = 3;                       ///< portfolio: what may be spent; a candidate without a cost costs 1
    std::string from = "could";              ///< portfolio: one of candidate_sources(), or the name of a file
    std::vector<Candidate> candidates = {};  ///< portfolio: what that file holds; read when `from` names one
    std::string close = "cells";             ///< portfolio: one of portfolio_goals()
    std::size_t floor = 0;                   ///< portfolio: at least so many of each principle
};

}  // namespace ecomap
