#include "engine/analysis/certainty/network_rankings.hpp"

#include "tests/support/make.hpp"
#include "tests/support/scores.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ecomap;
using namespace ecomap::test;

namespace {

// a–b–c–d with c also tied to e: b and c are cut points, every tie is a bridge.
Ecosystem chain() {
    Make m;
    m.actor("a", {.type = "x"}).actor("b", {.type = "y"}).actor("c", {.type = "z"}).actor("d", {.type = "x"});
    m.actor("e", {.node_class = NodeClass::category});
    m.link("a", "b", "funds").link("a", "b", "runs").link("b", "c", "funds").link("c", "d", "funds");
    m.link("c", "e", "funds");
    return m.done();
}

}  // namespace

TEST_CASE("network scores are of actors only, though categories tie them") {
    const auto map = chain();
    MeasuredMap measured(map, {});
    Scores degrees, strengths;
    scores::centrality(measured, "degree", degrees);
    scores::centrality(measured, "strength", strengths);
    CHECK(degrees.size() == 4);
    CHECK(value(degrees, 2) == 3);  // one of them to the category
    CHECK(value(degrees, 4) == -1);
    CHECK(value(strengths, 0) == 2);
    CHECK(value(of(scores::reached, map), 0) == 2);
}

TEST_CASE("PageRank scores along the links, or both ways when that is asked for") {
    const auto map = Make().link("a", "c", "funds").link("b", "c", "funds").done();
    const auto scored = [&](bool undirected) {
        MeasuredMap measured(map, {.undirected = undirected});
        Scores scores;
        scores::centrality(measured, "pagerank", scores);
        return value(scores, 0);
    };
    CHECK(scored(false) < scored(true));  // nobody points at a, but c is tied to it
}

TEST_CASE("cut points score what they cut off, bridges their smaller side, and only between actors") {
    const auto map = chain();
    const auto cuts = of(scores::cut_points, map);
    CHECK(cuts.size() == 2);
    CHECK(value(cuts, 1) == 1);
    CHECK(value(cuts, 2) == 2);
    const auto ties = of(scores::bridges, map);
    CHECK(ties.size() == 3);
    CHECK(value(ties, pair_of(0, 1)) == 1);
    CHECK(value(ties, pair_of(1, 2)) == 2);
}

TEST_CASE("brokers score pairs, liaisons pairs of three groups, ways what goes along the links") {
    const auto map = chain();
    CHECK(value(of(scores::brokered_pairs, map), 1) == 1);
    CHECK(value(of(scores::brokered_pairs, map), 2) == 3);
    CHECK(value(of(scores::liaisons, map), 1) == 1);
    CHECK(value(of(scores::liaisons, map), 2) == 1);  // b and d; the type of the category is unknown
    CHECK(value(of(scores::brokered_ways, map), 1) == 1);
}

TEST_CASE("holes have a score where there are contacts, low constraint with many separate ones") {
    const auto map = chain();
    CHECK(value(of(scores::effective_size, map), 2) == 3);
    CHECK(value(of(scores::constraint, map), 0) == 1);
    CHECK(value(of(scores::constraint, map), 2) == Approx(1.0 / 3));
    CHECK(of(scores::constraint, Make().actor("alone").done()).empty());
}

TEST_CASE("matches score their kinds of reasons, and ties of the analysis follow") {
    Make m;
    m.target_groups("k").offer("a", {"F"}, {"p1"}, {.targets = {"k"}}).offer("b", {"F"}, {"p1"}, {.targets = {"k"}});
    m.offer("c", {"F"}, {"p1"});
    const auto pairs = of(scores::matches, m.done());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].thing == pair_of(0, 1));
    CHECK(pairs[0].score == 1);
    CHECK(pairs[0].then[0] == 0);
    CHECK(pairs[0].then[1] == Approx(std::log(3.0 / 2)));  // two of three reach the group
    CHECK(pairs[0].then[2] == 0);
}
