#include "render/board/layer_order.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

namespace {

LayerOrder as_given(const LayerGraph& graph) {
    LayerOrder order;
    for (auto size : graph.sizes) {
        order.emplace_back();
        for (std::size_t i = 0; i < size; ++i) order.back().push_back(i);
    }
    return order;
}

std::size_t counted_pair_by_pair(const LayerGraph& graph, const LayerOrder& order) {
    auto place = [&](std::size_t layer, std::size_t node) {
        return std::find(order[layer].begin(), order[layer].end(), node) - order[layer].begin();
    };
    std::size_t found = 0;
    for (const auto& a : graph.arcs)
        for (const auto& b : graph.arcs)
            if (a.layer == b.layer && place(a.layer, a.from) < place(b.layer, b.from) &&
                place(a.layer + 1, a.to) > place(b.layer + 1, b.to))
                ++found;
    return found;
}

LayerGraph random_graph(unsigned seed) {
    test::Random random(seed);
    LayerGraph graph{{7, 5, 9}, {}};
    for (unsigned i = 0; i < 20; ++i) {
        auto layer = random.below(2);
        graph.arcs.push_back({layer, random.below(static_cast<unsigned>(graph.sizes[layer])),
                              random.below(static_cast<unsigned>(graph.sizes[layer + 1]))});
    }
    return graph;
}

}  // namespace

TEST_CASE("crossings are counted as pairs that change sides, and lines that share an end do not cross") {
    LayerGraph graph{{2, 2}, {{0, 0, 1}, {0, 1, 0}}};
    CHECK(crossings(graph, {{0, 1}, {0, 1}}) == 1);
    CHECK(crossings(graph, {{0, 1}, {1, 0}}) == 0);
    graph.arcs = {{0, 0, 0}, {0, 0, 1}, {0, 1, 1}};
    CHECK(crossings(graph, {{0, 1}, {0, 1}}) == 0);
    for (unsigned seed = 1; seed < 20; ++seed) {
        auto some = random_graph(seed);
        CHECK(crossings(some, as_given(some)) == counted_pair_by_pair(some, as_given(some)));
    }
}

TEST_CASE("a tangle that can be undone is undone") {
    LayerGraph graph{{3, 3, 3}, {{0, 0, 2}, {0, 1, 1}, {0, 2, 0}, {1, 0, 1}, {1, 1, 2}, {1, 2, 0}}};
    CHECK(crossings(graph, as_given(graph)) > 0);
    CHECK(crossings(graph, order_layers(graph)) == 0);
}

TEST_CASE(
    "the order found never has more crossings than the order given, holds every node once and is always the same") {
    for (unsigned seed = 1; seed < 40; ++seed) {
        auto graph = random_graph(seed);
        auto order = order_layers(graph);
        CHECK(crossings(graph, order) <= crossings(graph, as_given(graph)));
        CHECK(order == order_layers(graph));
        for (std::size_t layer = 0; layer < order.size(); ++layer) {
            auto sorted = order[layer];
            std::sort(sorted.begin(), sorted.end());
            CHECK(sorted == as_given(graph)[layer]);
        }
    }
}

TEST_CASE("what is tied to nothing stands last, in the order given") {
    LayerGraph graph{{4, 1}, {{0, 1, 0}, {0, 3, 0}}};
    CHECK(order_layers(graph)[0] == std::vector<std::size_t>{1, 3, 0, 2});
}

TEST_CASE("boxes settle where they want to be, apart and within bounds") {
    using Catch::Matchers::Approx;
    CHECK_THAT(settle({50, 90}, {20, 20}, 10, 0, 200), Approx(std::vector<double>{50, 90}));
    CHECK_THAT(settle({60, 60}, {20, 20}, 10, 0, 200), Approx(std::vector<double>{45, 75}));
    CHECK_THAT(settle({-40, 300}, {20, 20}, 10, 0, 200), Approx(std::vector<double>{10, 190}));
    CHECK(settle({}, {}, 10, 0, 200).empty());
}
