#include "render/exchange/dot.hpp"

#include "render/graphviz/attributes.hpp"

namespace ecomap {
namespace {

std::string dot_string(std::string_view text) {
    std::string all = "\"";
    for (const char letter : dot::plain(text)) all += letter == '"' ? "\\\"" : std::string(1, letter);
    return all + "\"";
}

std::string attributes(const std::vector<std::string>& fields, const std::vector<std::string>& values) {
    std::string text;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!values[i].empty()) text += ", " + dot_string("map_" + fields[i]) + "=" + dot_string(values[i]);
    return text;
}

}  // namespace

std::string to_dot_text(const PlainNetwork& network) {
    std::string text = "digraph " + dot_string(network.name) + " {\n";
    for (const auto& node : network.nodes)
        text += "  " + dot_string(node.id) + " [label=" + dot_string(node.label) +
                attributes(network.node_fields, node.values) + "];\n";
    for (const auto& edge : network.edges)
        text += "  " + dot_string(edge.source) + " -> " + dot_string(edge.target) + " [label=" + dot_string(edge.kind) +
                (edge.directed ? "" : ", dir=none") + attributes(network.edge_fields, edge.values) + "];\n";
    return text + "}\n";
}

}  // namespace ecomap
