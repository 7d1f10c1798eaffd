#include "engine/analysis/certainty.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;
using Values = std::vector<std::string>;

namespace {

const SureRanking& of(const Sureness& found, Ranking ranking) {
    return found.rankings[static_cast<std::size_t>(ranking)];
}

// a is broadest with four cells, of which three rest on R § One; b has two, of S; c has one that is inferred.
Make rivals() {
    Make m;
    m.support_types("F").principles("p1", "p2", "p3", "p4");
    m.offer("a", {"F"}, {"p1", "p2", "p3"}, {.source = "R § One"}).offer("a", {"F"}, {"p4"}, {.source = "R § Two"});
    m.offer("b", {"F"}, {"p1", "p2"}, {.source = "S"});
    m.offer("c", {"F"}, {"p1"}, {.inferred_principles = true, .source = "S"});
    return m;
}

}  // namespace

TEST_CASE("leaving out the source that a first place rests on gives it to another, and says so") {
    auto found = certainty(rivals().done(), {.draws = 50});
    const auto& breadth = of(found, Ranking::breadth);
    CHECK(breadth.leaders == Values{"a"});
    REQUIRE(breadth.changed.size() == 2);
    CHECK(breadth.changed[0].left_out == "R");
    CHECK(breadth.changed[0].leaders == Values{"b"});
    CHECK(breadth.changed[1].left_out == "R § One");
    CHECK(breadth.changed[1].leaders == Values{"b"});
    REQUIRE(breadth.things.size() == 3);
    CHECK(breadth.things[0].key == "a");
    CHECK(breadth.things[0].left_best == 1);
    CHECK(breadth.things[0].left_worst == 2);
    CHECK(breadth.things[0].moved_by == "R § One");
}

TEST_CASE("what has no score when a source is left out stands behind all that have") {
    auto found = certainty(rivals().done(), {.draws = 0});
    const auto& breadth = of(found, Ranking::breadth);
    CHECK(breadth.things[1].key == "b");
    CHECK(breadth.things[1].left_worst == 2);
    CHECK(breadth.things[1].moved_by == "R § One");  // up to the first place; without S it keeps the second, behind a
    CHECK(breadth.things[1].left_best == 1);
    CHECK_FALSE(breadth.things[0].drawn_best);
}

TEST_CASE("without what is inferred a thing may lose its score, which is unknown, not zero") {
    auto found = certainty(rivals().done(), {.draws = 0});
    const auto& breadth = of(found, Ranking::breadth);
    CHECK(breadth.things[2].key == "c");
    CHECK_FALSE(breadth.things[2].stated_score);
    CHECK(*breadth.things[0].stated_rank == 1);
    CHECK(breadth.stated_leaders == Values{"a"});
}

TEST_CASE("who is far ahead stays first in nearly all draws, who is alone always") {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2");
    for (const char* type : {"F", "M", "N"})
        for (const char* principle : {"p1", "p2"}) m.offer("broad", {type}, {principle});
    m.offer("narrow", {"F"}, {"p1"});
    auto found = certainty(m.done(), {.draws = 300});
    const auto& breadth = of(found, Ranking::breadth);
    CHECK(breadth.things[0].first_share > 0.95);
    CHECK(*breadth.things[0].drawn_worst == 1);
    CHECK(*breadth.things[0].drawn_high <= 6);
    CHECK(*breadth.things[1].drawn_worst == 2);
}

TEST_CASE("nobody stands out where all are zero; an empty map has no ranks") {
    auto found = certainty(rivals().done(), {.draws = 0});
    CHECK(of(found, Ranking::betweenness).leaders.empty());
    for (const auto& ranking : certainty({}, {.draws = 10}).rankings) {
        CHECK(ranking.things.empty());
        CHECK(ranking.leaders.empty());
        CHECK(ranking.changed.empty());
    }
}
