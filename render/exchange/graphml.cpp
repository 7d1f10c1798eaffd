#include "render/exchange/graphml.hpp"

#include "render/graphviz/xml.hpp"

namespace ecomap {
namespace {

/// Keys are called after what they are of, so that no two share an id.
std::string attributes_of(const std::string& of, const std::vector<std::string>& fields) {
    std::string text;
    for (std::size_t i = 0; i < fields.size(); ++i)
        text += "  <key id=\"" + of + std::to_string(i) + "\" for=\"" + of + "\" attr.name=\"" + escape(fields[i]) +
                "\" attr.type=\"string\"/>\n";
    return text;
}

std::string data(const std::string& of, const std::vector<std::string>& values) {
    std::string text;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!values[i].empty()) text += "<data key=\"" + of + std::to_string(i) + "\">" + escape(values[i]) + "</data>";
    return text;
}

std::vector<std::string> with_first(std::string first, std::vector<std::string> rest) {
    rest.insert(rest.begin(), std::move(first));
    return rest;
}

}  // namespace

std::string to_graphml(const PlainNetwork& network) {
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    text += attributes_of("node", with_first("label", network.node_fields)) +
            attributes_of("edge", with_first("kind", network.edge_fields));
    text += "  <graph id=\"" + escape(network.name) + "\" edgedefault=\"directed\">\n";
    for (const auto& node : network.nodes)
        text += "    <node id=\"" + escape(node.id) + "\">" + data("node", with_first(node.label, node.values)) +
                "</node>\n";
    for (const auto& edge : network.edges)
        text += "    <edge source=\"" + escape(edge.source) + "\" target=\"" + escape(edge.target) + "\"" +
                (edge.directed ? "" : " directed=\"false\"") + ">" + data("edge", with_first(edge.kind, edge.values)) +
                "</edge>\n";
    return text + "  </graph>\n</graphml>\n";
}

}  // namespace ecomap
