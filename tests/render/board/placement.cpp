#include "render/board/placement.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ecomap;

namespace {

PlaceTask ring_and_pairs() {
    PlaceTask task;
    for (int i = 0; i < 12; ++i) task.boxes.push_back({60.0 + 10 * (i % 3), 30});
    for (std::size_t i = 0; i < 6; ++i) task.springs.push_back({i, (i + 1) % 6, 1});
    for (std::size_t i = 6; i < 12; i += 2) task.springs.push_back({i, i + 1, 1});
    return task;
}

}  // namespace

TEST_CASE("components are islands, the largest first") {
    auto islands = islands_of(ring_and_pairs());
    REQUIRE(islands.size() == 4);
    CHECK(islands[0].nodes == std::vector<std::size_t>{0, 1, 2, 3, 4, 5});
    CHECK(islands[1].nodes == std::vector<std::size_t>{6, 7});
}

TEST_CASE("on circles no two boxes overlap, and the corner of all is the origin") {
    auto task = ring_and_pairs();
    auto places = place_on_circles(task);
    CHECK(places.is_fallback);
    REQUIRE(places.middles.size() == 12);
    CHECK(overlaps(task.boxes, places.middles) == 0);
    Point corner{7, 7};
    extent(task.boxes, places.middles, corner);
    CHECK(corner.x == Approx(0).margin(1e-9));
    CHECK(corner.y == Approx(0).margin(1e-9));
}

TEST_CASE("a lone node and no node have places") {
    PlaceTask task;
    CHECK(place_on_circles(task).middles.empty());
    task.boxes = {{40, 20}};
    auto places = place_on_circles(task);
    CHECK(places.middles.at(0).x == 20);
    CHECK(places.middles.at(0).y == 10);
}

TEST_CASE("a small island stands in the corner that a large one leaves") {
    PlaceTask task;
    task.boxes = {{20, 20}, {20, 20}, {20, 20}, {20, 20}};
    task.springs = {{0, 1, 1}, {1, 2, 1}};
    task.aspect = 1;
    std::vector<Island> islands{{{0, 1, 2}, {{0, 0}, {0, 200}, {200, 200}}}, {{3}, {{0, 0}}}};  // an L
    auto middles = assemble(task, islands);
    Point corner;
    auto all = extent(task.boxes, middles, corner);
    CHECK(all.width <= 221);
    CHECK(all.height <= 221);
    CHECK(middles[3].x > middles[0].x);
    CHECK(middles[3].y < middles[2].y);
}

TEST_CASE("boxes of an island that overlap are moved apart") {
    PlaceTask task;
    task.boxes = {{50, 20}, {50, 20}, {50, 20}};
    task.springs = {{0, 1, 1}, {1, 2, 1}};
    auto middles = assemble(task, {{{0, 1, 2}, {{0, 0}, {10, 5}, {-9, 12}}}});
    CHECK(overlaps(task.boxes, middles) == 0);
}

TEST_CASE("crossings are counted once, and ties with a common end never cross") {
    std::vector<Point> square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    CHECK(crossings(std::vector<Spring>{{0, 2, 1}, {1, 3, 1}}, square) == 1);
    CHECK(crossings(std::vector<Spring>{{0, 1, 1}, {2, 3, 1}}, square) == 0);
    CHECK(crossings(std::vector<Spring>{{0, 2, 1}, {0, 3, 1}}, square) == 0);
}
