#include "render/exchange/gexf.hpp"

#include "render/graphviz/xml.hpp"

namespace ecomap {
namespace {

std::string declared(const char* of, const std::vector<std::string>& fields) {
    std::string text = std::string("    <attributes class=\"") + of + "\">\n";
    for (std::size_t i = 0; i < fields.size(); ++i)
        text +=
            "      <attribute id=\"" + std::to_string(i) + "\" title=\"" + escape(fields[i]) + "\" type=\"string\"/>\n";
    return text + "    </attributes>\n";
}

std::string values(const std::vector<std::string>& values) {
    std::string text;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!values[i].empty())
            text += "<attvalue for=\"" + std::to_string(i) + "\" value=\"" + escape(values[i]) + "\"/>";
    return text.empty() ? "/>\n" : "><attvalues>" + text + "</attvalues>";
}

}  // namespace

std::string to_gexf(const PlainNetwork& network) {
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
        "  <meta><title>" +
        escape(network.title) + "</title></meta>\n  <graph defaultedgetype=\"directed\">\n";
    auto edge_fields = network.edge_fields;
    edge_fields.insert(edge_fields.begin(), "kind");
    text += declared("node", network.node_fields) + declared("edge", edge_fields) + "    <nodes>\n";
    for (const auto& node : network.nodes) {
        const auto inside = values(node.values);
        text += "      <node id=\"" + escape(node.id) + "\" label=\"" + escape(node.label) + "\"" + inside +
                (inside.starts_with('/') ? "" : "</node>\n");
    }
    text += "    </nodes>\n    <edges>\n";
    for (std::size_t i = 0; i < network.edges.size(); ++i) {
        const auto& edge = network.edges[i];
        auto all = edge.values;
        all.insert(all.begin(), edge.kind);
        text += "      <edge id=\"" + std::to_string(i) + "\" source=\"" + escape(edge.source) + "\" target=\"" +
                escape(edge.target) + "\"" + (edge.directed ? "" : " type=\"undirected\"") + values(all) + "</edge>\n";
    }
    return text + "    </edges>\n  </graph>\n</gexf>\n";
}

}  // namespace ecomap
