// What can be asked of an analysis besides the filter. One struct for all, since certainty hands it to all of them;
// each reads the options that its record lists.
#pragma once

#include "engine/model/candidate.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace ecomap {

/// What is multiplied with what; what is not named has 1.
using Factors = std::vector<std::pair<std::string, double>>;

struct Params {
    std::string by = {};       ///< a dimension of dimension_words(); "": none
    std::string rows = {};     ///< the dimension that a table's rows are; "": as the framework has it
    std::string columns = {};  ///< its columns, or no_columns
    bool fold = false;         ///< each term stands for the group that it belongs to
    std::size_t few = 2;       ///< a cell with 1..few independent actors is thin
    std::size_t crowded = 6;   ///< a cell with at least this many actors is crowded
    std::string rank_by = {};  ///< the score that orders the rows, or that alone is told; "": the usual, or all
    bool with_events = false;  ///< count ties through event nodes
    bool undirected = false;   ///< PageRank follows ties both ways, not links along their direction
    std::size_t steps = 2;     ///< how many ties away still counts
    std::size_t draws = 1000;  ///< how many random draws, where a question is answered by drawing
    std::size_t seed = 1;      ///< of those draws
    std::string actor = {};    ///< the key of the one who is asked for; "": all
    std::size_t sample = 0;    ///< sources that betweenness is told from; 0: all, or as many as a large network allows
    bool exact = false;        ///< betweenness from all sources, however large the network
    std::size_t top = 10;      ///< how many rows a finding or a top list names
    Factors weights = {};      ///< 0 or more
    double budget = 3;         ///< what may be spent; a candidate without a cost costs 1
    std::string choose_from = "could";       ///< one of candidate_sources(), or the name of a file
    std::vector<Candidate> candidates = {};  ///< what that file holds; read when `choose_from` names one
    std::string close = "cells";             ///< one of portfolio_goals()
    std::size_t floor = 0;                   ///< at least so many of each principle
    bool all_draws = false;                  ///< also where fewer have made the answer clear
    std::size_t threads = 0;                 ///< changes no answer; 0: usual_threads() of in_parallel.hpp
};

}  // namespace ecomap
