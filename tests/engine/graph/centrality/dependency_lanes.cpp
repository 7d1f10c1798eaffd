#include "engine/graph/centrality/dependency_lanes.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Graph ring_of(Node nodes) {
    std::vector<Tie> edges;
    for (Node i = 0; i < nodes; ++i) edges.push_back({i, (i + 1) % nodes, 1});
    return Graph(nodes, edges);
}

}  // namespace

TEST_CASE("lanes with the same source say the same, and factors weigh them") {
    const Trunk trunk = trunk_of(ring_of(5));
    DependencySums once{std::vector<double>(5, 0), {}}, often = once;
    DependencyLanes(trunk, once).add(std::vector<DependencySource>{{3, 1}});
    DependencyLanes lanes(trunk, often);
    CHECK(lanes.add(std::vector<DependencySource>{{3, 1}, {3, 2}, {3, 4}}));
    CHECK(lanes.filled() == 3);
    for (std::size_t place = 0; place < 5; ++place) CHECK(often.sums[place] == 7 * once.sums[place]);
    CHECK(often.sums != std::vector<double>(5, 0));
}

TEST_CASE("lanes that have run once start clean") {
    const Trunk trunk = trunk_of(ring_of(40));
    DependencySums sums{std::vector<double>(40, 0), std::vector<double>(40, 0)};
    DependencyLanes lanes(trunk, sums);
    const std::vector<DependencySource> sources{{0, 1}, {7, 1}, {20, 1}};
    lanes.add(sources);
    const auto once = sums;
    sums.sums.assign(40, 0);
    sums.squares.assign(40, 0);
    lanes.add(std::vector<DependencySource>{{5, 1}});
    sums.sums.assign(40, 0);
    sums.squares.assign(40, 0);
    lanes.add(sources);
    CHECK(sums.sums == once.sums);
    CHECK(sums.squares == once.squares);
}

TEST_CASE("where searches do not meet, a row has one lane") {
    const Trunk trunk = trunk_of(ring_of(400));
    DependencySums sums{std::vector<double>(400, 0), {}};
    DependencyLanes lanes(trunk, sums);
    lanes.add(std::vector<DependencySource>{{0, 1}});
    CHECK(lanes.filled() == 1);
}
