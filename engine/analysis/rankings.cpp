#include "engine/analysis/rankings.hpp"

#include "engine/analysis/network_rankings.hpp"
#include "engine/analysis/support_rankings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ecomap {
namespace {

using Map = MeasuredMap;
using Kind = ThingKind;

/// Where a score is printed.
struct Printed {
    const char* analysis;
    const char* table;
    const char* column;
};

constexpr Ranking ranking(const char* key, Kind kind, Printed printed, Wording first, Wording heading,
                          void (*score)(Map&, Scores&)) {
    return {key, printed.analysis, printed.table, printed.column, kind, false, 0, first, heading, score};
}

constexpr Ranking low_first(Ranking ranking) {
    ranking.low_first = true;
    return ranking;
}

/// Every actor is compared with every other or every column, or taken away in turn, or numbers are sought step by step.
constexpr Ranking dear(Ranking ranking) {
    ranking.most_draws = 100;
    return ranking;
}

constexpr std::array list{
    ranking("cells", Kind::cell, {"coverage", "cells", "actors"}, {"fullaste ruta", "fullest cell"},
            {"Aktörer per ruta", "Actors by cell"}, scores::actors_by_cell),
    ranking("support_types", Kind::support_type, {"coverage", "coverage", ""},
            {"fullaste stödtyp", "fullest support type"}, {"Aktörer per stödtyp", "Actors by support type"},
            scores::actors_by_support_type),
    ranking("principles", Kind::principle, {"coverage", "coverage", ""}, {"fullaste princip", "fullest principle"},
            {"Aktörer per princip", "Actors by principle"}, scores::actors_by_principle),
    ranking("target_groups", Kind::target_group, {"audience", "target_groups", "offers"},
            {"målgrupp med flest erbjudanden", "target group with most offers"},
            {"Kända erbjudanden per målgrupp", "Known offers by target group"},
            [](Map& map, Scores& scores) { scores::offers_by(map, Dimension::target, scores); }),
    ranking("phases", Kind::phase, {"audience", "phases", "offers"},
            {"fas med flest erbjudanden", "phase with most offers"},
            {"Kända erbjudanden per fas", "Known offers by phase"},
            [](Map& map, Scores& scores) { scores::offers_by(map, Dimension::phase, scores); }),
    ranking("levels", Kind::level, {"audience", "levels", "offers"},
            {"nivå med flest erbjudanden", "level with most offers"},
            {"Kända erbjudanden per nivå", "Known offers by level"},
            [](Map& map, Scores& scores) { scores::offers_by(map, Dimension::level, scores); }),
    ranking("lack", Kind::gap, {"gaps", "gaps", "lack"}, {"glapp där flest saknar stöd", "gap where most lack support"},
            {"Andel som saknar stöd, per glapp", "Share who lack support, by gap"}, scores::lack),
    ranking("severity", Kind::gap, {"severity", "severity", "score"}, {"allvarligaste glapp", "most severe gap"},
            {"Glappens allvar", "Severity of gaps"}, scores::severity),
    dear(ranking("overlap", Kind::actor_pair, {"overlap", "pairs", "overlap"},
                 {"par som överlappar mest", "pair that overlaps most"},
                 {"Överlapp mellan två aktörer", "Overlap of two actors"}, scores::overlap)),
    ranking("breadth", Kind::actor, {"breadth", "breadth", "cells"}, {"bredaste aktör", "broadest actor"},
            {"Rutor per aktör", "Cells by actor"}, scores::breadth),
    ranking("breadth_by_type", Kind::actor_type, {"breadth", "breadth_by_type", "cells"},
            {"bredaste aktörstyp", "broadest actor type"}, {"Rutor per aktörstyp", "Cells by actor type"},
            scores::breadth_by_type),
    ranking("degree", Kind::actor, {"centrality", "centrality", "degree"},
            {"aktör med flest band", "actor with most ties"}, {"Grad per aktör", "Degree by actor"},
            [](Map& map, Scores& scores) { scores::centrality(map, "degree", scores); }),
    ranking("in_degree", Kind::actor, {"centrality", "centrality", "in_degree"},
            {"aktör som flest länkar till", "actor that most link to"}, {"Grad in per aktör", "In-degree by actor"},
            [](Map& map, Scores& scores) { scores::centrality(map, "in_degree", scores); }),
    ranking("out_degree", Kind::actor, {"centrality", "centrality", "out_degree"},
            {"aktör som länkar till flest", "actor that links to most"}, {"Grad ut per aktör", "Out-degree by actor"},
            [](Map& map, Scores& scores) { scores::centrality(map, "out_degree", scores); }),
    ranking("strength", Kind::actor, {"centrality", "centrality", "strength"},
            {"aktör med flest länkar", "actor with most links"}, {"Styrka per aktör", "Strength by actor"},
            [](Map& map, Scores& scores) { scores::centrality(map, "strength", scores); }),
    ranking("betweenness", Kind::actor, {"centrality", "centrality", "betweenness"},
            {"aktör mest emellan andra", "actor most between others"},
            {"Mellancentralitet per aktör", "Betweenness by actor"},
            [](Map& map, Scores& scores) { scores::centrality(map, "betweenness", scores); }),
    ranking("harmonic", Kind::actor, {"centrality", "centrality", "harmonic"},
            {"aktör närmast alla andra, harmoniskt", "actor nearest to all others, harmonically"},
            {"Harmonisk närhet per aktör", "Harmonic closeness by actor"},
            [](Map& map, Scores& scores) { scores::centrality(map, "harmonic", scores); }),
    ranking("closeness", Kind::actor, {"centrality", "centrality", "closeness"},
            {"aktör närmast alla andra", "actor nearest to all others"}, {"Närhet per aktör", "Closeness by actor"},
            [](Map& map, Scores& scores) { scores::centrality(map, "closeness", scores); }),
    dear(ranking("eigenvector", Kind::actor, {"centrality", "centrality", "eigenvector"},
                 {"aktör med mest centrala kontakter", "actor with the most central contacts"},
                 {"Egenvektorcentralitet per aktör", "Eigenvector centrality by actor"},
                 [](Map& map, Scores& scores) { scores::centrality(map, "eigenvector", scores); })),
    dear(ranking("pagerank", Kind::actor, {"centrality", "centrality", "pagerank"},
                 {"aktör med högst PageRank", "actor of highest PageRank"}, {"PageRank per aktör", "PageRank by actor"},
                 [](Map& map, Scores& scores) { scores::centrality(map, "pagerank", scores); })),
    ranking("core", Kind::actor, {"centrality", "centrality", "core"},
            {"aktör i innersta kärnan", "actor in the innermost core"}, {"Kärntal per aktör", "Core number by actor"},
            [](Map& map, Scores& scores) { scores::centrality(map, "core", scores); }),
    dear(ranking("cut_points", Kind::actor, {"connectivity", "cut_points", "cut_off"},
                 {"aktör utan vilken flest skärs av", "actor without whom most are cut off"},
                 {"Noder som skärs av utan en aktör", "Nodes cut off without an actor"}, scores::cut_points)),
    dear(ranking("bridges", Kind::actor_pair, {"connectivity", "bridges", ""},
                 {"band utan vilket flest skärs av", "tie without which most are cut off"},
                 {"Noder som skärs av utan ett band", "Nodes cut off without a tie"}, scores::bridges)),
    ranking("brokerage", Kind::actor, {"brokerage", "brokers", "pairs"}, {"främsta mellanhand", "foremost broker"},
            {"Par som en aktör förenar", "Pairs that an actor joins"}, scores::brokered_pairs),
    ranking("liaison", Kind::actor, {"brokerage", "brokers", "liaison"}, {"främsta förbindelse", "foremost liaison"},
            {"Par av olika grupper som en aktör av en tredje förenar",
             "Pairs of two groups that an actor of a third joins"},
            scores::liaisons),
    ranking("brokered_ways", Kind::actor, {"brokerage", "directed_brokers", "ways"},
            {"främsta mellanhand längs länkarna", "foremost broker along the links"},
            {"Vägar som går genom en aktör", "Ways that pass an actor"}, scores::brokered_ways),
    ranking("effective_size", Kind::actor, {"holes", "holes", "effective_size"},
            {"aktör med flest skilda kontakter", "actor with most separate contacts"},
            {"Effektiv storlek per aktör", "Effective size by actor"}, scores::effective_size),
    low_first(ranking("constraint", Kind::actor, {"holes", "holes", "constraint"},
                      {"minst bundna aktör", "least constrained actor"},
                      {"Bundenhet per aktör, lägst först", "Constraint by actor, lowest first"}, scores::constraint)),
    ranking("reach", Kind::actor, {"reach", "reach", "reached"}, {"aktör som når flest", "actor that reaches most"},
            {"Räckvidd per aktör", "Reach by actor"}, scores::reached),
    ranking("concentrated_support_types", Kind::support_type, {"concentration", "concentration", "hhi"},
            {"mest samlade stödtyp", "most concentrated support type"},
            {"Koncentration (HHI) per stödtyp", "Concentration (HHI) by support type"},
            scores::concentrated_support_types),
    ranking("concentrated_principles", Kind::principle, {"concentration", "concentration", "hhi"},
            {"mest samlade princip", "most concentrated principle"},
            {"Koncentration (HHI) per princip", "Concentration (HHI) by principle"}, scores::concentrated_principles),
    ranking("concentrated_cells", Kind::cell, {"concentration", "concentration", "hhi"},
            {"mest samlade ruta", "most concentrated cell"},
            {"Koncentration (HHI) per ruta", "Concentration (HHI) by cell"}, scores::concentrated_cells),
    ranking("holders", Kind::actor, {"concentration", "", ""},
            {"aktör med flest erbjudanden", "actor with most offers"}, {"Erbjudanden per aktör", "Offers by actor"},
            scores::holders),
    ranking("criticality", Kind::actor, {"robustness", "criticality", "lost"},
            {"aktör som är svårast att mista", "actor hardest to lose"},
            {"Rutor som går förlorade med en aktör", "Cells lost with an actor"}, scores::criticality),
    dear(ranking("only_here", Kind::actor, {"two-mode", "actors", "only_here"},
                 {"aktör som är svårast att ersätta", "actor hardest to replace"},
                 {"Par av stöd som bara en aktör förenar", "Pairs of support that only one actor joins"},
                 scores::joined_only_here)),
    dear(ranking("joining_support", Kind::support, {"two-mode", "columns", "actors"},
                 {"stöd som förenar flest", "support that joins most"}, {"Aktörer per stöd", "Actors by support"},
                 scores::joining_support)),
    dear(low_first(ranking("nestedness", Kind::actor, {"nestedness", "actors", "share"},
                           {"aktör mest skild från bredare", "actor most apart from broader ones"},
                           {"Andel som finns hos bredare, lägst först", "Share found with broader ones, lowest first"},
                           scores::nestedness))),
    dear(ranking("specialisation", Kind::actor, {"specialisation", "actors", "special"},
                 {"mest särpräglade aktör", "most special actor"},
                 {"Särart (d′) per aktör", "Specialisation (d′) by actor"}, scores::specialisation)),
    ranking("advantages", Kind::actor_support, {"specialisation", "advantages", "advantage"},
            {"största fördel", "greatest advantage"}, {"Aktörers fördelar per stöd", "Advantages of actors by support"},
            scores::advantages),
    dear(ranking("steps", Kind::actor_support, {"complexity", "steps", "density"}, {"närmaste steg", "nearest step"},
                 {"Vad en aktör är närmast att ta upp", "What an actor is nearest to take up"}, scores::steps)),
    dear(ranking("near", Kind::support_pair, {"complexity", "near", "proximity"},
                 {"stöd som mest hör ihop", "support that most goes together"},
                 {"Närhet mellan två slags stöd", "Proximity of two kinds of support"}, scores::near_support)),
    dear(ranking("eci", Kind::actor, {"complexity", "actors", "eci"}, {"mest komplexa aktör", "most complex actor"},
                 {"Komplexitet (ECI) per aktör", "Complexity (ECI) by actor"}, scores::complex_actors)),
    dear(ranking("pci", Kind::support, {"complexity", "columns", "pci"}, {"mest komplexa stöd", "most complex support"},
                 {"Komplexitet (PCI) per stöd", "Complexity (PCI) by support"}, scores::complex_support)),
    dear(ranking("match", Kind::actor_pair, {"match", "matches", "kinds"},
                 {"par med flest skäl att samverka", "pair with most reasons to collaborate"},
                 {"Slags skäl att samverka, per par", "Kinds of reasons to collaborate, by pair"}, scores::matches)),
};

constexpr auto keys = [] {
    std::array<std::string_view, list.size()> all;
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = list[i].key;
    return all;
}();

double nine_decimals(double value) { return std::round(value * 1e9) / 1e9; }

bool is_before(const Ranking& ranking, const Scored& a, const Scored& b) {
    if (a.score != b.score) return ranking.low_first ? a.score < b.score : a.score > b.score;
    return a.then > b.then;
}

bool are_equal(const Scored& a, const Scored& b) { return a.score == b.score && a.then == b.then; }

}  // namespace

std::span<const Ranking> rankings() { return list; }
std::span<const std::string_view> ranking_keys() { return keys; }

const Ranking* find_ranking(std::string_view key) {
    auto at = std::find_if(list.begin(), list.end(), [&](const Ranking& ranking) { return ranking.key == key; });
    return at == list.end() ? nullptr : &*at;
}

Scores scores_of(const Ranking& ranking, MeasuredMap& map) {
    Scores scores;
    ranking.score(map, scores);
    for (auto& scored : scores) {
        scored.score = nine_decimals(scored.score);
        for (auto& value : scored.then) value = nine_decimals(value);
    }
    std::sort(scores.begin(), scores.end(), [](const Scored& a, const Scored& b) { return a.thing < b.thing; });
    return scores;
}

std::vector<std::size_t> ranks_of(const Ranking& ranking, const Scores& scores) {
    std::vector<std::size_t> order(scores.size()), ranks(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return is_before(ranking, scores[a], scores[b]); });
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = i > 0 && are_equal(scores[order[i]], scores[order[i - 1]]) ? ranks[order[i - 1]] : i + 1;
    return ranks;
}

std::vector<ThingId> leaders_of(const Ranking& ranking, const Scores& scores) {
    std::vector<ThingId> first;
    auto ranks = ranks_of(ranking, scores);
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (ranks[i] == 1 && (ranking.low_first || scores[i].score > 0)) first.push_back(scores[i].thing);
    return first;
}

}  // namespace ecomap
