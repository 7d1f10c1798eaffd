// How sure: what becomes of each rank when the map's rows are drawn anew, one source is left out, or what is inferred
// is.
//
// The rankings are those of engine/analysis/rankings.hpp. Three questions, kept apart:
//   chance    offers and links are drawn with replacement, as many as there are (bootstrap, Efron 1979), params.draws
//             times from params.seed; ranks by their quantiles 5 and 95 %, and in what share of the draws a thing was
//             first. A draw leaves out about a third of the rows, so scores of draws lie lower than the map's: compare
//             ranks, not scores. Gaps, survey and recommendations are not drawn.
//   source    each reference of a source, as finely as it is written, is left out in turn
//   (engine/analysis/left_out.hpp):
//             the best and the worst rank, and the reference that moves it most (of equals the first). Whole documents
//             are left out too, for who is first.
//   inferred  everything inferred is left out, as --stated-only does.
// Equal scores share a rank ("1224"); what has no score in a variation is ranked behind all that have. It is no error
// margin of the world: it says how much hangs on single rows, sources and judgements. Cost: (draws + sources) times
// that of the rankings. An empty map has no ranks.
#pragma once

#include "engine/analysis/left_out.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/rankings.hpp"
#include "engine/analysis/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// One thing in one ranking.
struct SureRank {
    std::string key;
    double score = 0;
    std::size_t rank = 0;
    std::optional<std::size_t> drawn_best, drawn_worst;  ///< nothing without draws
    std::optional<double> drawn_low, drawn_high;         ///< scores of the draws, quantiles 5 and 95 %
    double first_share = 0;                              ///< of the draws in which it was first, alone or with others
    std::size_t left_best = 0, left_worst = 0;           ///< over the references left out, and with none left out
    std::string moved_by;                                ///< the reference whose absence moves it most; "": none
    std::optional<double> stated_score;                  ///< without what is inferred
    std::optional<std::size_t> stated_rank;
};

/// Who is first when something is left out.
struct FirstPlace {
    std::string left_out;              ///< a document or a reference
    std::vector<std::string> leaders;  ///< keys; empty: nobody is ranked
};

/// One ranking and how sure it is.
struct SureRanking {
    Ranking ranking = Ranking::cells;
    std::vector<SureRank> things;      ///< by rank, then by key
    std::vector<std::string> leaders;  ///< keys of rank 1 with a score above 0; empty: nobody stands out
    std::vector<FirstPlace> changed;   ///< references and documents without which others are first
    std::vector<std::string> stated_leaders;
};

struct Sureness {
    std::vector<SureRanking> rankings;  ///< in the enum's order
    SourceList sources;
};

/// Every ranking and what moves it.
Sureness certainty(const Ecosystem& ecosystem, const Params& params);

/// Tables `first_places` and one for each ranking.
Report certainty_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
