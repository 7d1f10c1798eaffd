#include "engine/graph/connectivity/articulation.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>

namespace ecomap {
namespace {

constexpr auto not_yet = std::numeric_limits<std::uint32_t>::max();

/// The trees of a depth-first walk, one for each component. A root is its own parent.
struct Forest {
    std::vector<std::uint32_t> order;  ///< when the walk came to the node
    std::vector<std::uint32_t> low;    ///< the earliest that its subtree has a tie to
    std::vector<std::uint32_t> size;   ///< of its subtree, itself included
    std::vector<Node> parent;
    std::vector<Node> root;

    explicit Forest(std::size_t nodes) : order(nodes, not_yet), low(nodes), size(nodes, 1), parent(nodes), root(nodes) {
        for (Node node = 0; node < nodes; ++node) parent[node] = root[node] = node;
    }
    bool is_root(Node node) const { return parent[node] == node; }
    /// Whether the subtree of `node` is cut off when its parent is gone.
    bool hangs(Node node) const { return !is_root(node) && low[node] >= order[parent[node]]; }
    /// Whether it is cut off when the tie to the parent is gone.
    bool hangs_by_one_tie(Node node) const { return !is_root(node) && low[node] > order[parent[node]]; }
    std::size_t around(Node node) const { return size[root[node]]; }
};

/// Walks the component of `start`. The way back is in `parent`, the next arc to look at in `next`: no stack is needed.
void walk(const Graph& ties, Node start, std::uint32_t& time, std::vector<std::uint32_t>& next, Forest& forest) {
    const auto starts = ties.row_starts();
    const auto columns = ties.columns();
    Node at = start;
    forest.order[at] = forest.low[at] = time++;
    while (true) {
        if (next[at] == starts[at + 1]) {
            if (at == start) return;
            const Node above = forest.parent[at];
            forest.size[above] += forest.size[at];
            forest.low[above] = std::min(forest.low[above], forest.low[at]);
            at = above;
            continue;
        }
        const Node other = columns[next[at]++];
        if (forest.order[other] == not_yet) {
            forest.parent[other] = at;
            forest.root[other] = start;
            forest.order[other] = forest.low[other] = time++;
            at = other;
        } else if (other != forest.parent[at]) {  // the graph is simple: only one arc leads back
            forest.low[at] = std::min(forest.low[at], forest.order[other]);
        }
    }
}

Forest forest_of(const Graph& ties) {
    Forest forest(ties.node_count());
    const auto starts = ties.row_starts();
    std::vector<std::uint32_t> next(starts.begin(), starts.begin() + static_cast<std::ptrdiff_t>(ties.node_count()));
    std::uint32_t time = 0;
    for (Node node = 0; node < ties.node_count(); ++node)
        if (forest.order[node] == not_yet) walk(ties, node, time, next, forest);
    return forest;
}

/// What is left on the far side of `node`, towards its root, when the parts that hang on it are gone with it.
SeparatedPart part_above(const Forest& forest, Node node, const std::vector<SeparatedPart>& below) {
    std::size_t rest = forest.around(node) - 1;
    for (const SeparatedPart& part : below) rest -= part.size;
    return {rest, forest.parent[node]};
}

}  // namespace

Articulation articulation(const Graph& graph) {
    const Graph ties = undirected(graph);
    const Forest forest = forest_of(ties);
    std::vector<std::vector<SeparatedPart>> below(ties.node_count());  // by node: what hangs on it
    Articulation result;
    for (Node node = 0; node < ties.node_count(); ++node) {
        if (!forest.hangs(node)) continue;
        const Node above = forest.parent[node];
        below[above].push_back({forest.size[node], node});
        if (!forest.hangs_by_one_tie(node)) continue;
        Bridge tie{above, node, forest.around(node) - forest.size[node], forest.size[node]};
        if (tie.to < tie.from) tie = {tie.to, tie.from, tie.to_side, tie.from_side};
        result.ties.push_back(tie);
    }
    for (Node node = 0; node < ties.node_count(); ++node) {
        auto& parts = below[node];
        if (!parts.empty() && !forest.is_root(node)) parts.push_back(part_above(forest, node, parts));
        if (parts.size() < 2) continue;
        std::sort(parts.begin(), parts.end(), [](const SeparatedPart& a, const SeparatedPart& b) {
            return std::tie(b.size, a.contact) < std::tie(a.size, b.contact);
        });
        result.nodes.push_back({node, std::move(parts)});
    }
    std::sort(result.ties.begin(), result.ties.end(),
              [](const Bridge& a, const Bridge& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    return result;
}

}  // namespace ecomap
