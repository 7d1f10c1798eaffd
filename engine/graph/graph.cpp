#include "engine/graph/graph.hpp"

#include "engine/graph/csr.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace ecomap {
namespace {

// Sorting by weight too makes the sum of merged weights the same to the last bit, whatever order they came in.
bool by_place(const Tie& a, const Tie& b) {
    return std::tie(a.from, a.to, a.weight) < std::tie(b.from, b.to, b.weight);
}

std::vector<Tie> sorted_arcs(std::span<const Tie> edges, Direction direction) {
    std::vector<Tie> arcs;
    arcs.reserve(direction == Direction::directed ? edges.size() : 2 * edges.size());
    for (const Tie& edge : edges) {
        if (edge.from == edge.to) continue;
        arcs.push_back(edge);
        if (direction == Direction::undirected) arcs.push_back({edge.to, edge.from, edge.weight});
    }
    std::sort(arcs.begin(), arcs.end(), by_place);
    return arcs;
}

std::vector<Tie> arcs_of(const Graph& graph) {
    std::vector<Tie> arcs;
    arcs.reserve(graph.arc_count());
    for (Node from = 0; from < graph.node_count(); ++from) {
        auto to = graph.neighbours(from);
        auto weights = graph.neighbour_weights(from);
        for (std::size_t i = 0; i < to.size(); ++i) arcs.push_back({from, to[i], weights[i]});
    }
    return arcs;
}

}  // namespace

Graph::Graph() : Graph(0, {}) {}

Graph::Graph(std::size_t nodes, std::span<const Tie> edges, Direction direction) {
    assert(nodes < std::numeric_limits<Node>::max());
    assert(edges.size() < std::numeric_limits<std::uint32_t>::max() / 2);
    for ([[maybe_unused]] const Tie& edge : edges) {
        assert(edge.from < nodes && edge.to < nodes);
        assert(std::isfinite(edge.weight) && edge.weight > 0);
    }
    auto csr = std::make_shared<Csr>();
    csr->directed = direction == Direction::directed;
    std::vector<std::pair<Node, Node>> places;
    for (const Tie& arc : sorted_arcs(edges, direction)) {
        if (!places.empty() && places.back() == std::pair(arc.from, arc.to)) {
            csr->weights.back() += arc.weight;
            continue;
        }
        places.emplace_back(arc.from, arc.to);
        csr->weights.push_back(arc.weight);
    }
    for (const Tie& edge : edges) csr->dropped_self_loops += edge.from == edge.to;
    auto kept = csr->directed ? places.size() : places.size() / 2;
    csr->merged_edges = edges.size() - csr->dropped_self_loops - kept;
    csr->structure = Csr::Structure(boost::edges_are_sorted, places.begin(), places.end(), static_cast<Node>(nodes),
                                    static_cast<std::uint32_t>(places.size()));
    csr_ = std::move(csr);
}

std::size_t Graph::node_count() const { return boost::num_vertices(csr_->structure); }
std::size_t Graph::arc_count() const { return csr_->weights.size(); }
std::size_t Graph::edge_count() const { return csr_->directed ? arc_count() : arc_count() / 2; }
bool Graph::is_directed() const { return csr_->directed; }

std::span<const std::uint32_t> Graph::row_starts() const { return csr_->structure.m_forward.m_rowstart; }
std::span<const Node> Graph::columns() const { return csr_->structure.m_forward.m_column; }
std::span<const double> Graph::weights() const { return csr_->weights; }

std::span<const Node> Graph::neighbours(Node node) const {
    auto starts = row_starts();
    return columns().subspan(starts[node], starts[node + 1] - starts[node]);
}

std::span<const double> Graph::neighbour_weights(Node node) const {
    auto starts = row_starts();
    return weights().subspan(starts[node], starts[node + 1] - starts[node]);
}

std::size_t Graph::dropped_self_loops() const { return csr_->dropped_self_loops; }
std::size_t Graph::merged_edges() const { return csr_->merged_edges; }

Graph reversed(const Graph& graph) {
    if (!graph.is_directed()) return graph;
    auto arcs = arcs_of(graph);
    for (Tie& arc : arcs) std::swap(arc.from, arc.to);
    return Graph(graph.node_count(), arcs, Direction::directed);
}

Graph undirected(const Graph& graph) {
    if (!graph.is_directed()) return graph;
    return Graph(graph.node_count(), arcs_of(graph), Direction::undirected);
}

}  // namespace ecomap
