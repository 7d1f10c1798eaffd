#include "engine/analysis/undivided.hpp"

#include "engine/analysis/pivot.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("a side of the grid is undivided when only the other has terms") {
    const auto types_only = Make().support_types("F").done();
    CHECK(is_undivided(types_only.framework, Dimension::principle));
    CHECK_FALSE(is_undivided(types_only.framework, Dimension::support_type));
    CHECK(divided_by(types_only.framework) == "support_type");
    const auto principles_only = Make().principles("p").done();
    CHECK(is_undivided(principles_only.framework, Dimension::support_type));
    CHECK(divided_by(principles_only.framework) == "principle");
    CHECK(divided_by(Make().support_types("F").principles("p").done().framework) == "both");
    const auto none = Make().done();
    CHECK_FALSE(is_undivided(none.framework, Dimension::principle));
    CHECK_FALSE(is_undivided(none.framework, Dimension::support_type));
    CHECK(divided_by(none.framework) == "neither");
}

TEST_CASE("no other dimension is ever undivided") {
    const auto map = Make().support_types("F").offer("a", {"F"}, {}).done();
    for (auto other : {Dimension::target, Dimension::level, Dimension::phase, Dimension::actor_type}) {
        CHECK_FALSE(is_undivided(map.framework, other));
        CHECK(lines_of(map.framework, other, Dimension::support_type).empty());
    }
    CHECK(lines_of(map.framework, Dimension::principle, Dimension::level).empty());
    CHECK(lines_of(map.framework, Dimension::principle, std::nullopt).empty());
    CHECK(pivot(map, Dimension::principle).rows.empty());
    CHECK(pivot(map, Dimension::actor_type, Dimension::principle).columns.empty());
}

TEST_CASE("every offer is in the one line without a name, and surely") {
    const auto map = Make().support_types("F").offer("a", {"F"}, {}).offer("b", {}, {}).done();
    const auto lines = lines_of(map.framework, Dimension::principle, Dimension::support_type);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].key.empty());
    CHECK(lines[0].label.empty());
    const LinePlaces places(map, Dimension::principle, Dimension::support_type);
    for (const auto& offer : map.offers) {
        CHECK(places.of(offer).terms == std::vector<std::size_t>{0});
        CHECK(places.of(offer).stated);
    }
}
