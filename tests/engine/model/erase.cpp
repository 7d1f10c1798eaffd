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
    CHECK(map.recommendations[0].actors_unlisted.outside == 1);
}

TEST_CASE("what is erased from a list is still there, outside; what was unknown or said to be none stays so") {
    Make m;
    m.actor("a").actor("b");
    m.recommendation("r1", {.lead = "a"}).recommendation("r2").recommendation("r3", {.actors = {"a"}, .lead = "a"});
    m.raw().recommendations[1].actors_unlisted.none = true;
    ProcessStep step;
    step.key = "s1", step.actors = {m.actor_id("a"), m.actor_id("b")};
    m.raw().processes = {step, step, {}};
    m.raw().processes[1].actors.pop_back();
    auto map = m.done();
    keep_actors(map, [](const Actor& actor) { return actor.key == "b"; });
    auto state = [](const auto& row) { return entries_of(row.actors, row.actors_unlisted); };
    CHECK(map.recommendations[0].actors_unlisted.outside == 1);  // a lead alone is named
    CHECK(state(map.recommendations[1]) == Entries::none);
    CHECK(map.recommendations[2].actors_unlisted.outside == 1);
    CHECK(state(map.processes[0]) == Entries::some);
    CHECK(state(map.processes[1]) == Entries::outside);
    CHECK(state(map.processes[2]) == Entries::unknown);
}

TEST_CASE("a gap that is erased is forgotten by the offers and the recommendations that name it") {
    auto map = example();
    keep_gaps(map, [](const Gap& gap) { return gap.key == "g2"; });
    REQUIRE(map.gaps.size() == 1);
    CHECK(map.offers[0].gaps.terms.size() == 1);
    CHECK(map.offers[1].gaps.terms.size() == 1);
    CHECK(map.recommendations[0].gaps.terms.empty());
    CHECK(entries_of(map.recommendations[0].gaps.terms, map.recommendations[0].gaps.unlisted) == Entries::outside);
    CHECK(map.offers[0].gaps.unlisted.outside == 1);
    CHECK(map.offers[1].gaps.unlisted.outside == 0);
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
