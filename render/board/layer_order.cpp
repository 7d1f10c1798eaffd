#include "render/board/layer_order.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ecomap {
namespace {

constexpr int sweeps = 24;

std::vector<std::size_t> places_of(const std::vector<std::size_t>& order) {
    std::vector<std::size_t> places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place) places[order[place]] = place;
    return places;
}

/// Inversions of `values`, counted with a tree of prefix sums.
std::size_t inversions(const std::vector<std::size_t>& values, std::size_t size) {
    std::vector<std::size_t> tree(size + 1, 0);
    std::size_t seen = 0, found = 0;
    for (auto value : values) {
        std::size_t not_after = 0;
        for (auto i = value + 1; i > 0; i -= i & (~i + 1)) not_after += tree[i];
        found += seen++ - not_after;
        for (auto i = value + 1; i <= size; i += i & (~i + 1)) ++tree[i];
    }
    return found;
}

/// Orders one layer by the mean place of its neighbours on one side; nodes without any there keep their places.
void sort_layer(const LayerGraph& graph, LayerOrder& order, std::size_t layer, bool by_previous) {
    auto size = graph.sizes[layer];
    auto other = places_of(order[by_previous ? layer - 1 : layer + 1]);
    std::vector<double> sum(size, 0), count(size, 0);
    for (const auto& arc : graph.arcs) {
        if (arc.layer != (by_previous ? layer - 1 : layer)) continue;
        auto node = by_previous ? arc.to : arc.from;
        sum[node] += static_cast<double>(other[by_previous ? arc.from : arc.to]);
        ++count[node];
    }
    std::vector<std::size_t> tied, spots;
    for (std::size_t place = 0; place < size; ++place)
        if (count[order[layer][place]] > 0) {
            tied.push_back(order[layer][place]);
            spots.push_back(place);
        }
    std::stable_sort(tied.begin(), tied.end(), [&](auto a, auto b) { return sum[a] * count[b] < sum[b] * count[a]; });
    for (std::size_t i = 0; i < tied.size(); ++i) order[layer][spots[i]] = tied[i];
}

LayerOrder order_given(const LayerGraph& graph) {
    LayerOrder order;
    for (std::size_t layer = 0; layer < graph.sizes.size(); ++layer) {
        std::vector<bool> tied(graph.sizes[layer], false);
        for (const auto& arc : graph.arcs) {
            if (arc.layer == layer) tied[arc.from] = true;
            if (arc.layer + 1 == layer) tied[arc.to] = true;
        }
        auto& nodes = order.emplace_back(graph.sizes[layer]);
        std::iota(nodes.begin(), nodes.end(), std::size_t{0});
        std::stable_partition(nodes.begin(), nodes.end(), [&](auto node) { return tied[node]; });
    }
    return order;
}

}  // namespace

std::size_t crossings(const LayerGraph& graph, const LayerOrder& order) {
    std::size_t found = 0;
    for (std::size_t layer = 0; layer + 1 < graph.sizes.size(); ++layer) {
        auto left = places_of(order[layer]), right = places_of(order[layer + 1]);
        std::vector<std::pair<std::size_t, std::size_t>> ends;
        for (const auto& arc : graph.arcs)
            if (arc.layer == layer) ends.emplace_back(left[arc.from], right[arc.to]);
        std::sort(ends.begin(), ends.end());
        std::vector<std::size_t> arrivals;
        for (const auto& end : ends) arrivals.push_back(end.second);
        found += inversions(arrivals, graph.sizes[layer + 1]);
    }
    return found;
}

LayerOrder order_layers(const LayerGraph& graph) {
    auto order = order_given(graph), best = order;
    auto fewest = crossings(graph, best);
    for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
        auto layers = graph.sizes.size();
        if (sweep % 2 == 0)
            for (std::size_t layer = 1; layer < layers; ++layer) sort_layer(graph, order, layer, true);
        else
            for (auto layer = layers - 1; layer-- > 0;) sort_layer(graph, order, layer, false);
        auto count = crossings(graph, order);
        if (count >= fewest) continue;
        fewest = count;
        best = order;
    }
    return best;
}

std::vector<double> settle(const std::vector<double>& wanted, const std::vector<double>& heights, double gap,
                           double top, double bottom) {
    struct Block {
        double sum = 0, count = 0;
        double mean() const { return sum / count; }
    };
    std::vector<double> before{0};  // from the first centre to each, when all stand close
    for (std::size_t i = 1; i < heights.size(); ++i)
        before.push_back(before.back() + (heights[i - 1] + heights[i]) / 2 + gap);
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        blocks.push_back({wanted[i] - before[i], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            auto last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> centres;
    if (wanted.empty()) return centres;
    double low = top + heights.front() / 2;
    double high = std::max(low, bottom - before.back() - heights.back() / 2);
    for (const auto& block : blocks)
        for (double i = 0; i < block.count; ++i)
            centres.push_back(std::clamp(block.mean(), low, high) + before[centres.size()]);
    return centres;
}

}  // namespace ecomap
