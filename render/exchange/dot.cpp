#include "render/exchange/dot.hpp"

#include "render/graphviz/attributes.hpp"

namespace ecomap {
namespace {

std::string quoted(std::string_view text) {
    std::string all = "\"";
    for (const char letter : dot::plain(text)) all += letter == '"' ? "\\\"" : std::string(1, letter);
    return all + "\"";
}

std::string attributes(const std::vector<std::string>& fields, const std::vector<std::string>& values) {
    std::string text;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!values[i].empty()) text += ", " + quoted("map_" + fields[i]) + "=" + quoted(values[i]);
    return text;
}

}  // namespace

std::string to_dot_text(const PlainNetwork& network) {
    std::string text = "digraph " + quoted(network.name) + " {\n";
    for (const auto& node : network.nodes)
        text += "  " + quoted(node.id) + " [label=" + quoted(node.label) +
                attributes(network.node_fields, node.values) + "];\n";
    for (const auto& edge : network.edges)
        text += "  " + quoted(edge.source) + " -> " + quoted(edge.target) + " [label=" + quoted(edge.kind) +
                (edge.directed ? "" : ", dir=none") + attributes(network.edge_fields, edge.values) + "];\n";
    return text + "}\n";
}

}  // namespace ecomap
