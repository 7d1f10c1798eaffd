#include "engine/graph/connectivity/triangles.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {

Triangles::Triangles(const Graph& graph) : nodes_(graph.node_count()), starts_{0} {
    const Graph ties = undirected(graph);
    std::iota(nodes_.begin(), nodes_.end(), Node{0});
    std::stable_sort(nodes_.begin(), nodes_.end(),
                     [&](Node a, Node b) { return ties.neighbours(a).size() > ties.neighbours(b).size(); });
    std::vector<std::uint32_t> place(nodes_.size());
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) place[nodes_[i]] = i;
    columns_.reserve(ties.edge_count());
    ties_.reserve(ties.edge_count());
    for (std::uint32_t from = 0; from < nodes_.size(); ++from) {
        for (Node other : ties.neighbours(nodes_[from]))
            if (place[other] < from) {
                columns_.push_back(place[other]);
                ties_.emplace_back(nodes_[from], other);
            }
        starts_.push_back(static_cast<std::uint32_t>(columns_.size()));
    }
}

}  // namespace ecomap
