#include "engine/analysis/support/breadth.hpp"

#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

Make street() {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2");
    m.actor("a", {.type = "agency"}).actor("b", {.type = "agency"}).actor("c", {.type = "firm"});
    m.actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"F", "M"}, {"p1"}).offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p2"});
    m.offer("c", {"M"}, {"p1"}).offer("d", {"N"}, {"p1"}).offer("many", {"N"}, {"p1"}).offer("e", {"N"}, {});
    return m;
}

}  // namespace

TEST_CASE("breadth counts cells, support types and principles; ties share a rank and stand by name") {
    auto report = breadth_report(street().done(), {});
    CHECK(fault_of(report) == "");
    const auto& actors = table(report, "breadth");
    CHECK(column(actors, "actor") == Values{"c", "a", "b", "d"});
    CHECK(column(actors, "rank") == Values{"1", "2", "3", "3"});
    CHECK(column(actors, "cells") == Values{"2", "2", "1", "1"});
    CHECK(column(actors, "principles") == Values{"2", "1", "1", "1"});
    CHECK(column(actors, "actor_type") == Values{"firm", "agency", "agency", "?"});
}

TEST_CASE("an actor is alone where there is no other actor and no category") {
    auto found = breadth(street().done());
    CHECK(found.actors[0].reach.alone == std::vector<CellPlace>{{{0}, {1}}});
    CHECK(found.actors[1].reach.alone.empty());
    CHECK(found.actors[3].reach.alone.empty());
    CHECK_THAT(findings(breadth_report(street().done(), {}), "sv"),
               Contains("Dessa aktörer är ensamma i en ruta, som blir utan känd aktör om de slutar: c – F (p2).\n"));
}

TEST_CASE("breadth of a type of actor is the cells of all its actors") {
    auto report = breadth_report(street().done(), {});
    const auto& types = table(report, "breadth_by_type");
    CHECK(column(types, "actor_type") == Values{"firm", "agency", ""});
    CHECK(column(types, "actors") == Values{"1", "2", "1"});
    CHECK(column(types, "cells") == Values{"2", "2", "1"});
    CHECK(column(types, "alone") == Values{"1", "1", "0"});
    CHECK_THAT(findings(report, "en"),
               Contains("Broadest actor type: firm with 2 cells, 2 support types and 2 principles."));
}

TEST_CASE("actors with offers in no cell have an unknown breadth, and are named") {
    auto map = street().done();
    auto found = breadth(map);
    REQUIRE(found.in_no_cell.size() == 1);
    CHECK(map[found.in_no_cell[0]].key == "e");
    CHECK_THAT(in_words(breadth_report(map, {}).notes.back(), "sv"), Contains("bredden är okänd: e."));
}

TEST_CASE("all that share the first place in breadth are named") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    auto report = breadth_report(m.done(), {});
    CHECK_THAT(findings(report, "sv"), Contains("Bredast är a och b: 1 ruta, 1 stödtyp och 1 princip.\n"));
    CHECK_THAT(findings(report, "en"), Contains("2 actors are in a single cell: a and b.\n"));
    CHECK_THAT(findings(breadth_report(Ecosystem{}, {}), "en"), Contains("No actor is known in any cell."));
}

TEST_CASE("who is in a single cell of a selection may be in others outside it") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("a", {"T"}, {"p1"});
    const auto map = apply_filter(m.done(), {.support_types = {{0}}});
    CHECK_THAT(findings(breadth_report(map, {}), "sv"), Contains("1 aktör finns i en enda ruta i urvalet: a.\n"));
}

TEST_CASE("that the type of some is unknown is no type, however broad they are") {
    Make m;
    m.actor("known", {.type = "agency"}).offer("known", {"F"}, {"p1"}).offer("x", {"F", "M"}, {"p1"});
    CHECK_THAT(findings(breadth_report(m.done(), {}), "en"), Contains("Broadest actor type: agency with 1 cell"));
}

TEST_CASE("who is alone is named as far as is asked for, and the rest is counted") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p2"}).offer("c", {"M"}, {"p1"});
    CHECK_THAT(findings(breadth_report(m.done(), {.top = 1}), "en"), Contains("a \u2013 F (p1); and 2 more"));
}
