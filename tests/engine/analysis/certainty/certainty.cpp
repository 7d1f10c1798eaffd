#include "engine/analysis/certainty/certainty.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;
using Values = std::vector<std::string>;

namespace {

const SureRanking& of(const Sureness& found, std::string_view key) {
    return *std::find_if(found.rankings.begin(), found.rankings.end(),
                         [&](const SureRanking& sure) { return sure.ranking->key == key; });
}

Values keys_of(const Ecosystem& map, const SureRanking& sure, const std::vector<ThingId>& things) {
    Values keys;
    for (auto thing : things) keys.push_back(Things(map, {}).key(sure.ranking->kind, thing));
    return keys;
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
    const auto map = rivals().done();
    auto found = certainty(map, {.draws = 50});
    const auto& breadth = of(found, "breadth");
    CHECK(keys_of(map, breadth, breadth.leaders) == Values{"a"});
    REQUIRE(breadth.changed.size() == 2);
    CHECK(breadth.changed[0].left_out == "R");
    CHECK(breadth.changed[0].is_document);
    CHECK_FALSE(breadth.changed[0].is_reference);
    CHECK(keys_of(map, breadth, breadth.changed[0].leaders) == Values{"b"});
    CHECK(breadth.changed[1].left_out == "R § One");
    CHECK(breadth.changed_references() == 1);
    CHECK(breadth.changed_documents() == 1);
    REQUIRE(breadth.things.size() == 3);
    CHECK(breadth.things[0].left_best == 1);
    CHECK(breadth.things[0].left_worst == 2);
    CHECK(breadth.things[0].moved_by == "R § One");
    CHECK(breadth.by_source);
    CHECK(breadth.standing == Standing::shaky);
}

TEST_CASE("what has no score when a source is left out stands behind all that have") {
    auto found = certainty(rivals().done(), {.draws = 0});
    const auto& breadth = of(found, "breadth");
    CHECK(breadth.things[1].left_worst == 2);
    CHECK(breadth.things[1].moved_by == "R § One");  // up to the first place; without S it keeps the second, behind a
    CHECK(breadth.things[1].left_best == 1);
    CHECK_FALSE(breadth.things[0].drawn_best);
}

TEST_CASE("without what is inferred a thing may lose its score, which is unknown, not zero") {
    const auto map = rivals().done();
    auto found = certainty(map, {.draws = 0});
    const auto& breadth = of(found, "breadth");
    CHECK(keys_of(map, breadth, {breadth.things[2].thing}) == Values{"c"});
    CHECK_FALSE(breadth.things[2].stated_score);
    CHECK(*breadth.things[0].stated_rank == 1);
    CHECK(keys_of(map, breadth, breadth.stated_leaders) == Values{"a"});
    CHECK_FALSE(breadth.by_inferred);
}

TEST_CASE("who is far ahead stays first in nearly all draws, and that holds") {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2");
    for (const char* type : {"F", "M", "N"})
        for (const char* principle : {"p1", "p2"}) m.offer("broad", {type}, {principle});
    m.offer("narrow", {"F"}, {"p1"});
    auto found = certainty(m.done(), {.draws = 300, .all_draws = true});
    const auto& breadth = of(found, "breadth");
    CHECK(breadth.things[0].first_draws > 285);
    CHECK(*breadth.things[0].drawn_worst == 1);
    CHECK(*breadth.things[0].drawn_high <= 6);
    CHECK(*breadth.things[1].drawn_worst == 2);
    CHECK(breadth.standing == Standing::holds);
    CHECK(of(found, "degree").standing == Standing::unknown);  // all have 0
}

TEST_CASE("rankings that are dear are drawn fewer times, by the first of the same draws") {
    const auto map = rivals().done();
    auto all = certainty(map, {.draws = 300, .all_draws = true});
    const auto few = of(all, "overlap").ranking->most_draws;
    REQUIRE(few > 0);
    REQUIRE(few < 300);
    CHECK(of(all, "breadth").draws == 300);
    CHECK(of(all, "overlap").draws == few);
    auto less = certainty(map, {.draws = few});
    CHECK(of(less, "overlap").draws == few);
    CHECK(of(less, "overlap").things[0].first_draws == of(all, "overlap").things[0].first_draws);
    CHECK(of(less, "breadth").draws == few);
}

TEST_CASE("one ranking alone is the same as among all, so that another in the list changes no draw") {
    const auto map = rivals().done();
    auto all = certainty(map, {.draws = 40});
    for (std::string_view key : {"breadth", "cells", "overlap"}) {
        CAPTURE(key);
        auto one = certainty(map, {.rank_by = std::string(key), .draws = 40});
        REQUIRE(one.rankings.size() == 1);
        const auto &alone = one.rankings[0], &among = of(all, key);
        CHECK(alone.leaders == among.leaders);
        REQUIRE(alone.things.size() == among.things.size());
        for (std::size_t i = 0; i < alone.things.size(); ++i) {
            CHECK(alone.things[i].first_draws == among.things[i].first_draws);
            CHECK(alone.things[i].drawn_low == among.things[i].drawn_low);
            CHECK(alone.things[i].left_worst == among.things[i].left_worst);
        }
    }
}

TEST_CASE("the order of rows changes nothing, another seed may") {
    const auto map = rivals().done();
    auto turned = map;
    std::reverse(turned.offers.begin(), turned.offers.end());
    CHECK(certainty_report(map, {.draws = 40}).tables[0].rows ==
          certainty_report(turned, {.draws = 40}).tables[0].rows);
    CHECK(certainty_report(map, {.draws = 40}).tables[0].rows !=
          certainty_report(map, {.draws = 40, .seed = 2}).tables[0].rows);
}

TEST_CASE("equals share a rank, stand in alphabetical order, and say how many they are") {
    Make m;
    m.actor("x", {.name = "Ärlig"}).actor("y", {.name = "Zenit"}).actor("z", {.name = "Alfa"});
    m.offer("x", {"F"}, {"p1"}).offer("y", {"F"}, {"p1"}).offer("z", {"F"}, {"p1"});
    const auto map = m.done();
    auto found = certainty(map, {.draws = 0});
    const auto& breadth = of(found, "breadth");
    CHECK(keys_of(map, breadth, breadth.leaders) == Values{"z", "y", "x"});  // Swedish: ä after z
    for (const auto& thing : breadth.things) {
        CHECK(thing.rank == 1);
        CHECK(thing.tied_with == 2);
    }
}

TEST_CASE("nobody stands out where all are zero; an empty map has no ranks") {
    auto found = certainty(rivals().done(), {.draws = 0});
    CHECK(of(found, "betweenness").leaders.empty());
    CHECK(of(found, "betweenness").standing == Standing::unknown);
    for (const auto& ranking : certainty({}, {.draws = 10}).rankings) {
        CHECK(ranking.things.empty());
        CHECK(ranking.leaders.empty());
        CHECK(ranking.changed.empty());
    }
}

TEST_CASE("a map without links ranks its support, one without offers its network, one without gaps no gaps") {
    Make support, network;
    support.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1", "p2"});
    network.link("a", "b", "funds").link("b", "c", "funds");
    auto of_support = certainty(support.done(), {.draws = 20}), of_network = certainty(network.done(), {.draws = 20});
    CHECK(of(of_support, "breadth").leaders.size() == 1);
    CHECK(of(of_support, "degree").leaders.empty());
    CHECK(of(of_support, "severity").things.empty());
    CHECK(of(of_network, "betweenness").leaders.size() == 1);
    CHECK(of(of_network, "breadth").things.empty());
    CHECK(of(of_network, "overlap").things.empty());
}

TEST_CASE("one actor alone is first by what it offers, and first in every draw") {
    Make m;
    m.offer("a", {"F"}, {"p1"}, {.source = "R"});
    auto found = certainty(m.done(), {.draws = 20});
    const auto& breadth = of(found, "breadth");
    CHECK(breadth.things[0].first_draws == 20);
    CHECK(breadth.changed[0].leaders.empty());
    CHECK_FALSE(breadth.by_source);  // without R there is nothing at all to rank by
    CHECK(breadth.standing == Standing::holds);
    CHECK(breadth.things[0].left_worst == 1);
    CHECK(of(found, "overlap").things.empty());
}

TEST_CASE("where everything is inferred no first place holds without it") {
    Make m;
    m.offer("a", {"F"}, {"p1", "p2"}, {.inferred = true}).offer("b", {"F"}, {"p1"}, {.inferred = true});
    m.link("a", "b", "funds", {.inferred = true}).link("a", "c", "funds", {.inferred = true});
    for (const auto& sure : certainty(m.done(), {.draws = 20}).rankings) {
        if (sure.leaders.empty() || sure.ranking->kind == ThingKind::cell) continue;
        CAPTURE(sure.ranking->key);
        CHECK(sure.by_inferred);
        CHECK(sure.standing == Standing::shaky);
    }
}

TEST_CASE("where rows name no source nothing is shaken by one, and without draws either nothing is known") {
    Make m;
    m.offer("a", {"F"}, {"p1", "p2"}).offer("b", {"F"}, {"p1"});
    auto found = certainty(m.done(), {.draws = 0});
    CHECK(found.sources.references.empty());
    CHECK(of(found, "breadth").leaders.size() == 1);
    CHECK_FALSE(of(found, "breadth").by_source);
    CHECK(of(found, "breadth").standing == Standing::unknown);
}
