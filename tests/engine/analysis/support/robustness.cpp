#include "engine/analysis/support/robustness.hpp"

#include "tests/support/make.hpp"
#include "tests/support/southern_women.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;
using Counts = std::vector<std::size_t>;

namespace {

// Three actors in four cells: 1110, 0110, 0011.
Make three() {
    Make m;
    m.support_types("F").principles("p1", "p2", "p3", "p4");
    m.offer("a", {"F"}, {"p1", "p2", "p3"}).offer("b", {"F"}, {"p2", "p3"}).offer("c", {"F"}, {"p3", "p4"});
    return m;
}

Counts alive(const Robustness& found, const std::string& order) {
    for (const auto& curve : found.curves)
        if (curve.key == order) return curve.alive;
    return {};
}

std::vector<std::string> keys(const Ecosystem& map, const std::vector<ActorId>& actors) {
    std::vector<std::string> all;
    for (auto actor : actors) all.push_back(map[actor].key);
    return all;
}

}  // namespace

TEST_CASE("cells die with their last actor, in the published order of a small matrix") {
    auto found = robustness(three().done(), {});
    CHECK(found.places.size() == 4);
    CHECK(found.all_places == 4);
    CHECK(alive(found, "broadest_first") == Counts{4, 3, 2, 0});
    CHECK(*found.curves[1].area == Approx(0.583333).margin(5e-7));
    CHECK(alive(found, "narrowest_first") == Counts{4, 4, 3, 0});
    CHECK(found.critical[0].lost == Counts{0});
    CHECK(found.critical[1].lost.empty());
    CHECK(found.critical[2].lost == Counts{3});
    CHECK(found.critical[0].rank == 1);
    CHECK(found.critical[2].rank == 1);
    CHECK(found.critical[1].rank == 3);
}

TEST_CASE("the Southern Women as a map of support lose their cells as published") {
    Make m;
    m.support_types("F");
    for (int event = 1; event <= 14; ++event) m.principles("E" + std::to_string(event));
    for (const auto& woman : southern_women)
        for (std::size_t event = 0; event < 14; ++event)
            if (woman.events[event] == '1') m.offer(std::string(woman.name), {"F"}, {"E" + std::to_string(event + 1)});
    auto found = robustness(m.done(), {});
    // Equals leave alphabetically here, so the curve differs a little from the one by rows in the order of the file.
    CHECK(*found.curves[1].area == Approx(0.615079).margin(0.02));
    CHECK(*found.curves[0].area <= *found.curves[1].area);
    CHECK(*found.curves[4].area == Approx(0.944444).margin(0.01));
}

TEST_CASE("ties in the collaboration network decide two of the orders") {
    auto m = three();
    m.link("b", "c", "funds").link("b", "d", "funds").link("c", "d", "funds").link("b", "e", "funds");
    auto map = m.done();
    auto found = robustness(map, {});
    CHECK(keys(map, found.actors) == std::vector<std::string>{"a", "b", "c"});
    CHECK(found.curves[2].order == LeavingOrder{1, 2, 0});
    CHECK(found.curves[3].order == LeavingOrder{1, 0, 2});
}

TEST_CASE("a category is no actor: it neither leaves nor keeps a cell, but is told apart") {
    Make m;
    m.support_types("F").principles("p1", "p2", "p3").actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"F"}, {"p1", "p2"}).offer("many", {"F"}, {"p1", "p3"});
    auto found = robustness(m.done(), {});
    CHECK(found.actors.size() == 1);
    CHECK(found.places.size() == 2);
    CHECK(found.critical[0].lost.size() == 1);
    CHECK(found.critical[0].to_categories.size() == 1);
}

TEST_CASE("divided by target group a cell is one per group; offers to unknown groups are left out and counted") {
    Make m;
    m.support_types("F").principles("p1").target_groups("t1", "t2", "t3");
    m.offer("a", {"F"}, {"p1"}, {.targets = {"t1", "t2"}}).offer("b", {"F"}, {"p1"}, {.targets = {"t1"}});
    m.offer("c", {"F"}, {"p1"});
    Params params;
    params.by = "target-group";
    auto found = robustness(m.done(), params);
    CHECK(found.actors.size() == 2);
    CHECK(found.places.size() == 2);
    CHECK(found.all_places == 3);
    CHECK(found.offers_left_out == 1);
    CHECK(alive(found, "broadest_first") == Counts{2, 1, 0});
}

TEST_CASE("without actors in cells robustness is unknown") {
    auto found = robustness(Ecosystem{}, {});
    CHECK(found.actors.empty());
    CHECK_FALSE(found.curves[0].area);
    CHECK_FALSE(found.chance.area);
}

TEST_CASE("the order of rows and more offers in the same cell change nothing") {
    Make turned;
    turned.support_types("F").principles("p1", "p2", "p3", "p4");
    turned.offer("c", {"F"}, {"p3", "p4"}).offer("b", {"F"}, {"p2"}).offer("b", {"F"}, {"p2", "p3"});
    turned.offer("a", {"F"}, {"p1", "p2", "p3"});
    auto one = robustness(three().done(), {}), other = robustness(turned.done(), {});
    REQUIRE(one.curves.size() == other.curves.size());
    for (std::size_t i = 0; i < one.curves.size(); ++i) CHECK(one.curves[i].alive == other.curves[i].alive);
    CHECK(one.chance.mean == other.chance.mean);
}

TEST_CASE("places that nobody is expected in are not among all places") {
    auto map = three().support_types("nobody").done();
    CHECK(robustness(map, {}).all_places == 8);
    map.framework.cells = {{"r", {Dimension::support_type, 0}, {Dimension::principle, 0}, false},  // somebody is there
                           {"s", {Dimension::support_type, 1}, {Dimension::principle, 0}, false}};
    CHECK(robustness(map, {}).all_places == 7);
}
