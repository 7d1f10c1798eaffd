#include "engine/analysis/certainty/left_out.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Values = std::vector<std::string>;

namespace {

Make sourced() {
    Make m;
    m.gap("g1", "p1", {.source = "R § Gaps"});
    m.offer("a", {"F"}, {"p1"}, {.gaps = {"g1"}, .source = "R § One"});
    m.offer("b", {"F"}, {"p1"}, {.source = "R § One | S"}).offer("c", {"F"}, {"p1"}, {.source = "R § Two"});
    m.offer("d", {"F"}, {"p1"}).link("a", "b", "funds", {.source = "S"});
    m.recommendation("r1", {.gaps = {"g1"}, .source = "R § One | R § Two"});
    return m;
}

}  // namespace

TEST_CASE("sources are documents, and references as finely as they are written") {
    auto sources = sources_of(sourced().done());
    CHECK(sources.documents == Values{"R", "S"});
    CHECK(sources.references == Values{"R § Gaps", "R § One", "R § Two", "S"});
    CHECK(sources_of({}).documents.empty());
}

TEST_CASE("what rests on one reference alone goes with it; what has another source, or names none, stays") {
    auto left = without_source(sourced().done(), "R § One");
    REQUIRE(left.offers.size() == 3);
    CHECK(left.offers[0].key == "o2");
    CHECK(left.recommendations.size() == 1);
    CHECK(left.gaps.size() == 1);
    CHECK(left.links.size() == 1);
    CHECK(left.actors.size() == sourced().done().actors.size());
}

TEST_CASE("a document takes all its headings along, and references to gaps are mended") {
    auto left = without_source(sourced().done(), "R");
    REQUIRE(left.offers.size() == 2);
    CHECK(left.offers[0].key == "o2");
    CHECK(left.offers[1].key == "o4");
    CHECK(left.gaps.empty());
    CHECK(left.recommendations.empty());
    auto without_gaps = without_source(sourced().done(), "R § Gaps");
    CHECK(without_gaps.offers[0].gaps.terms.empty());
    CHECK(without_source(sourced().done(), "T").offers.size() == 4);
}
