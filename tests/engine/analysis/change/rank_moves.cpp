#include "engine/analysis/change/rank_moves.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("ranks are among those in both maps, so that one who leaves lifts nobody") {
    Make m;
    m.actor("a").actor("b").actor("c");
    CHECK(rank_moves(m.done(), {{"first", 9}, {"a", 5}, {"b", 3}}, {{"a", 4}, {"b", 2}}).empty());
}

TEST_CASE("the largest move comes first, equals share a rank, and who has nothing in both is not named") {
    Make m;
    m.actor("a").actor("b").actor("c").actor("d");
    const auto moves =
        rank_moves(m.done(), {{"a", 3}, {"b", 2}, {"c", 1}, {"d", 0}}, {{"a", 1}, {"b", 1}, {"c", 5}, {"d", 0}});
    REQUIRE(moves.size() == 2);
    CHECK(moves[0].key == "c");
    CHECK(moves[0].rises());
    CHECK(moves[0].before == 3);
    CHECK(moves[0].after == 1);
    CHECK(moves[1].key == "a");
    CHECK(moves[1].after == 2);
}

TEST_CASE("equal moves stand by name in the map's language") {
    Make m;
    m.actor("x").actor("y").actor("z").actor("u");
    m.raw().actors[0].name = Text("Hav", "Sea");
    m.raw().actors[1].name = Text("Fjäll", "Zenith");
    const std::vector<std::pair<std::string, double>> old_values{{"x", 1}, {"y", 1}, {"z", 3}, {"u", 2}},
        new_values{{"x", 5}, {"y", 5}, {"z", 3}, {"u", 2}};
    CHECK(rank_moves(m.done(), old_values, new_values)[0].key == "y");
    m.raw().about.languages = {"en"};
    CHECK(rank_moves(m.done(), old_values, new_values)[0].key == "x");
}

TEST_CASE("who stands between others after a link is added rises; a wider offer rises in breadth") {
    Make before, after;
    before.principles("p1").support_types("F").link("a", "b", "knows").link("b", "c", "knows").actor("d").actor("e");
    before.offer("c", {"F"}, {"p1"});
    after.principles("p1").support_types("F").link("a", "b", "knows").link("b", "c", "knows");
    after.link("c", "d", "knows").link("c", "e", "knows");
    after.offer("a", {"F"}, {"p1"});
    const auto old_map = before.done(), new_map = after.done();
    const auto moves = betweenness_moves(collaboration_network(old_map, {}), collaboration_network(new_map, {}));
    REQUIRE(moves.size() == 2);
    CHECK(moves[0].key == "c");
    CHECK(moves[0].rises());
    CHECK(moves[1].key == "b");
    CHECK(moves[1].after == 2);
    const auto broad = breadth_moves(before.done(), after.done());
    REQUIRE(broad.size() == 2);
    CHECK(broad[0].key == "a");
    CHECK(broad[0].rises());
    CHECK_FALSE(broad[1].rises());
}
