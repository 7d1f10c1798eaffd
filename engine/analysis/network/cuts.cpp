#include "engine/analysis/network/cuts.hpp"

#include "engine/analysis/support/cells.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <tuple>

namespace ecomap {
namespace {

/// Places of nodes in the alphabet, and how many nodes hang together with each.
struct Context {
    const Collaboration& network;
    std::vector<std::size_t> alphabetical;  // by actor
    Components components;

    std::size_t place(Node node) const { return alphabetical[network.actors[node].value]; }
    std::size_t around(Node node) const { return components.sizes[components.of[node]]; }
};

Context context_of(const Ecosystem& ecosystem, const Collaboration& network) {
    return {network, alphabetical_places(ecosystem), components(network.graph)};
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

std::vector<CutPoint> cut_points(const Ecosystem& ecosystem, const Collaboration& network) {
    auto context = context_of(ecosystem, network);
    std::vector<CutPoint> result;
    for (auto& parting : partings(network.graph).nodes) {
        const auto left = context.around(parting.node) - 1;
        const auto largest = parting.parts.front().size;
        result.push_back({parting.node, std::move(parting.parts), left - largest});
    }
    std::sort(result.begin(), result.end(), [&](const CutPoint& a, const CutPoint& b) {
        return std::tuple(b.cut_off, b.parts.size(), context.place(a.node)) <
               std::tuple(a.cut_off, a.parts.size(), context.place(b.node));
    });
    return result;
}

std::vector<CutTie> cut_ties(const Ecosystem& ecosystem, const Collaboration& network) {
    auto context = context_of(ecosystem, network);
    std::vector<CutTie> result;
    for (const auto& parting : partings(network.graph).ties) {
        CutTie tie{parting.from, parting.to, 0, parting.from_side, parting.to_side};
        if (context.place(tie.to) < context.place(tie.from)) {
            std::swap(tie.from, tie.to);
            std::swap(tie.from_side, tie.to_side);
        }
        tie.links = links_between(network.graph, tie.from, tie.to);
        result.push_back(tie);
    }
    std::sort(result.begin(), result.end(), [&](const CutTie& a, const CutTie& b) {
        return std::tuple(b.cut_off(), context.around(b.from), context.place(a.from), context.place(a.to)) <
               std::tuple(a.cut_off(), context.around(a.from), context.place(b.from), context.place(b.to));
    });
    return result;
}

}  // namespace ecomap
