#include "engine/analysis/cuts.hpp"

#include "engine/analysis/cells.hpp"
#include "engine/graph/connectivity.hpp"

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
        if (part.size() == 1) nodes.push_back(part.front());
    return nodes;
}

std::string CutPoint::sizes() const {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : ", ") + std::to_string(part.size());
    return text;
}

std::vector<CutPoint> cut_points(const Ecosystem& ecosystem, const Collaboration& network) {
    auto context = context_of(ecosystem, network);
    std::vector<CutPoint> result;
    for (Node node : articulation_points(network.graph)) {
        CutPoint cut{node, parts_without(network.graph, node), 0};
        cut.cut_off = context.around(node) - 1 - cut.parts.front().size();
        result.push_back(std::move(cut));
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
    for (auto [a, b] : bridges(network.graph)) {
        CutTie tie{a, b};
        if (context.place(b) < context.place(a)) std::swap(tie.from, tie.to);
        tie.links = links_between(network.graph, tie.from, tie.to);
        // Without the tie, what is beyond it is what hangs on `to` when `from` is gone.
        for (const auto& part : parts_without(network.graph, tie.from))
            if (std::binary_search(part.begin(), part.end(), tie.to)) tie.to_side = part.size();
        tie.from_side = context.around(tie.from) - tie.to_side;
        result.push_back(tie);
    }
    std::sort(result.begin(), result.end(), [&](const CutTie& a, const CutTie& b) {
        return std::tuple(b.cut_off(), context.around(b.from), context.place(a.from), context.place(a.to)) <
               std::tuple(a.cut_off(), context.around(a.from), context.place(b.from), context.place(b.to));
    });
    return result;
}

}  // namespace ecomap
