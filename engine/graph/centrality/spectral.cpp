#include "engine/graph/centrality/spectral.hpp"

#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/connectivity/connectivity.hpp"
#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace ecomap {
namespace {

// Divides the values of each of the first `count` components by their Euclidean length.
void normalise(std::vector<double>& values, const Components& components, std::size_t count) {
    std::vector<double> lengths(count, 0);
    for (Node node = 0; node < values.size(); ++node)
        if (components.of[node] < count) lengths[components.of[node]] += values[node] * values[node];
    for (double& length : lengths) length = std::sqrt(length);
    for (Node node = 0; node < values.size(); ++node)
        if (components.of[node] < count) values[node] /= lengths[components.of[node]];
}

// (A + shift I) x on the nodes of the first `count` components; 0 elsewhere.
std::vector<double> step(const Graph& ties, const std::vector<double>& values, const Components& components,
                         std::size_t count, bool weighted, double shift) {
    std::vector<double> next(values.size(), 0);
    const auto starts = ties.row_starts();
    const auto columns = ties.columns();
    const auto weights = ties.weights();
    for (Node node = 0; node < values.size(); ++node) {
        if (components.of[node] >= count) continue;
        next[node] = shift * values[node];
        for (auto arc = starts[node]; arc < starts[node + 1]; ++arc)
            next[node] += (weighted ? weights[arc] : 1) * values[columns[arc]];
    }
    return next;
}

// The largest eigenvalue of the adjacency matrix: power iteration with A + I in every component by itself. No vector of
// positive numbers gives less than it as its largest growth (Collatz 1942), nor more as its Rayleigh quotient: they
// close in on it from both sides, and the upper bound is given.
double largest_eigenvalue(const Graph& ties, const KatzOptions& options) {
    const Components all = components(ties);
    const auto count = all.sizes.size();
    std::vector<double> values(ties.node_count(), 1);
    normalise(values, all, count);
    double bound = 0;
    for (std::size_t steps = 0; steps < options.steps; ++steps) {
        auto next = step(ties, values, all, count, false, 1);
        std::vector<double> quotients(count, -1);
        bound = 0;
        for (Node node = 0; node < values.size(); ++node) {
            bound = std::max(bound, next[node] / values[node] - 1);
            quotients[all.of[node]] += values[node] * next[node];
        }
        if (bound - *std::max_element(quotients.begin(), quotients.end()) < 1e-12 * bound) break;
        normalise(next, all, count);
        values = std::move(next);
    }
    return bound;
}

}  // namespace

Eigenvector eigenvector_centrality(const Graph& graph, const EigenvectorOptions& options) {
    Graph ties = undirected(graph);
    auto n = ties.node_count();
    Eigenvector result{std::vector<double>(n, 0), true};
    if (ties.arc_count() == 0) return result;
    Components all = components(ties);
    std::size_t largest = 0;  // how many components are as large as the first
    while (largest < all.sizes.size() && all.sizes[largest] == all.sizes.front()) ++largest;
    for (Node node = 0; node < n; ++node) result.values[node] = all.of[node] < largest ? 1 : 0;
    normalise(result.values, all, largest);
    auto weights = ties.weights();
    double mean_weight = std::accumulate(weights.begin(), weights.end(), 0.0) / static_cast<double>(weights.size());
    double shift = options.weighted ? mean_weight : 1;  // in the weights' own unit, so that the unit does not matter
    for (std::size_t steps = 0; steps < options.steps; ++steps) {
        auto next = step(ties, result.values, all, largest, options.weighted, shift);
        normalise(next, all, largest);
        double moved = 0;
        for (Node node = 0; node < n; ++node)
            moved += (next[node] - result.values[node]) * (next[node] - result.values[node]);
        result.values = std::move(next);
        if (std::sqrt(moved) < options.tolerance) return result;
    }
    result.converged = false;
    return result;
}

std::vector<double> katz_centrality(const Graph& graph, const KatzOptions& options) {
    assert(options.attenuation >= 0 && options.attenuation < 1);
    const Graph ties = undirected(graph);
    std::vector<double> walks(ties.node_count(), 0);
    if (ties.arc_count() == 0) return walks;
    const double each = options.attenuation / largest_eigenvalue(ties, options);
    // A step shrinks the change by the attenuation, so the number of steps is bounded; at worst rounding ends it.
    const auto most = natural_log(options.tolerance / 2) / natural_log(std::max(options.attenuation, .5)) + 2;
    for (double steps = 0, moved = 1, sum = 1; steps < most && moved >= options.tolerance * sum; ++steps) {
        std::vector<double> next(walks.size(), 0);
        moved = sum = 0;
        for (Node node = 0; node < walks.size(); ++node) {
            for (Node neighbour : ties.neighbours(node)) next[node] += each * (1 + walks[neighbour]);
            moved += std::abs(next[node] - walks[node]);
            sum += next[node];
        }
        walks = std::move(next);
    }
    return walks;
}

std::vector<double> pagerank(const Graph& graph, const PagerankOptions& options) {
    assert(options.damping >= 0 && options.damping < 1);
    const auto n = graph.node_count();
    const auto size = static_cast<double>(n);
    const Graph back = reversed(graph);
    const auto from = back.columns();
    const auto starts = back.row_starts();
    const auto weights = back.weights();
    std::vector<double> share(n);  // of its rank that a node gives to each of its arcs, or to each unit of weight
    const auto strength = strengths(graph, Ends::out);
    for (Node node = 0; node < n; ++node)
        share[node] = 1 / (options.weighted ? strength[node] : static_cast<double>(graph.neighbours(node).size()));
    std::vector<Node> without_arcs;
    for (Node node = 0; node < n; ++node)
        if (graph.neighbours(node).empty()) without_arcs.push_back(node);
    std::vector<double> rank(n, 1 / size), given(n);
    // Each step shrinks the change by the damping, so the number of steps is bounded; at worst rounding ends it.
    auto most = natural_log(options.tolerance / 2) / natural_log(std::max(options.damping, .5)) + 2;
    for (double steps = 0, moved = 1; n > 0 && steps < most && moved >= options.tolerance; ++steps) {
        double dangling = 0;
        for (Node node : without_arcs) dangling += rank[node];
        for (Node node = 0; node < n; ++node) given[node] = rank[node] * share[node];
        moved = 0;
        for (Node node = 0; node < n; ++node) {
            double got = 0;
            if (options.weighted)
                for (auto arc = starts[node]; arc < starts[node + 1]; ++arc) got += given[from[arc]] * weights[arc];
            else
                for (auto arc = starts[node]; arc < starts[node + 1]; ++arc) got += given[from[arc]];
            const double next = options.damping * (got + dangling / size) + (1 - options.damping) / size;
            moved += std::abs(next - rank[node]);
            rank[node] = next;
        }
    }
    return rank;
}

}  // namespace ecomap
