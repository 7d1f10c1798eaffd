#include "engine/model/candidate.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("an offer is a candidate of its actor, with what it supports and how sure that is") {
    Make m;
    m.gap("g1", "p1").offer("a", {"F"}, {"p1"}, {.inferred_principles = true, .gaps = {"g1"}, .name = "Money"});
    m.offer("a", {"F"}, {"p1"}, {.inferred_gaps = true, .gaps = {"g1"}});
    const auto map = m.done();
    const auto first = candidate_of(map, OfferId{0}), second = candidate_of(map, OfferId{1});
    CHECK(first.key == "o1");
    CHECK(first.name.in("en") == "Money");
    CHECK(first.offer == OfferId{0});
    CHECK(first.support_types.size() == 1);
    CHECK(first.gaps.size() == 1);
    CHECK_FALSE(first.cost);
    CHECK_FALSE(first.stated_cells);
    CHECK(first.stated_gaps);
    CHECK(second.stated_cells);
    CHECK_FALSE(second.stated_gaps);
}
