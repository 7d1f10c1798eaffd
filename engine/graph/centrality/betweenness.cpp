#include "engine/graph/centrality/betweenness.hpp"

#include "engine/graph/centrality/dependency.hpp"
#include "engine/graph/logarithm.hpp"
#include "engine/graph/random.hpp"
#include "engine/process/shared_parts.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <span>

namespace ecomap {
namespace {

/// The sums over all sources, in parts of their own that depend on nothing but their number.
DependencySums in_parts(const Trunk& trunk, std::span<const DependencySource> sources, bool with_squares,
                        std::size_t threads) {
    constexpr std::size_t most_parts = 32, least = 64;  // sources of a part, which share a lanes' workplace
    const auto wanted = std::max((sources.size() + most_parts - 1) / most_parts, least);
    const auto each = (wanted + 7) / 8 * 8;  // whole rows of lanes
    const auto parts = shared_parts<DependencySums>((sources.size() + each - 1) / each, threads, [&](std::size_t part) {
        const auto some = sources.subspan(part * each, std::min(each, sources.size() - part * each));
        return dependencies(trunk, some, with_squares);
    });
    DependencySums all{std::vector<double>(trunk.size(), 0), std::vector<double>(with_squares ? trunk.size() : 0, 0)};
    for (const DependencySums& part : parts) {
        for (std::size_t place = 0; place < all.sums.size(); ++place) all.sums[place] += part.sums[place];
        for (std::size_t place = 0; place < all.squares.size(); ++place) all.squares[place] += part.squares[place];
    }
    return all;
}

/// Draws places, each as often as it has weight.
std::vector<DependencySource> drawn_sources(const Trunk& trunk, std::size_t count, std::uint64_t seed) {
    std::vector<double> up_to(trunk.size());
    std::partial_sum(trunk.weights.begin(), trunk.weights.end(), up_to.begin());
    Random random(seed);
    std::vector<DependencySource> sources;
    while (sources.size() < count) {
        const auto at = std::upper_bound(up_to.begin(), up_to.end(), random.unit() * up_to.back());
        sources.push_back({static_cast<std::uint32_t>(std::min(at, up_to.end() - 1) - up_to.begin()), 1});
    }
    // Those that lie together search together; the sums do not know who was drawn first.
    std::sort(sources.begin(), sources.end(),
              [](const DependencySource& a, const DependencySource& b) { return a.place < b.place; });
    return sources;
}

}  // namespace

std::vector<double> betweenness(const Graph& graph, std::size_t threads) {
    const Trunk trunk = trunk_of(graph);
    std::vector<DependencySource> sources;
    for (std::uint32_t place = 0; place < trunk.size(); ++place) sources.push_back({place, trunk.weights[place]});
    const auto found = in_parts(trunk, sources, false, threads);
    auto values = trunk.settled;
    for (std::size_t place = 0; place < trunk.size(); ++place) values[trunk.nodes[place]] += found.sums[place];
    if (!graph.is_directed())
        for (double& value : values) value /= 2;  // both ways of a pair were counted
    return values;
}

std::vector<double> normalised_betweenness(const Graph& graph, std::vector<double> raw) {
    assert(raw.size() == graph.node_count());
    auto n = static_cast<double>(graph.node_count());
    double most = (n - 1) * (n - 2) / (graph.is_directed() ? 1 : 2);
    for (double& value : raw) value = n > 2 ? value / most : 0;
    return raw;
}

SampledBetweenness sampled_betweenness(const Graph& graph, std::size_t sources, std::uint64_t seed,
                                       std::size_t threads) {
    assert(sources >= 2);
    const Trunk trunk = trunk_of(graph);
    SampledBetweenness result{trunk.settled, std::vector<double>(graph.node_count(), 0), 0};
    if (trunk.size() > 0) {
        result.sources = sources;
        const auto found = in_parts(trunk, drawn_sources(trunk, sources, seed), true, threads);
        const double whole = std::accumulate(trunk.weights.begin(), trunk.weights.end(), 0.0);
        const auto k = static_cast<double>(sources);
        const double sureness = natural_log(4 * static_cast<double>(trunk.size()) / .05);
        for (std::size_t place = 0; place < trunk.size(); ++place) {
            const double mean = found.sums[place] / k;
            const double variance = std::max(0.0, (found.squares[place] - k * mean * mean) / (k - 1));
            const double most = std::max(0.0, trunk.around[place] - trunk.weights[place] - 1);
            const Node node = trunk.nodes[place];
            result.values[node] += whole * mean;
            result.bounds[node] =
                whole * (std::sqrt(2 * variance * sureness / k) + 7 * most * sureness / (3 * (k - 1)));
        }
    }
    if (!graph.is_directed())
        for (std::size_t node = 0; node < result.values.size(); ++node)
            result.values[node] /= 2, result.bounds[node] /= 2;
    return result;
}

std::size_t certain_leaders(const SampledBetweenness& sample, std::size_t most) {
    std::vector<Node> order(sample.values.size());
    std::iota(order.begin(), order.end(), Node{0});
    std::stable_sort(order.begin(), order.end(), [&](Node a, Node b) { return sample.values[a] > sample.values[b]; });
    // From the last backwards: the most that any node after a place may have.
    std::vector<double> after(order.size() + 1, 0);
    for (std::size_t i = order.size(); i-- > 0;)
        after[i] = std::max(after[i + 1], sample.values[order[i]] + sample.bounds[order[i]]);
    std::size_t certain = 0;
    double least = 0;
    for (std::size_t i = 0; i + 1 < order.size() && i < most; ++i) {
        const double low = sample.values[order[i]] - sample.bounds[order[i]];
        least = i == 0 ? low : std::min(least, low);
        if (least > after[i + 1]) certain = i + 1;
    }
    return certain;
}

std::size_t sources_to_sample(const Graph& graph) {
    const std::uint64_t ties = std::max<std::uint64_t>(1, graph.edge_count());
    if (graph.node_count() <= sampled_above / ties) return 0;
    return static_cast<std::size_t>(std::max<std::uint64_t>(64, sample_effort / ties));
}

}  // namespace ecomap
