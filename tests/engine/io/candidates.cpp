#include "engine/io/candidates.hpp"

#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Ecosystem map() {
    Make m;
    m.gap("g1", "p1").actor("a").actor("b");
    m.offer("a", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}, .name = "Money"});
    m.support_types("F", "M").principles("p1", "p2");
    return m.done();
}

LoadedCandidates loaded(const std::string& bytes) { return load_candidates({"plan.csv", bytes}, map()); }

}  // namespace

TEST_CASE("a candidate that is an offer of the map needs no more than its id and its cost") {
    const auto [candidates, problems] = loaded("id,cost\no1,250000\n");
    CHECK(problems.empty());
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0].name.in("en") == "Money");
    CHECK(candidates[0].cost == 250000);
    CHECK(candidates[0].offer == OfferId{0});
    CHECK(candidates[0].support_types == TermSet<SupportTypeTag>{{0}});
    CHECK(candidates[0].gaps.size() == 1);
}

TEST_CASE("a new candidate says what it supports, and may have nobody yet who would do it") {
    const auto [candidates, problems] =
        loaded("id,name,actor,support_types,principles\nx,Lab,b,M,p1;p2\ny,Fund,,F,p2\n");
    CHECK(problems.empty());
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].actor == ActorId{1});
    CHECK(candidates[0].principles.size() == 2);
    CHECK_FALSE(candidates[0].cost);
    CHECK_FALSE(candidates[1].actor);
}

TEST_CASE("what is wrong with a candidate is said with its place, and the row is left out") {
    const auto [candidates, problems] =
        loaded("id,name,support_types,cost\nx,Lab,MM,1\ny,Fund,F,lots\nz,,F,1\nw,Net,F,\nv,Good,F,-2\nu,Best,F,3\n");
    REQUIRE(problems.size() == 5);
    CHECK(problems[0].code == "unknown-term");
    CHECK(problems[0].line == 2);
    CHECK(problems[0].column == 7);
    CHECK(problems[1].code == "bad-number");
    CHECK(in_words(problems[2].message, "en") == "no 'name' is given in any language");
    CHECK(in_words(problems[3].message, "en") == "no 'cost' is given, but other rows have one");
    CHECK(problems[4].code == "out-of-range");
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0].key == "u");
}

TEST_CASE("a table without ids, or without rows, has no candidates and says why") {
    CHECK(loaded("name,cost\nx,1\n").diagnostics[0].code == "missing-column");
    CHECK(loaded("").diagnostics[0].code == "empty-table");
    CHECK(loaded("").candidates.empty());
}
