// How sure: what becomes of each rank when the map's rows are drawn anew, one source is left out, or what is inferred
// is.
//
// The rankings are those of engine/analysis/certainty/rankings.hpp, or the one that params.rank_by names. Three
// questions, kept apart:
//   chance    offers and links are drawn with replacement, as many as there are
//   (engine/analysis/certainty/resample.hpp), params.draws times from params.seed, or until it is clear whether the
//             first place holds (engine/analysis/certainty/drawing.hpp); ranks and scores by their quantiles 5 and
//             95 %, and in how many of the draws a thing was first. Rankings that are dear are drawn fewer times, by
//             the first of the same draws. Each ranking says how often it was drawn. A draw leaves out about a third of
//             the different rows, so counts of different things lie lower than the map's: compare ranks, not scores.
//             Gaps, survey and recommendations are not drawn.
//   source    each reference of a source, as finely as it is written, is left out in turn
//             (engine/analysis/certainty/left_out.hpp): the best and the worst rank, and the reference that moves it
//             most (of equals the first). Whole documents are left out too, for who is first.
//   inferred  everything inferred is left out, as --stated-only does.
// What has no score in a variation is ranked behind all that have. A first place holds when the same are first
// whichever reference is left out and without what is inferred, and the first of them was first in nine draws of ten;
// what could not be tried is not held against it (no draws, no source or a single one), and where nothing could be
// tried it is unknown. It is no error margin of the world: it says how much hangs on single rows, sources and
// judgements. Draws and sources are measured on params.threads threads, whose number changes nothing. Cost: (draws +
// sources) times that of the rankings. An empty map has no ranks.
#pragma once

#include "engine/analysis/certainty/left_out.hpp"
#include "engine/analysis/certainty/rankings.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// One thing in one ranking.
struct SureRank {
    ThingId thing = 0;
    double score = 0;
    std::size_t rank = 0;
    std::size_t tied_with = 0;                           ///< how many others have the same rank
    std::optional<std::size_t> drawn_best, drawn_worst;  ///< nothing without draws
    std::optional<double> drawn_low, drawn_high;         ///< scores of the draws in which it has one
    std::size_t first_draws = 0;                         ///< in which it was first, alone or with others
    std::size_t left_best = 0, left_worst = 0;           ///< over the references left out, and with none left out
    std::string moved_by;                                ///< the reference whose absence moves it most; "": none
    std::optional<double> stated_score;                  ///< without what is inferred
    std::optional<std::size_t> stated_rank;
};

/// Who is first when something is left out.
struct FirstPlace {
    std::string left_out;          ///< a document or a reference
    bool is_document = false;      ///< a whole one, with all its headings
    bool is_reference = false;     ///< as finely as it is written; both when a document has no headings
    std::vector<ThingId> leaders;  ///< empty: nobody is ranked, or stands out
};

enum class Standing { holds, shaky, unknown };

/// One ranking and how sure it is.
struct SureRanking {
    const Ranking* ranking = nullptr;
    std::size_t draws = 0;            ///< how many it was drawn; 0 where there is nothing to rank
    std::size_t most_draws = 0;       ///< how many it would have been, had it not been clear before
    std::vector<SureRank> things;     ///< by rank, then by name, then by key
    std::vector<ThingId> leaders;     ///< first, in the order of `things`; empty: nobody stands out
    std::vector<FirstPlace> changed;  ///< references and documents without which others are first
    std::vector<ThingId> stated_leaders;
    bool by_chance = false, by_source = false, by_inferred = false;  ///< what shakes the first place
    Standing standing = Standing::unknown;

    /// References without which others are first.
    std::size_t changed_references() const;
    std::size_t changed_documents() const;
};

struct Sureness {
    std::vector<SureRanking> rankings;  ///< in the order of rankings()
    SourceList sources;
};

/// Every ranking, or the one asked for, and what moves it. params.rank_by must be "" or one of ranking_keys().
Sureness certainty(const Ecosystem& ecosystem, const Params& params);

/// Tables `rankings`, `first_places` and one for each ranking.
Report certainty_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
