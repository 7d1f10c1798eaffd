#include "engine/analysis/rankings.hpp"

#include "engine/analysis/breadth.hpp"
#include "engine/analysis/cell_tables.hpp"
#include "engine/analysis/centrality.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/robustness.hpp"
#include "engine/io/dataset.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const Scores& of(const AllScores& scores, Ranking ranking) { return scores[static_cast<std::size_t>(ranking)]; }

double real(std::size_t count) { return static_cast<double>(count); }

Make small() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").actor("many", {.node_class = NodeClass::category});
    m.gap("g1", "p1", {.evidence = {EvidenceKind::survey}});
    m.offer("a", {"F"}, {"p1", "p2"}).offer("b", {"F"}, {"p1"}).offer("many", {"M"}, {"p1"}).offer("c", {"F"}, {});
    m.offer("b", {"M"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}})
        .link("a", "b", "funds")
        .link("b", "c", "funds");
    return m;
}

}  // namespace

TEST_CASE("scores of the whole shipped map are those of the analyses themselves") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto scores = Rankings(map, {}).scores();
    auto found = breadth(map);
    CHECK(of(scores, Ranking::breadth).size() == found.actors.size());
    for (const auto& actor : found.actors) {
        CHECK(of(scores, Ranking::breadth).at(map[actor.actor].key) == real(actor.reach.cells.size()));
        CHECK(of(scores, Ranking::criticality).at(map[actor.actor].key) == real(actor.reach.alone.size()));
    }
    for (const auto& place : cell_places(map.framework)) {
        const auto& cell = at(found.grid, place);
        auto key =
            map.framework.support_types[place.support_type].key + " " + map.framework.principles[place.principle].key;
        if (cell.actors.empty() && !cell.categories.empty()) CHECK(of(scores, Ranking::cells).count(key) == 0);
        else CHECK(of(scores, Ranking::cells).at(key) == real(cell.count()));
    }
    auto severe = severity(map, {});
    for (const auto& gap : severe.severe)
        CHECK(of(scores, Ranking::severity).at(map[gap.reported.gap].key) == Approx(*gap.rank.score));
    auto network = collaboration_network(map, {});
    auto values = centrality_values(network.graph, network.graph, "betweenness");
    for (std::size_t node = 0; node < values.size(); ++node)
        if (!network.category[node])
            CHECK(of(scores, Ranking::betweenness).at(map[network.actors[node]].key) == Approx(values[node]));
    auto robust = robustness(map, {.draws = 0});
    for (std::size_t row = 0; row < robust.actors.size(); ++row)
        CHECK(of(scores, Ranking::criticality).at(map[robust.actors[row]].key) ==
              real(robust.critical[row].lost.size()));
}

TEST_CASE("a sample counts only the rows that are in, and what it says nothing of has no score") {
    Rankings rankings(small().done(), {});
    auto all = rankings.scores();
    CHECK(of(all, Ranking::cells) == Scores{{"F p1", 2}, {"F p2", 1}, {"M p2", 0}});
    CHECK(of(all, Ranking::breadth) == Scores{{"a", 2}, {"b", 1}});
    CHECK(of(all, Ranking::criticality) == Scores{{"a", 1}, {"b", 0}});
    CHECK(of(all, Ranking::principles) == Scores{{"p1", 2}, {"p2", 1}});
    auto some = rankings.scores({{false, true, false, true, false}, {true, false}});
    CHECK(of(some, Ranking::breadth) == Scores{{"b", 1}});
    CHECK(of(some, Ranking::cells) == Scores{{"F p1", 1}, {"F p2", 0}, {"M p1", 0}, {"M p2", 0}});
    CHECK(of(some, Ranking::severity).at("g1") > of(all, Ranking::severity).at("g1"));
    CHECK(of(all, Ranking::betweenness).at("b") > 0);
    CHECK(of(some, Ranking::betweenness).at("b") == 0);
}

TEST_CASE("draws depend on the seed and the keys, not on the order of rows") {
    auto map = small().done(), turned = map;
    std::reverse(turned.offers.begin(), turned.offers.end());
    Rankings one(map, {}), other(turned, {});
    Random here(5), there(5);
    for (int i = 0; i < 20; ++i) {
        auto sample = one.resample(here), mirror = other.resample(there);
        std::reverse(mirror.offers.begin(), mirror.offers.end());
        CHECK(sample.offers == mirror.offers);
    }
}

TEST_CASE("an empty map has no scores, and nothing to draw") {
    Rankings empty(Ecosystem{}, {});
    Random random(1);
    CHECK(empty.resample(random).offers.empty());
    for (const auto& scores : empty.scores()) CHECK(scores.empty());
}
