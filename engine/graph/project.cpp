#include "engine/graph/project.hpp"

#include "engine/model/contains.hpp"

#include <algorithm>
#include <limits>

namespace ecomap {
namespace {

std::vector<ActorId> all_actors(const Ecosystem& ecosystem) {
    std::vector<ActorId> actors;
    for (std::uint32_t i = 0; i < ecosystem.actors.size(); ++i) actors.push_back({i});
    return actors;
}

}  // namespace

Collaboration project_collaboration(const Ecosystem& ecosystem, const CollaborationOptions& options) {
    constexpr auto left_out = std::numeric_limits<Node>::max();
    Collaboration result;
    std::vector<Node> nodes(ecosystem.actors.size(), left_out);
    for (ActorId actor : all_actors(ecosystem)) {
        auto node_class = ecosystem[actor].node_class;
        if (node_class == NodeClass::event && !options.with_events) {
            ++result.left_events;
            continue;
        }
        nodes[actor.value] = static_cast<Node>(result.actors.size());
        result.actors.push_back(actor);
        result.category.push_back(node_class == NodeClass::category);
    }
    std::vector<Tie> edges;
    for (const Link& link : ecosystem.links) {
        const auto& kind = ecosystem.framework.link_kinds[link.kind];
        if (!options.statuses.empty() && !contains(options.statuses, link.status)) continue;
        if (options.has_direction && *options.has_direction != kind.directed) continue;
        Node from = nodes[link.from.value];
        Node to = nodes[link.to.value];
        if (from == left_out || to == left_out) {
            ++result.left_links;
            continue;
        }
        if (from == to) {
            ++result.self_links;
            continue;
        }
        ++result.links;
        edges.push_back({from, to, 1});
        if (options.direction == Direction::directed && !kind.directed) edges.push_back({to, from, 1});
    }
    result.graph = Graph(result.actors.size(), edges, options.direction);
    return result;
}

std::optional<Node> node_of(const Collaboration& network, ActorId actor) {
    auto at = std::lower_bound(network.actors.begin(), network.actors.end(), actor);
    if (at == network.actors.end() || *at != actor) return std::nullopt;
    return static_cast<Node>(at - network.actors.begin());
}

}  // namespace ecomap
