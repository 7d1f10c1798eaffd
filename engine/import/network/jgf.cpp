#include "engine/import/network/jgf.hpp"

#include "engine/import/network/fields.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

using io::Json;

const Json* graph_of(const Json& whole) {
    const auto* graph = whole.find("graph");
    const auto* graphs = whole.find("graphs");
    if (!graph && graphs && !graphs->items.empty()) graph = &graphs->items.front();
    return graph && graph->find("nodes") ? graph : nullptr;
}

NetworkNode node_of(std::size_t offset, const std::string& id, const Json& item) {
    return {offset, id, scalar(item, {"label"}), fields_of(item, "metadata", {"id", "label"})};
}

}  // namespace

bool is_jgf(const Json& whole) { return graph_of(whole) != nullptr; }

Network read_jgf(const Json& whole) {
    Network network;
    const auto& graph = *graph_of(whole);
    const auto& nodes = *graph.find("nodes");
    for (const auto& [id, node] : nodes.members) network.nodes.push_back(node_of(node.offset, id, node));
    for (const auto& node : nodes.items) network.nodes.push_back(node_of(offset_of(node), scalar(node, {"id"}), node));
    const bool directed = scalar(graph, {"directed"}) != "false";
    if (const auto* edges = graph.find("edges"))
        for (const auto& edge : edges->items) {
            const auto& said = scalar(edge, {"directed"});
            network.ties.push_back(
                {offset_of(edge), scalar(edge, {"source"}), scalar(edge, {"target"}),
                 (said.empty() ? directed : said != "false") ? Direction::directed : Direction::undirected,
                 fields_of(edge, "metadata", {"id", "source", "target", "directed"})});
        }
    if (const auto* edges = graph.find("hyperedges")) leave_out(network, "hyperedges", edges->offset);
    if (const auto* graphs = whole.find("graphs"); graphs && graphs->items.size() > 1)
        leave_out(network, "graphs", offset_of(graphs->items[1]));
    return network;
}

}  // namespace ecomap::import
