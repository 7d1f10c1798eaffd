#include "engine/analysis/network/network.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/occupancy.hpp"
#include "engine/analysis/report_words.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {

std::vector<Node> CollaborationNetwork::nodes() const {
    std::vector<Node> all(size());
    std::iota(all.begin(), all.end(), Node{0});
    return all;
}

std::vector<Node> CollaborationNetwork::linked() const {
    auto found = nodes();
    std::erase_if(found, [&](Node node) { return !is_linked(node); });
    return found;
}

std::vector<Node> CollaborationNetwork::alone() const {
    auto found = nodes();
    std::erase_if(found, [&](Node node) { return is_linked(node); });
    return found;
}

std::vector<Node> CollaborationNetwork::in_alphabet(std::vector<Node> some) const {
    std::sort(some.begin(), some.end(), [&](Node a, Node b) { return places[a] < places[b]; });
    return some;
}

std::size_t CollaborationNetwork::linked_parts() const {
    return static_cast<std::size_t>(
        std::count_if(parts.sizes.begin(), parts.sizes.end(), [](std::size_t size) { return size > 1; }));
}

std::vector<std::vector<Node>> CollaborationNetwork::members() const {
    std::vector<std::vector<Node>> by_part(parts.sizes.size());
    for (Node node = 0; node < size(); ++node) by_part[parts.of[node]].push_back(node);
    return by_part;
}

Message CollaborationNetwork::name(Node node) const { return marked_name(actor(node)); }

MessageList CollaborationNetwork::names(const std::vector<Node>& some, std::size_t most) const {
    MessageList list{{}, Joining::conjunction, most};
    for (Node node : some) list.items.push_back(name(node));
    return list;
}

Message CollaborationNetwork::count(std::size_t nodes) const {
    const bool all_actors =
        std::all_of(actors.begin(), actors.end(), [&](ActorId id) { return is_actor(ecosystem[id]); });
    return {all_actors ? "count.actors" : "count.nodes", {{"count", nodes}}};
}

CollaborationNetwork collaboration_network(const Ecosystem& ecosystem, const Params& params) {
    CollaborationOptions options;
    options.statuses = counted_statuses(ecosystem);
    options.with_events = params.with_events;
    auto ties = project_collaboration(ecosystem, options);
    options.direction = Direction::directed;
    auto arcs = project_collaboration(ecosystem, options).graph;
    options.has_direction = true;
    auto directed = project_collaboration(ecosystem, options).graph;
    auto parts = components(ties.graph);
    const auto alphabet = alphabetical_places(ecosystem);
    std::vector<std::size_t> places;
    for (auto actor : ties.actors) places.push_back(alphabet[actor.value]);
    return {std::move(ties), ecosystem, std::move(arcs), std::move(directed), std::move(parts), std::move(places)};
}

std::vector<RankedNode> ranked(const CollaborationNetwork& network, std::vector<Node> nodes,
                               const std::vector<double>& values) {
    const auto value = [&](Node node) { return comparable(values[node]); };
    std::sort(nodes.begin(), nodes.end(), [&](Node a, Node b) {
        return value(a) != value(b) ? value(a) > value(b) : network.places[a] < network.places[b];
    });
    const auto ranks = competition_ranks(nodes, value);
    std::vector<RankedNode> result;
    for (std::size_t i = 0; i < nodes.size(); ++i) result.push_back({nodes[i], ranks[i], tied_with(ranks, i)});
    return result;
}

std::vector<Node> leaders_of(const std::vector<RankedNode>& order) {
    std::vector<Node> leaders;
    for (const RankedNode& place : order)
        if (place.rank == 1) leaders.push_back(place.node);
    return leaders;
}

}  // namespace ecomap
