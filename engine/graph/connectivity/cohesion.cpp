#include "engine/graph/connectivity/cohesion.hpp"

#include "engine/graph/centrality/distance.hpp"

#include <algorithm>
#include <span>

namespace ecomap {
namespace {

/// How many nodes two ascending rows share.
std::size_t shared(std::span<const Node> a, std::span<const Node> b) {
    std::size_t count = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) ++count, ++x, ++y;
        else if (*x < *y) ++x;
        else ++y;
    }
    return count;
}

/// By node: pairs of contacts, and those of them that are tied.
struct Pairs {
    double all = 0;
    double tied = 0;
};

std::vector<Pairs> contact_pairs(const Graph& ties) {
    std::vector<Pairs> result(ties.node_count());
    for (Node node = 0; node < ties.node_count(); ++node) {
        auto contacts = ties.neighbours(node);
        auto n = static_cast<double>(contacts.size());
        result[node].all = n * (n - 1) / 2;
        for (Node contact : contacts)
            result[node].tied += static_cast<double>(shared(contacts, ties.neighbours(contact))) / 2;
    }
    return result;
}

}  // namespace

std::optional<double> density(const Graph& graph) {
    auto n = static_cast<double>(graph.node_count());
    if (n < 2) return {};
    return static_cast<double>(graph.arc_count()) / (n * (n - 1));  // an undirected edge is two arcs
}

std::vector<double> clustering(const Graph& graph) {
    std::vector<double> result;
    for (const Pairs& pairs : contact_pairs(undirected(graph)))
        result.push_back(pairs.all > 0 ? pairs.tied / pairs.all : 0);
    return result;
}

std::optional<double> mean_clustering(const Graph& graph) {
    if (graph.node_count() == 0) return {};
    double sum = 0;
    for (double value : clustering(graph)) sum += value;
    return sum / static_cast<double>(graph.node_count());
}

std::optional<double> transitivity(const Graph& graph) {
    Pairs whole;
    for (const Pairs& pairs : contact_pairs(undirected(graph))) whole.all += pairs.all, whole.tied += pairs.tied;
    if (whole.all == 0) return {};
    return whole.tied / whole.all;
}

Distances distance_summary(const Graph& graph) {
    Distances result;
    auto n = graph.node_count();
    result.pairs = n < 2 ? 0 : n * (n - 1);
    std::size_t sum = 0, most = 0;
    for (Node node = 0; node < n; ++node)
        for (Steps steps : distances(graph, node))
            if (steps != unreachable && steps > 0) {
                ++result.reaching;
                sum += steps;
                most = std::max<std::size_t>(most, steps);
            }
    if (result.reaching == 0) return result;
    result.diameter = most;
    result.mean = static_cast<double>(sum) / static_cast<double>(result.reaching);
    return result;
}

std::vector<std::pair<Node, Node>> simmelian_ties(const Graph& graph) {
    std::vector<Tie> returned;
    for (Node from = 0; from < graph.node_count(); ++from)
        for (Node to : graph.neighbours(from)) {
            auto back = graph.neighbours(to);
            if (from < to && std::binary_search(back.begin(), back.end(), from)) returned.push_back({from, to, 1});
        }
    Graph mutual(graph.node_count(), returned);
    std::vector<std::pair<Node, Node>> result;
    for (const Tie& tie : returned)
        if (shared(mutual.neighbours(tie.from), mutual.neighbours(tie.to)) > 0) result.emplace_back(tie.from, tie.to);
    return result;
}

}  // namespace ecomap
