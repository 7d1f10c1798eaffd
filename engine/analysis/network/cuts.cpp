#include "engine/analysis/network/cuts.hpp"

#include <tuple>

namespace ecomap {
namespace {

/// How many nodes hang together with it, itself among them.
std::size_t around(const CollaborationNetwork& network, Node node) {
    return network.parts.sizes[network.parts.of[node]];
}

std::size_t links_between(const Graph& graph, Node from, Node to) {
    auto neighbours = graph.neighbours(from);
    auto at = std::lower_bound(neighbours.begin(), neighbours.end(), to) - neighbours.begin();
    return static_cast<std::size_t>(graph.neighbour_weights(from)[static_cast<std::size_t>(at)]);
}

}  // namespace

std::vector<Node> CutPoint::alone() const {
    std::vector<Node> nodes;
    for (const auto& part : parts)
        if (part.size == 1) nodes.push_back(part.contact);
    return nodes;
}

std::string CutPoint::sizes() const {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : ", ") + std::to_string(part.size);
    return text;
}

std::vector<CutPoint> cut_points(const CollaborationNetwork& network) {
    std::vector<CutPoint> result;
    for (auto& parting : articulation(network.graph).nodes) {
        const auto left = around(network, parting.node) - 1;
        const auto largest = parting.parts.front().size;
        result.push_back({parting.node, std::move(parting.parts), left - largest});
    }
    std::sort(result.begin(), result.end(), [&](const CutPoint& a, const CutPoint& b) {
        return std::tuple(b.cut_off, b.parts.size(), network.places[a.node]) <
               std::tuple(a.cut_off, a.parts.size(), network.places[b.node]);
    });
    return result;
}

std::vector<CutTie> cut_ties(const CollaborationNetwork& network) {
    std::vector<CutTie> result;
    for (const auto& parting : articulation(network.graph).ties) {
        CutTie tie{parting.from, parting.to, 0, parting.from_side, parting.to_side};
        if (network.places[tie.to] < network.places[tie.from]) {
            std::swap(tie.from, tie.to);
            std::swap(tie.from_side, tie.to_side);
        }
        tie.links = links_between(network.graph, tie.from, tie.to);
        result.push_back(tie);
    }
    std::sort(result.begin(), result.end(), [&](const CutTie& a, const CutTie& b) {
        return std::tuple(b.cut_off(), around(network, b.from), network.places[a.from], network.places[a.to]) <
               std::tuple(a.cut_off(), around(network, a.from), network.places[b.from], network.places[b.to]);
    });
    return result;
}

}  // namespace ecomap
