#include "engine/analysis/dimension.hpp"

#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("a further dimension is one that is neither support type nor principle") {
    CHECK(further_dimension_words().front() == "target-group");
    CHECK(further_dimension_words().size() == 4);
}

TEST_CASE("an offer to an umbrella group is in the places of its members, and the umbrella is no term") {
    Make make;
    make.umbrella("alla", {"kommuner", "regioner"}).target_groups("elever");
    make.offer("a", {"F"}, {"p1"}, {.targets = {"alla"}}).offer("a", {"F"}, {"p1"}, {.targets = {"elever"}});
    auto map = make.done();
    CHECK(terms_of(map.framework, Dimension::target).size() == 3);
    DimensionPlaces places(map, Dimension::target);
    CHECK(places.of(map.offers[0]).terms == std::vector<std::size_t>{0, 1});
    CHECK(places.of(map.offers[1]).terms == std::vector<std::size_t>{2});
}

TEST_CASE("an actor's type and level are its offers', and what is inferred is said") {
    Make make;
    make.actor("a", {.type = "verk", .inferred_type = true}).offer("a", {"F"}, {"p1"});
    auto map = make.done();
    auto type = DimensionPlaces(map, Dimension::actor_type).of(map.offers[0]);
    CHECK(type.terms == std::vector<std::size_t>{0});
    CHECK_FALSE(type.stated);
    CHECK(DimensionPlaces(map, Dimension::level).of(map.offers[0]).terms.empty());
}

TEST_CASE("an offer is stated to be for a group, or at a level, only when that is stated") {
    Make make;
    make.actor("a", {.level = "local", .inferred_level = true}).actor("b", {.level = "local"});
    make.offer("a", {"F"}, {"p1"}, {.targets = {"k"}});
    make.offer("b", {"F"}, {"p1"}, {.inferred_targets = true, .targets = {"k"}});
    auto map = make.done();
    DimensionPlaces targets(map, Dimension::target), levels(map, Dimension::level);
    CHECK(targets.of(map.offers[0]).stated);
    CHECK_FALSE(targets.of(map.offers[1]).stated);
    CHECK_FALSE(levels.of(map.offers[0]).stated);
    CHECK(levels.of(map.offers[1]).stated);
}

TEST_CASE("a map's own dimension has its terms, its words and its places, of the offer or of its actor") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    auto map = m.done();
    map.framework.own = {{"region", "regions", TermsOf::actors}, {"tool", "tools"}};
    for (const auto* key : {"x", "y"}) {
        Term<OwnTermTag> term;
        term.key = key;
        term.label = Text(key, key);
        map.framework.own[0].terms.add(term);
        map.framework.own[1].terms.add(term);
    }
    map.actors[0].own.set(0, {{OwnTermId{1}}, Certainty::inferred});
    map.offers[1].own.set(1, {{OwnTermId{0}, OwnTermId{1}}});
    CHECK(terms_of(map.framework, own_dimension(0)).size() == 2);
    CHECK(own_dimension_words(map.framework) == std::vector<std::string>{"region", "tool"});
    CHECK(column_of(map.framework, own_dimension(0)).table == "actors");
    CHECK(column_of(map.framework, own_dimension(1)).name == "tool");
    const auto words = words_of(map.framework, own_dimension(1));
    CHECK(test::said(words.heading) == Text("Tool", "Tool"));
    CHECK(test::said(words.many) == Text("tool", "tool"));
    const DimensionPlaces regions(map, own_dimension(0)), tools(map, own_dimension(1));
    CHECK(regions.of(map.offers[0]).terms == std::vector<std::size_t>{1});
    CHECK_FALSE(regions.of(map.offers[0]).stated);
    CHECK(regions.of(map.offers[1]).terms.empty());
    CHECK(tools.of(map.offers[1]).terms == std::vector<std::size_t>{0, 1});
    CHECK(is_further(own_dimension(0)));
}
