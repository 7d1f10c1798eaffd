#include "engine/analysis/laid_rows.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("terms keep what is said of them where they stand now, and umbrellas stay behind") {
    Make m;
    m.umbrella("all", {"towns", "farms"}).target_groups("towns", "farms").offer("a", {}, {}, {.targets = {"all"}});
    const auto map = m.done();
    const auto laid = laid_rows(map, {Dimension::target, std::nullopt});
    const auto& rows = laid.framework.support_types;
    REQUIRE(rows.size() == 2);
    CHECK(rows.find("towns"));
    CHECK_FALSE(rows.find("all"));
    CHECK(laid.offers[0].support_types.terms.size() == 2);
    CHECK(laid.offers[0].target_groups.terms == map.offers[0].target_groups.terms);
    CHECK(laid.framework.target_groups.size() == map.framework.target_groups.size());
    CHECK(laid.framework.laid == Sides{Dimension::target, std::nullopt});
}

TEST_CASE("what an actor is known by is as sure of its offers as of itself") {
    const auto map = Make().actor("a", {.level = "local", .inferred_level = true}).offer("a", {"F"}, {}).done();
    const auto laid = laid_rows(map, {Dimension::level, Dimension::support_type});
    CHECK(laid.offers[0].support_types.certainty == Certainty::inferred);
    CHECK(laid.offers[0].principles.certainty == Certainty::stated);
    CHECK(laid.framework.support_types.find("local"));
    CHECK(laid.framework.principles.find("F"));
}
