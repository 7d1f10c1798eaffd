// One kernel of engine/graph on one graph file, timed; what is read and told is in peers/measure.hpp, and
// peers/peers.py holds it beside others. A kernel that knows no threads runs in one whatever is asked.
#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/distance.hpp"
#include "engine/graph/centrality/spectral.hpp"
#include "engine/graph/centrality/structural_holes.hpp"
#include "engine/graph/community/communities.hpp"
#include "engine/graph/connectivity/cohesion.hpp"
#include "engine/graph/connectivity/connectivity.hpp"
#include "engine/graph/connectivity/triangles.hpp"
#include "tests/bench/peers/measure.hpp"

#include <limits>

using namespace ecomap;

namespace {

using bench::Edges, bench::Kernel, bench::Numbers;

constexpr std::size_t sampled_sources = 64;

Graph graph_of(const Edges& edges) {
    std::vector<Tie> ties;
    ties.reserve(edges.ends.size());
    for (const auto& [from, to] : edges.ends) ties.push_back({from, to, 1});
    return {edges.nodes, ties};
}

Numbers sampled_numbers(const SampledBetweenness& sample) {
    Numbers numbers = sample.values;
    numbers.insert(numbers.end(), sample.bounds.begin(), sample.bounds.end());
    return numbers;
}

Numbers lowest_of_each(const Components& parts) {
    Numbers lowest(parts.sizes.size(), std::numeric_limits<double>::infinity()), numbers;
    for (std::size_t node = 0; node < parts.of.size(); ++node) {
        lowest[parts.of[node]] = std::min(lowest[parts.of[node]], static_cast<double>(node));
    }
    for (const auto part : parts.of) numbers.push_back(lowest[part]);
    return numbers;
}

Numbers constraints(const std::vector<std::optional<StructuralHoles>>& holes) {
    Numbers numbers;
    for (const auto& one : holes) numbers.push_back(one ? one->constraint : std::numeric_limits<double>::quiet_NaN());
    return numbers;
}

std::vector<std::size_t> triangles_by_node(const Graph& graph) {
    std::vector<std::size_t> count(graph.node_count());
    Triangles(graph).each([&](const Triangle& found) { ++count[found.a], ++count[found.b], ++count[found.c]; });
    return count;
}

bench::Kernels kernels_of(const Edges& edges, int asked) {
    const auto threads = static_cast<std::size_t>(asked);
    const auto as_is = [](const auto& values) { return Numbers(values.begin(), values.end()); };
    const auto one = [](double value) { return Numbers{value}; };
    const auto with = [&edges](auto work, auto numbered) {
        return [=, &edges] { return bench::kernel([work, graph = graph_of(edges)] { return work(graph); }, numbered); };
    };
    CommunityOptions one_start;
    one_start.starts = 1;
    PagerankOptions as_compared;
    as_compared.tolerance = 1e-10;
    return {
        {"betweenness", with([=](const Graph& graph) { return betweenness(graph, threads); }, as_is)},
        {"betweenness-sampled",
         with([=](const Graph& graph) { return sampled_betweenness(graph, sampled_sources, 1, threads); },
              sampled_numbers)},
        {"clustering", with([](const Graph& graph) { return clustering(graph); }, as_is)},
        {"components", with([](const Graph& graph) { return components(graph); }, lowest_of_each)},
        {"constraint", with([](const Graph& graph) { return structural_holes(graph); }, constraints)},
        {"core-numbers", with([](const Graph& graph) { return core_numbers(graph); }, as_is)},
        {"cut-points", with([](const Graph& graph) { return articulation_points(graph); }, as_is)},
        {"harmonic", with([=](const Graph& graph) { return harmonic_closeness(graph, threads); }, as_is)},
        {"leiden", with([=](const Graph& graph) { return communities(graph, one_start).modularity; }, one)},
        {"pagerank", with([=](const Graph& graph) { return pagerank(graph, as_compared); }, as_is)},
        {"transitivity", with([](const Graph& graph) { return transitivity(graph).value_or(0); }, one)},
        {"triangles", with([](const Graph& graph) { return triangles_by_node(graph); }, as_is)},
    };
}

}  // namespace

int main(int count, char** words) { return bench::run(count, words, kernels_of); }
