#include "engine/graph/project.hpp"

#include <algorithm>
#include <limits>

namespace ecomap {
namespace {

template <class Value>
bool allowed(const std::vector<Value>& list, Value value) {
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

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
        if (!allowed(options.kinds, link.kind) || !allowed(options.statuses, link.status)) continue;
        if (kind.weak && !options.with_weak) continue;
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

SupportNetwork project_support(const Ecosystem& ecosystem, const SupportOptions& options) {
    SupportNetwork result;
    result.actors = all_actors(ecosystem);
    for (SupportTypeId support_type : ecosystem.framework.support_types.ids())
        for (PrincipleId principle : ecosystem.framework.principles.ids())
            result.cells.push_back({support_type, principle});
    auto principles = ecosystem.framework.principles.size();
    std::vector<Tie> edges;
    for (const Offer& offer : ecosystem.offers) {
        if (!allowed(options.statuses, offer.status)) continue;
        if (offer.support_types.terms.empty() || offer.principles.terms.empty()) ++result.unplaced_offers;
        for (SupportTypeId support_type : offer.support_types.terms)
            for (PrincipleId principle : offer.principles.terms) {
                auto cell = result.actors.size() + support_type.value * principles + principle.value;
                edges.push_back({offer.actor.value, static_cast<Node>(cell), 1});
            }
    }
    result.graph = Graph(result.actors.size() + result.cells.size(), edges);
    return result;
}

SharedOffers project_shared_offers(const Ecosystem& ecosystem, const SupportOptions& options) {
    SupportNetwork support = project_support(ecosystem, options);
    std::vector<Tie> edges;
    for (std::size_t cell = 0; cell < support.cells.size(); ++cell) {
        auto in = support.graph.neighbours(static_cast<Node>(support.actors.size() + cell));
        for (std::size_t i = 0; i < in.size(); ++i)
            for (std::size_t j = i + 1; j < in.size(); ++j) edges.push_back({in[i], in[j], 1});
    }
    return {Graph(support.actors.size(), edges), std::move(support.actors)};
}

}  // namespace ecomap
