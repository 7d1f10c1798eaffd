// An immutable graph in compressed sparse rows, to measure on.
// Inside it is a boost::compressed_sparse_row_graph with 32-bit nodes, so Boost's algorithms run on it without a copy
// and kernels of our own read the same arrays. Boost stays behind the pointer (see csr.hpp), because every file that
// includes it compiles seconds longer. What holds: the graph is simple. There are no self loops, at most one arc from
// one node to another, every row is sorted, and an undirected edge is stored as two arcs of the same weight.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace ecomap {

/// A node's number, from 0.
using Node = std::uint32_t;

/// A tie to build a graph from. The weight is finite and above zero; it says how strong the tie is, not how long.
struct Tie {
    Node from = 0;
    Node to = 0;
    double weight = 1;
    friend bool operator==(const Tie&, const Tie&) = default;
};

enum class Direction : std::uint8_t { undirected, directed };

class Graph {
public:
    /// A graph without nodes.
    Graph();
    /// `nodes` nodes and `edges`, in any order: the same edges always make the same graph. Edges between the same two
    /// nodes (in a directed graph: the same way) are merged and their weights summed; self loops are dropped. Both are
    /// counted. O(m log m).
    Graph(std::size_t nodes, std::span<const Tie> edges, Direction direction = Direction::undirected);

    std::size_t node_count() const;
    std::size_t arc_count() const;
    /// Arcs of a directed graph; pairs of arcs of an undirected one.
    std::size_t edge_count() const;
    bool is_directed() const;

    /// Where each node's row begins, and the end of the last: node_count() + 1 numbers.
    std::span<const std::uint32_t> row_starts() const;
    /// The node each arc leads to; arc_count() numbers.
    std::span<const Node> columns() const;
    /// The weight of each arc; arc_count() numbers.
    std::span<const double> weights() const;
    /// The nodes that arcs from `node` lead to, ascending.
    std::span<const Node> neighbours(Node node) const;
    /// The weights of those arcs.
    std::span<const double> neighbour_weights(Node node) const;

    /// How many of the given edges led from a node to itself.
    std::size_t dropped_self_loops() const;
    /// How many of the given edges were merged into another.
    std::size_t merged_edges() const;

    /// The inside, for files in engine/graph that call Boost.
    struct Csr;
    const Csr& csr() const { return *csr_; }

private:
    std::shared_ptr<const Csr> csr_;  // shared by copies; never changes
};

/// The same nodes with every arc turned round; an undirected graph is its own reverse.
Graph reversed(const Graph& graph);
/// The same nodes, with an edge wherever there is an arc either way; weights of the two ways are summed.
Graph undirected(const Graph& graph);

}  // namespace ecomap
