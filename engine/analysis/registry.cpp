// THE LIST of analyses. Adding one is a file pair and a line here.
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/certainty/certainty.hpp"
#include "engine/analysis/certainty/completeness.hpp"
#include "engine/analysis/certainty/rankings.hpp"
#include "engine/analysis/dimension.hpp"
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

constexpr std::string_view asking = "What to ask (ecomap analyse NAME --help says what a question takes)";
constexpr std::string_view funding = "What to fund (portfolio)";

constexpr Asked by{"by", "WHAT", "A dimension: support-type, principle, target-group, level, phase or actor-type",
                   &Params::by, asking};
constexpr Asked few{"few", "N", "A cell with at most so many actors is thin (2)", &Params::few, asking};
constexpr Asked crowded{"crowded", "N", "A cell with at least so many actors is crowded (6)", &Params::crowded, asking};
constexpr Asked actor =
    Asked{"actor", "ID", "match: whose matches; all without it", &Params::actor, asking}.of(Asked::AnyActor{});
constexpr Asked rank_by{"rank-by", "SCORE",
                        "centrality: the measure that orders the rows (betweenness); certainty: one ranking in full",
                        &Params::rank_by, asking};
constexpr Asked steps{"steps", "N", "reach: how many ties away still counts (2)", &Params::steps, asking};
constexpr Asked draws{"draws", "N", "How many random draws, where chance is the yardstick (1000)", &Params::draws,
                      asking};
constexpr Asked seed{"seed", "N", "The seed of those draws (1)", &Params::seed, asking};
constexpr Asked top{"top", "N", "How many a finding or a top list names (10)", &Params::top, asking};
constexpr Asked with_events{"with-events", "", "Count ties through events", &Params::with_events, asking};
constexpr Asked budget{"budget", "N", "What may be spent; without costs, how many (3)", &Params::budget, funding};
constexpr Asked from = Asked{"from", "WHAT", "could, recommended, recommendations, or a table of candidates (could)",
                             &Params::choose_from, funding}
                           .of(candidate_sources, "source of candidates", Asked::Form::word_or_file);
constexpr Asked close =
    Asked{"close", "WHAT", "What to close: cells or gaps (cells)", &Params::close, funding}.of(portfolio_goals, "goal");
constexpr Asked floor{"floor", "N", "At least so many in each principle (0)", &Params::floor, funding};
constexpr Asked weight{"weight", "NAME=N", "A factor: of a part of severity, lack=2, or of what to close, p5=2",
                       &Params::weights, funding};

}  // namespace

std::span<const Asked> analysis_options() {
    static constexpr std::array list{by,  few,         crowded, actor, rank_by, steps, draws, seed,
                                     top, with_events, budget,  from,  close,   floor, weight};
    return list;
}

std::span<const Analysis> analyses() {
    static const auto by_further = by.of(further_dimension_words, "dimension");
    static const auto by_column = by.of(support_column_words, "dimension");
    static const auto weight_of_part = weight.of(severity_parts);
    static const std::array list{
        Analysis{"coverage",
                 "actors by support type and principle: empty, crowded and lone cells",
                 coverage_report,
                 {by_further, top}},
        Analysis{
            "audience", "whom support reaches: target groups, phases and levels with nothing", audience_report, {top}},
        Analysis{"gaps", "cells with few actors, reported gaps and who answers them", gaps_report, {few, crowded}},
        Analysis{"severity",
                 "reported gaps by need against supply, weighed; how firm each rank is",
                 severity_report,
                 {few, draws, seed, top, weight_of_part}},
        Analysis{"overlap",
                 "pairs of actors in the same cells, and crowded cells",
                 overlap_report,
                 {by.of(overlap_dimension_words, "dimension"), crowded, top}},
        Analysis{"breadth", "how many cells each actor is in, and where it is alone", breadth_report, {top}},
        Analysis{"centrality",
                 "who is central in the collaboration network, by ten measures",
                 centrality_report,
                 {rank_by.of(centrality_measures, "measure"), top, with_events},
                 centrality_asked},
        Analysis{"connectivity",
                 "what holds the collaboration network together, and who splits it",
                 connectivity_report,
                 {top, with_events}},
        Analysis{"brokerage",
                 "who joins actors that have no tie of their own, across which groups",
                 brokerage_report,
                 {by.of(brokerage_groupings, "dimension"), draws, seed, top, with_events}},
        Analysis{"holes",
                 "whose contacts know each other, and who stands over structural holes",
                 holes_report,
                 {top, with_events}},
        Analysis{"communities",
                 "the groups that the network falls into, and how sure they are",
                 communities_report,
                 {draws, seed, top, with_events}},
        Analysis{"cores", "where the network is dense, and who hangs at its rim", cores_report, {top, with_events}},
        Analysis{"reach",
                 "whom each reaches in a few steps, and the fewest that reach all",
                 reach_report,
                 {steps, top, with_events}},
        Analysis{"bow-tie",
                 "where the links lead: core, ways in, ways out; who returns them",
                 bow_tie_report,
                 {top, with_events}},
        Analysis{"cohesion",
                 "how closely the network is knit: density, clustering, distances",
                 cohesion_report,
                 {with_events}},
        Analysis{
            "concentration", "on how few actors support rests, and who could step in", concentration_report, {top}},
        Analysis{"robustness",
                 "how many cells keep support when actors leave, one after another",
                 robustness_report,
                 {by_further, draws, seed, top, with_events}},
        Analysis{"portfolio",
                 "which offers close most of what is open, for a budget",
                 portfolio_report,
                 {few, draws, seed, top, budget, from, close, floor,
                  weight.of(words_to_weigh, "principle, support type or gap")}},
        Analysis{
            "two-mode", "who can be replaced, and which support joins the actors", two_mode_report, {by_column, top}},
        Analysis{"nestedness",
                 "whether narrow actors do a part of what broad ones do",
                 nestedness_report,
                 {by_column, draws, seed, top}},
        Analysis{"specialisation", "who does what nobody else does", specialisation_report, {by_column, top}},
        Analysis{"complexity",
                 "support that goes together, and who is nearest to what",
                 complexity_report,
                 {by_column, few, top}},
        Analysis{
            "match", "actors without a tie that have reasons to collaborate", match_report, {actor, top, with_events}},
        Analysis{"completeness", "what the tables state, infer and leave unknown", completeness_report, {top}},
        Analysis{"certainty",
                 "how firm each rank is: by chance, by source, without the inferred",
                 certainty_report,
                 {by.of(dimension_words, "dimension"), rank_by.of(ranking_keys, "ranking"), steps, draws, seed, top,
                  with_events, weight_of_part}},
    };
    return list;
}

const Analysis* find_analysis(std::string_view name) {
    auto list = analyses();
    auto at = std::find_if(list.begin(), list.end(), [&](const Analysis& analysis) { return analysis.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
