#include "engine/model/erase.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Ecosystem example() {
    Make m;
    m.gap("g1", "p1").gap("g2", "p1");
    m.offer("a", {"advice"}, {"p1"}, {.gaps = {"g1", "g2"}}).offer("b", {"advice"}, {"p1"}, {.gaps = {"g2"}});
    m.link("a", "b", "funds").link("b", "c", "funds");
    m.recommendation("r1", {.gaps = {"g1"}, .actors = {"a", "c"}, .lead = "a"});
    return m.done();
}

}  // namespace

TEST_CASE("an actor that is erased takes its offers, its links and its tasks along, and all others keep theirs") {
    auto map = example();
    keep_actors(map, [](const Actor& actor) { return actor.key != "a"; });
    REQUIRE(map.actors.size() == 2);
    REQUIRE(map.offers.size() == 1);
    CHECK(map[map.offers[0].actor].key == "b");
    REQUIRE(map.links.size() == 1);
    CHECK(map[map.links[0].to].key == "c");
    REQUIRE(map.recommendations[0].actors.size() == 1);
    CHECK(map[map.recommendations[0].actors[0]].key == "c");
    CHECK_FALSE(map.recommendations[0].lead);
}

TEST_CASE("a gap that is erased is forgotten by the offers and the recommendations that name it") {
    auto map = example();
    keep_gaps(map, [](const Gap& gap) { return gap.key == "g2"; });
    REQUIRE(map.gaps.size() == 1);
    CHECK(map.offers[0].gaps.terms.size() == 1);
    CHECK(map.offers[1].gaps.terms.size() == 1);
    CHECK(map.recommendations[0].gaps.terms.empty());
}

TEST_CASE("a survey statement goes with its last answer") {
    Make m;
    m.survey("s1", {{"yes", 40}}).survey("s2", {{"yes", 40}, {"no", 60}});
    m.gap("g", "p", {.statements = {"s1", "s2"}});
    auto map = m.done();
    keep_answers(map, [](const SurveyAnswer& answer) { return answer.answer == "no"; });
    REQUIRE(map.survey.size() == 1);
    CHECK(map.survey[0].key == "s2");
    CHECK(map.gaps[0].statements.terms.size() == 1);
}
