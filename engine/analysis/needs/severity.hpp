// How severe each reported gap is: need against supply, by parts that can be weighed.
//
// The parts of a gap, each 0 to 1, more is worse, unknown apart from 0:
//   lack      the share of respondents who say the support falls short (too little, or not good enough) in its survey
//             statements (the worst of them); unknown without
//   evidence  kinds of evidence it rests on out of those there are, stated or inferred; triangulation (Denzin 1978)
//   supply    the share of the actors in cells that are in none of its principle's; unknown without actors in cells.
//             Categories, which stand for many, are in neither number
//   takers    1/(1 + actors that have said they could take the role); unknown when a filter may have left them out
//   answers   1/(1 + recommendations that answer it); unknown likewise
// Score, rank and the range of the rank: engine/analysis/needs/weighted_rank.hpp. Weights are 1 unless params.weights
// says so. Need against supply of a gap and of a principle is that of engine/analysis/needs/need_gap.hpp: need is lack
// (for a principle the mean of its statements), supply the share of the actors that offer in the principle: an order at
// best, since the two are shares of different things. Reading of a gap (few or many offers, reported as lacking) is by
// its own cells, as in engine/analysis/needs/gaps.hpp: which joins structural and reported gaps. A gap that tells no
// support type, or in whose cells supply is unknown, has an unknown reading. Severity orders questions; it measures no
// suffering. Cost: that of gaps(), and O(draws × gaps). An empty map has no rows.
#pragma once

#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/needs/need_gap.hpp"
#include "engine/analysis/needs/weighted_rank.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ecomap {

/// The parts' names: what params.weights can name, in the order of SevereGap::parts.
std::span<const std::string_view> severity_parts();

/// The weight of each part in `params`.
std::vector<double> severity_weights(const Params& params);

/// What the parts of a gap are made of.
struct SeverityFacts {
    std::optional<double> lack;  ///< 0 to 100
    std::size_t kinds = 0;       ///< of evidence; 0: none given, so unknown
    std::size_t offering = 0;    ///< actors in cells of its principle
    std::size_t actors = 0;      ///< in any cell
    std::optional<std::size_t> takers;
    std::optional<std::size_t> recommendations = 0;
};

/// The parts in the order of severity_parts().
Parts parts_of(const SeverityFacts& facts);

struct SevereGap {
    ReportedGap reported;
    Parts parts;
    WeightedRank rank;
    NeedGap need;
    std::size_t kinds_stated = 0;  ///< kinds of evidence that the source itself names
    SeverityFacts facts;
    std::optional<int> respondents;         ///< behind the lack, when known
    std::size_t thin = 0, well_filled = 0;  ///< its cells with few and with many actors, as far as is known
};

struct PrincipleNeed {
    PrincipleId principle;
    std::optional<double> lack;  ///< mean lack of its statements, 0 to 100
    std::size_t statements = 0;  ///< with a known lack
    std::size_t gaps = 0;        ///< reported
    std::size_t untaken = 0;     ///< of these, known to be
    bool untaken_known = true;   ///< of all of them it is known
    NeedGap need;
};

struct GapSeverity {
    Gaps gaps;
    std::size_t actors = 0;         ///< in any cell
    std::vector<SevereGap> severe;  ///< by score, equals by label, then key; without a score last
    std::vector<PrincipleNeed> principles;
    std::vector<StatementId>
        adrift;  ///< with a known lack, and no gap names them before any filter; most lacking first
};

GapSeverity severity(const Ecosystem& ecosystem, const Params& params);
/// The same for a map whose gaps() are known.
GapSeverity severity(const Ecosystem& ecosystem, const Params& params, Gaps gaps);

/// Tables `severity`, `parts`, `principles` and `situations`.
Report severity_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
