#include "render/view/presence.hpp"

#include "engine/analysis/support/cells.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

std::vector<Note> notes(const Ecosystem& ecosystem, TypesShown& shown) {
    Collator before("sv");
    return notes_of(ecosystem, "sv", cells(ecosystem).all.actors, before, shown);
}

}  // namespace

TEST_CASE("notes stand by type, unknown types last, and say what puts them there") {
    Make make;
    make.actor_types("myndighet");
    make.actor("Ö", {.type = "myndighet"}).actor("A", {});
    make.offer("A", {"F"}, {"p"}, {.name = "pengar"}).offer("Ö", {"F"}, {"p"}, {.inferred = true, .name = "råd"});
    TypesShown shown;
    auto made = notes(make.done(), shown);
    REQUIRE(made.size() == 2);
    CHECK(made[0].title == "Ö");
    CHECK(made[0].ink == Ink::hatched);
    CHECK(made[1].tooltip.find("pengar") != std::string::npos);
    CHECK(shown.unknown);
    CHECK(shown.inferred);
    CHECK_FALSE(shown.category);
}

TEST_CASE("the legend has the types that were shown, then the unknown and the categories") {
    Make make;
    make.actor_types("myndighet", "institut");
    make.actor("a", {.type = "institut"}).actor("b", {.node_class = NodeClass::category});
    auto ecosystem = make.done();
    TypesShown shown;
    CHECK(legend_of(ecosystem.framework, shown, "sv").entries.empty());
    for (const auto& actor : ecosystem.actors) shown.add(ecosystem.framework, actor, Ink::solid);
    auto legend = legend_of(ecosystem.framework, shown, "en");
    REQUIRE(legend.entries.size() == 3);
    CHECK(legend.entries[0].label == "institut");
    CHECK(legend.entries[1].label == "Actor type unknown");
    CHECK(legend.entries[2].label == "category: stands for many");
}

TEST_CASE("a count says that a category stands for many, and is no number when there is only that") {
    Occupancy occupancy;
    CHECK(counted_cell(occupancy, "en").text == "0");
    occupancy.categories.push_back({ActorId{0}, true, {}});
    CHECK(counted_cell(occupancy, "en").text == "many");
    CHECK(counted_cell(occupancy, "sv").text == "många");
    CHECK_FALSE(counted_cell(occupancy, "en").value.has_value());
    occupancy.actors.push_back({ActorId{1}, true, {}});
    CHECK(counted_cell(occupancy, "en").text == "1+");
    CHECK(counted_cell(occupancy, "en").value == 1);
}
