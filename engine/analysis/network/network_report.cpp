#include "engine/analysis/network/network_report.hpp"

#include "engine/analysis/head_count.hpp"
#include "engine/analysis/occupancy.hpp"
#include "engine/analysis/report_words.hpp"

#include <algorithm>

namespace ecomap {

std::vector<Column> node_columns(std::vector<Column> further) {
    return joined_lists(
        {column_as("actor", "actor-2"), column_as("name", "name-2"), column("node_class"), column("component")},
        std::move(further));
}

std::vector<Cell> node_row(const CollaborationNetwork& network, Node node, std::vector<Cell> further) {
    const Actor& actor = network.actor(node);
    return joined_lists(
        {actor.key, actor.name, std::string(to_string(actor.node_class)), number_cell(network.parts.of[node] + 1)},
        std::move(further));
}

std::vector<Column> ranked_columns(std::vector<Column> further) {
    return joined_lists({column_as("rank", "rank"), column("tied_with", "nodes")}, node_columns(std::move(further)));
}

std::vector<Cell> ranked_row(const CollaborationNetwork& network, const RankedNode& place, std::vector<Cell> further) {
    std::vector<Cell> rank(2);
    if (place.rank > 0) rank = {number_cell(place.rank), number_cell(place.tied_with)};
    return joined_lists(std::move(rank), node_row(network, place.node, std::move(further)));
}

Message isolates_sentence(const CollaborationNetwork& network) {
    const auto alone = network.alone();
    HeadCount count;
    for (Node node : alone) count.add(network.actor(node));
    if (network.size() == 0) return Message("network.empty");
    const auto scope = NamedArgument{"scope", scope_of(network.ecosystem)};
    if (network.size() == 1 && count.actors == 1) return {"network.only-actor", {scope}};
    const auto all = network.count(network.size());
    if (alone.empty()) return {"network.all-linked", {{"all", all}}};
    return {"network.isolates",
            {scope,
             {"alone", alone.size()},
             {"all", all},
             {"apart", count.all() > count.actors ? "yes" : "no"},
             {"heads", MessageList{head_words(count)}}}};
}

std::vector<Message> network_notes(const CollaborationNetwork& network) {
    std::vector<Message> notes;
    MessageList statuses;
    for (Status status : counted_statuses(network.ecosystem)) statuses.items.push_back(status_word(status));
    notes.push_back(
        {"network.counted",
         {{"statuses", std::move(statuses)}, {"links", network.links}, {"ties", network.graph.edge_count()}}});
    if (network.left_events > 0)
        notes.push_back({"network.events-left-out", {{"events", network.left_events}, {"links", network.left_links}}});
    if (auto count = static_cast<std::size_t>(std::count(network.category.begin(), network.category.end(), true));
        count > 0)
        notes.push_back({"network.categories", {{"nodes", count}}});
    add_filter_note(notes, network.ecosystem);
    return notes;
}

Report network_report(const CollaborationNetwork& network, Report report) {
    report.notes = joined_lists(network_notes(network), std::move(report.notes));
    return report;
}

}  // namespace ecomap
