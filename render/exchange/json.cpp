#include "render/exchange/json.hpp"

#include <nlohmann/json.hpp>

namespace ecomap {
namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json) { return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"; }

void add(Json& object, const std::vector<std::string>& fields, const std::vector<std::string>& values) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!values[i].empty()) object[fields[i]] = values[i];
}

}  // namespace

std::string to_cytoscape(const PlainNetwork& network) {
    Json nodes = Json::array(), edges = Json::array();
    for (const auto& node : network.nodes) {
        Json data{{"id", node.id}, {"label", node.label}};
        add(data, network.node_fields, node.values);
        nodes.push_back({{"data", std::move(data)}});
    }
    std::size_t number = 0;
    for (const auto& edge : network.edges) {
        // Nodes and edges share one space of ids.
        Json data{{"id", edge.source + " " + edge.target + " " + std::to_string(number++)},
                  {"source", edge.source},
                  {"target", edge.target},
                  {"kind", edge.kind},
                  {"directed", edge.directed}};
        add(data, network.edge_fields, edge.values);
        edges.push_back({{"data", std::move(data)}});
    }
    return written({{"data", {{"name", network.title}}}, {"elements", {{"nodes", nodes}, {"edges", edges}}}});
}

std::string to_jgf(const PlainNetwork& network) {
    Json nodes = Json::object(), edges = Json::array();
    for (const auto& node : network.nodes) {
        Json metadata = Json::object();
        add(metadata, network.node_fields, node.values);
        nodes[node.id] = {{"label", node.label}, {"metadata", std::move(metadata)}};
    }
    for (const auto& edge : network.edges) {
        Json metadata = Json::object();
        add(metadata, network.edge_fields, edge.values);
        edges.push_back({{"source", edge.source},
                         {"target", edge.target},
                         {"relation", edge.kind},
                         {"directed", edge.directed},
                         {"metadata", std::move(metadata)}});
    }
    return written({{"graph",
                     {{"id", network.name},
                      {"label", network.title},
                      {"directed", true},
                      {"nodes", std::move(nodes)},
                      {"edges", std::move(edges)}}}});
}

std::string to_kumu(const PlainNetwork& network) {
    Json elements = Json::array(), connections = Json::array();
    auto fields = network.node_fields;
    for (auto& field : fields)
        if (field == "role") field = "description";
    for (const auto& node : network.nodes) {
        Json element{{"id", node.id}, {"label", node.label}};
        add(element, fields, node.values);
        elements.push_back(std::move(element));
    }
    for (const auto& edge : network.edges) {
        Json connection{{"from", edge.source},
                        {"to", edge.target},
                        {"direction", edge.directed ? "directed" : "undirected"},
                        {"type", edge.kind}};
        add(connection, network.edge_fields, edge.values);
        connections.push_back(std::move(connection));
    }
    return written({{"elements", std::move(elements)}, {"connections", std::move(connections)}});
}

}  // namespace ecomap
