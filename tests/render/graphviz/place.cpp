#include "render/graphviz/place.hpp"

#include "tests/support/classic.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <memory>

using namespace ecomap;
using namespace ecomap::test;

namespace {

PlaceTask task_of(std::string_view edges, NodeBox box = {70, 30}) {
    auto classic = named(edges);
    PlaceTask task;
    task.boxes.assign(classic.names.size(), box);
    for (const auto& edge : classic.edges) task.springs.push_back({edge.from, edge.to, edge.weight});
    return task;
}

bool same(const Places& a, const Places& b) {
    if (a.is_fallback != b.is_fallback || a.middles.size() != b.middles.size()) return false;
    for (std::size_t i = 0; i < a.middles.size(); ++i)
        if (a.middles[i].x != b.middles[i].x || a.middles[i].y != b.middles[i].y) return false;
    return true;
}

/// Blocks of all sizes, some given back: the heap that the next placement finds is another one.
std::vector<std::unique_ptr<char[]>> heap_noise(std::uint64_t seed) {
    Random random(seed);
    std::vector<std::unique_ptr<char[]>> blocks;
    for (int i = 0; i < 4000; ++i) blocks.push_back(std::make_unique<char[]>(16 + random.below(3000)));
    for (std::size_t i = 0; i < blocks.size(); i += 1 + random.below(3)) blocks[i].reset();
    return blocks;
}

}  // namespace

TEST_CASE("the karate club is placed without overlaps and with no more crossings than it has had") {
    auto task = task_of(karate);
    auto places = place_with_graphviz(task);
    CHECK_FALSE(places.is_fallback);
    CHECK(overlaps(task.boxes, places.middles) == 0);
    constexpr double baseline = 73;
    CHECK(static_cast<double>(crossings(task.springs, places.middles)) <= baseline * 1.1);
}

TEST_CASE("the families of Florence are placed without overlaps and with hardly a crossing") {
    auto task = task_of(florentine);
    auto places = place_with_graphviz(task);
    CHECK(overlaps(task.boxes, places.middles) == 0);
    CHECK(crossings(task.springs, places.middles) <= 3);
}

TEST_CASE("the same network has the same places, whatever the heap looks like") {
    auto task = task_of(karate);
    auto first = place_with_graphviz(task);
    for (std::uint64_t seed : {1u, 2u, 3u}) {
        auto noise = heap_noise(seed);
        CHECK(same(place_with_graphviz(task), first));
    }
}

TEST_CASE("more than three hundred nodes are placed without overlaps, the same each time") {
    PlaceTask task;
    Random random(5);
    task.boxes.assign(360, {9, 9});
    for (std::uint32_t i = 1; i < 360; ++i) task.springs.push_back({random.below(i), i, 1});
    auto places = place_with_graphviz(task);
    CHECK_FALSE(places.is_fallback);
    CHECK(overlaps(task.boxes, places.middles) == 0);
    auto noise = heap_noise(9);
    CHECK(same(place_with_graphviz(task), places));
}

TEST_CASE("a network too large to search gives circles and says so, on every machine") {
    PlaceTask task;
    task.boxes.assign(most_to_place / 2 + 1, {9, 9});
    for (std::size_t i = 1; i < task.boxes.size(); ++i) task.springs.push_back({i - 1, i, 1});
    auto places = place_with_graphviz(task);
    CHECK(places.is_fallback);
    CHECK(places.middles.size() == task.boxes.size());
}

TEST_CASE("a search that is ended by the machine is an error, never another picture") {
    PlaceTask task;
    Random random(6);
    task.boxes.assign(9000, {9, 9});
    for (std::uint32_t i = 1; i < 9000; ++i) task.springs.push_back({random.below(i), i, 1});
    CHECK_THROWS_WITH(place_with_graphviz(task, {.seconds = 1}), Catch::Contains("places the network"));
}

TEST_CASE("nothing, one node and a pair are placed") {
    CHECK(place_with_graphviz(PlaceTask{}).middles.empty());
    PlaceTask task;
    task.boxes = {{40, 20}};
    CHECK(place_with_graphviz(task).middles.size() == 1);
    task.boxes = {{40, 20}, {40, 20}, {300, 9}};
    task.springs = {{0, 1, 1}};
    CHECK(overlaps(task.boxes, place_with_graphviz(task).middles) == 0);
}

TEST_CASE("a crossing, an overlap, a tie over a box and a bad shape are each held against a placement") {
    PlaceTask task;
    task.aspect = 1;
    task.boxes.assign(4, {10, 10});
    task.springs = {{0, 1, 1}, {2, 3, 1}};
    std::vector<std::size_t> all{0, 1, 2, 3};
    auto good = badness(task, {all, {{0, 0}, {100, 0}, {0, 100}, {100, 100}}});
    CHECK(badness(task, {all, {{0, 0}, {100, 100}, {0, 100}, {100, 0}}}) == Approx(good + 1));
    CHECK(badness(task, {all, {{0, 0}, {100, 0}, {100, 5}, {0, 100}}}) > good + 900);
    CHECK(badness(task, {all, {{0, 0}, {100, 0}, {200, 0}, {300, 0}}}) > good + 50);
    CHECK(badness(task, {all, {{0, 0}, {100, 0}, {50, 0}, {50, 100}}}) > good + 1.5);
}
