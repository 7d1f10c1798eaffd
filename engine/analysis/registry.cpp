// THE LIST of analyses. Adding one is a file pair and a line here.
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/certainty/certainty.hpp"
#include "engine/analysis/certainty/completeness.hpp"
#include "engine/analysis/certainty/rankings.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/laid_out.hpp"
#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/needs/portfolio.hpp"
#include "engine/analysis/needs/severity.hpp"
#include "engine/analysis/network/bow_tie.hpp"
#include "engine/analysis/network/brokerage.hpp"
#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/network/cohesion.hpp"
#include "engine/analysis/network/communities.hpp"
#include "engine/analysis/network/connectivity.hpp"
#include "engine/analysis/network/cores.hpp"
#include "engine/analysis/network/holes.hpp"
#include "engine/analysis/network/match.hpp"
#include "engine/analysis/network/reach.hpp"
#include "engine/analysis/support/audience.hpp"
#include "engine/analysis/support/breadth.hpp"
#include "engine/analysis/support/complexity.hpp"
#include "engine/analysis/support/concentration.hpp"
#include "engine/analysis/support/coverage.hpp"
#include "engine/analysis/support/nestedness.hpp"
#include "engine/analysis/support/overlap.hpp"
#include "engine/analysis/support/robustness.hpp"
#include "engine/analysis/support/specialisation.hpp"
#include "engine/analysis/support/support_matrix.hpp"
#include "engine/analysis/support/two_mode.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

using Asked = Option<Params>;

constexpr std::string_view asking = "help.ask";
constexpr std::string_view funding = "help.fund";

std::vector<std::string> rows_of(const Ecosystem& map, const Params&) { return row_words(map.framework); }
std::vector<std::string> columns_of(const Ecosystem& map, const Params&) { return column_words(map.framework); }
std::vector<std::string> own_of(const Ecosystem& map, const Params&) { return own_dimension_words(map.framework); }

constexpr Asked rows = Asked{"rows", "DIMENSION", &Params::rows, asking}.of(rows_of, "dimension");
constexpr Asked columns = Asked{"columns", "DIMENSION", &Params::columns, asking}.of(columns_of, "dimension");
constexpr Asked folding{"fold", "", &Params::fold, asking};
constexpr Asked by{"by", "WHAT", &Params::by, asking};
constexpr Asked few{"few", "N", &Params::few, asking};
constexpr Asked crowded{"crowded", "N", &Params::crowded, asking};
constexpr Asked actor = Asked{"actor", "ID", &Params::actor, asking}.of(Asked::AnyActor{});
constexpr Asked rank_by{"rank-by", "SCORE", &Params::rank_by, asking};
constexpr Asked steps{"steps", "N", &Params::steps, asking};
constexpr Asked draws{"draws", "N", &Params::draws, asking};
constexpr Asked seed{"seed", "N", &Params::seed, asking};
constexpr Asked all_draws{"all-draws", "", &Params::all_draws, asking};
constexpr Asked threads{"threads", "N", &Params::threads, asking};
constexpr Asked top{"top", "N", &Params::top, asking};
constexpr Asked with_events{"with-events", "", &Params::with_events, asking};
constexpr Asked both_ways{"undirected", "", &Params::undirected, asking};
constexpr Asked sample{"sample", "N", &Params::sample, asking};
constexpr Asked exact{"exact", "", &Params::exact, asking};
constexpr Asked budget{"budget", "N", &Params::budget, funding};
constexpr Asked from =
    Asked{"from", "WHAT", &Params::choose_from, funding}.of(candidate_sources, "candidates", Asked::Form::word_or_file);
constexpr Asked close = Asked{"close", "WHAT", &Params::close, funding}.of(portfolio_goals, "goal");
constexpr Asked floor{"floor", "N", &Params::floor, funding};
constexpr Asked weight{"weight", "NAME=N", &Params::weights, funding};

}  // namespace

std::span<const Asked> analysis_options() {
    static constexpr std::array list{rows,   columns, folding, by,        few,     crowded, actor,       rank_by,
                                     steps,  draws,   seed,    all_draws, threads, top,     with_events, both_ways,
                                     sample, exact,   budget,  from,      close,   floor,   weight};
    return list;
}

std::span<const Analysis> analyses() {
    static const auto by_further = by.of(further_dimension_words, "dimension").and_of_map(own_of);
    static const auto by_column = by.of(support_column_words, "dimension").and_of_map(own_of);
    static const auto weight_of_part = weight.of(severity_parts);
    const NeededColumns of_cells{any_classification}, of_links{{"links", "from"}};
    static const std::array list{
        Analysis{"coverage", coverage_report, {rows, columns, folding, by_further, top}, nullptr, of_cells},
        Analysis{"audience", audience_report, {folding, top}, nullptr, {{"offers", "actor"}}},
        Analysis{"gaps", gaps_report, {few, crowded, top}},
        Analysis{"severity", severity_report, {few, draws, seed, top, weight_of_part}, nullptr, {{"gaps", "id"}}},
        Analysis{"overlap",
                 overlap_report,
                 {rows, columns, folding, by.of(overlap_dimension_words, "dimension"), crowded, top},
                 nullptr,
                 of_cells},
        Analysis{"breadth", breadth_report, {rows, columns, folding, top}, nullptr, of_cells},
        Analysis{"centrality",
                 centrality_report,
                 {rank_by.of(centrality_measures, "measure"), threads, top, with_events, both_ways, sample, exact},
                 centrality_asked,
                 of_links},
        Analysis{"connectivity", connectivity_report, {top, with_events}, nullptr, of_links},
        Analysis{"brokerage",
                 brokerage_report,
                 {by.of(brokerage_groupings, "dimension"), draws, seed, top, with_events},
                 nullptr,
                 of_links},
        Analysis{"holes", holes_report, {top, with_events}, nullptr, of_links},
        Analysis{"communities", communities_report, {draws, seed, top, with_events}, nullptr, of_links},
        Analysis{"cores", cores_report, {top, with_events}, nullptr, of_links},
        Analysis{"reach", reach_report, {steps, top, with_events}, nullptr, of_links},
        Analysis{"bow-tie", bow_tie_report, {top, with_events}, nullptr, of_links},
        Analysis{"cohesion", cohesion_report, {with_events}, nullptr, of_links},
        Analysis{"concentration", concentration_report, {rows, columns, folding, top}, nullptr, of_cells},
        Analysis{"robustness",
                 robustness_report,
                 {rows, columns, folding, by_further, draws, seed, top, with_events},
                 nullptr,
                 of_cells},
        Analysis{"portfolio",
                 portfolio_report,
                 {rows, columns, folding, few, draws, seed, top, budget, from, close, floor,
                  weight.of(words_to_weigh, "what_to_close")},
                 nullptr,
                 of_cells},
        Analysis{"two-mode", two_mode_report, {rows, columns, folding, by_column, top}, nullptr, of_cells},
        Analysis{
            "nestedness", nestedness_report, {rows, columns, folding, by_column, draws, seed, top}, nullptr, of_cells},
        Analysis{"specialisation", specialisation_report, {rows, columns, folding, by_column, top}, nullptr, of_cells},
        Analysis{"complexity", complexity_report, {rows, columns, folding, by_column, few, top}, nullptr, of_cells},
        Analysis{"match", match_report, {actor, top, with_events}},
        Analysis{"completeness", completeness_report, {top}},
        Analysis{"certainty",
                 certainty_report,
                 {rows, columns, folding, by.of(dimension_words, "dimension"), rank_by.of(ranking_keys, "ranking"),
                  steps, draws, seed, all_draws, threads, top, with_events, both_ways, weight_of_part}},
    };
    return list;
}

const Analysis* find_analysis(std::string_view name) {
    auto list = analyses();
    auto at = std::find_if(list.begin(), list.end(), [&](const Analysis& analysis) { return analysis.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
