#include "engine/analysis/network/network.hpp"

#include "engine/analysis/support/cell_words.hpp"
#include "engine/analysis/support/cells.hpp"
#include "engine/graph/centrality/degree.hpp"

#include <algorithm>

namespace ecomap {
namespace {

std::size_t categories(const Collaboration& network) {
    return static_cast<std::size_t>(std::count(network.category.begin(), network.category.end(), true));
}

}  // namespace

Collaboration collaboration_network(const Ecosystem& ecosystem, const Params& params, Direction direction) {
    CollaborationOptions options;
    options.statuses = counted_statuses(ecosystem);
    options.with_events = params.with_events;
    options.direction = direction;
    return project_collaboration(ecosystem, options);
}

std::vector<Message> network_notes(const Ecosystem& ecosystem, const Collaboration& network) {
    std::vector<Message> notes;
    MessageList statuses;
    for (Status status : counted_statuses(ecosystem)) statuses.items.push_back(status_word(status));
    notes.push_back(
        {"network.counted",
         {{"statuses", std::move(statuses)}, {"links", network.links}, {"ties", network.graph.edge_count()}}});
    if (network.left_events > 0)
        notes.push_back({"network.events-left-out", {{"events", network.left_events}, {"links", network.left_links}}});
    if (auto count = categories(network); count > 0) notes.push_back({"network.categories", {{"nodes", count}}});
    add_filter_note(notes, ecosystem);
    return notes;
}

Message marked_name(const Actor& actor) {
    const bool is_no_actor = actor.node_class == NodeClass::category || actor.node_class == NodeClass::event ||
                             actor.node_class == NodeClass::proposed;
    if (!is_no_actor) return short_name(actor);
    return {"network.marked-name", {{"name", short_name(actor)}, {"class", to_string(actor.node_class)}}};
}

Message count_nodes(std::size_t count, const Collaboration& network) {
    return {categories(network) > 0 ? "count.nodes" : "count.actors", {{"count", count}}};
}

Message isolates_sentence(const Collaboration& network) {
    const auto nodes = network.actors.size();
    const auto degree = degrees(network.graph);
    std::size_t alone = 0, alone_categories = 0;
    for (std::size_t node = 0; node < nodes; ++node) {
        alone += degree[node] == 0;
        alone_categories += degree[node] == 0 && network.category[node];
    }
    if (nodes == 0) return Message("network.empty");
    if (nodes == 1 && alone_categories == 0) return Message("network.only-actor");
    const auto all = count_nodes(nodes, network);
    if (alone == 0) return {"network.all-linked", {{"all", all}}};
    return {"network.isolates",
            {{"alone", alone},
             {"all", all},
             {"actors", Message("count.actors", {{"count", alone - alone_categories}})},
             {"categories", alone_categories}}};
}

}  // namespace ecomap
