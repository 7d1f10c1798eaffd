#include "render/exchange/csv_pair.hpp"

#include "engine/import/csv_text.hpp"

namespace ecomap {
namespace {

using Cells = std::vector<std::string>;

std::string line(Cells first, const Cells& rest) {
    first.insert(first.end(), rest.begin(), rest.end());
    return import::csv_line(first);
}

}  // namespace

std::string to_node_csv(const PlainNetwork& network) {
    auto text = line({"Id", "Label"}, network.node_fields);
    for (const auto& node : network.nodes) text += line({node.id, node.label}, node.values);
    return text;
}

std::string to_edge_csv(const PlainNetwork& network) {
    auto text = line({"Source", "Target", "Type", "Kind"}, network.edge_fields);
    for (const auto& edge : network.edges)
        text += line({edge.source, edge.target, edge.directed ? "Directed" : "Undirected", edge.kind}, edge.values);
    return text;
}

}  // namespace ecomap
