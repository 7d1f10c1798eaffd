#include "render/exchange/json.hpp"

#include <nlohmann/json.hpp>

#include <map>

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

std::string to_cx2(const PlainNetwork& network) {
    Json nodes = Json::array(), edges = Json::array(), of_nodes = Json::object(), of_edges = Json::object();
    const Json text{{"d", "string"}};
    for (const auto* name : {"ecomap_key", "name"}) of_nodes[name] = text;
    for (const auto& field : network.node_fields) of_nodes[field] = text;
    of_edges["interaction"] = text;
    of_edges["directed"] = {{"d", "boolean"}};
    for (const auto& field : network.edge_fields) of_edges[field] = text;
    std::map<std::string, std::size_t> numbers;  // by key
    for (const auto& node : network.nodes) {
        Json values{{"ecomap_key", node.id}, {"name", node.label}};
        add(values, network.node_fields, node.values);
        const auto number = numbers.emplace(node.id, numbers.size()).first->second;
        nodes.push_back({{"id", number}, {"v", std::move(values)}});
    }
    for (const auto& edge : network.edges) {
        Json values{{"interaction", edge.kind}, {"directed", edge.directed}};
        add(values, network.edge_fields, edge.values);
        const auto number = edges.size();
        edges.push_back(
            {{"id", number}, {"s", numbers.at(edge.source)}, {"t", numbers.at(edge.target)}, {"v", std::move(values)}});
    }
    Json all = Json::array();
    all.push_back({{"CXVersion", "2.0"}, {"hasFragments", false}});
    all.push_back({{"metaData",
                    {{{"name", "attributeDeclarations"}, {"elementCount", 1}},
                     {{"name", "networkAttributes"}, {"elementCount", 1}},
                     {{"name", "nodes"}, {"elementCount", nodes.size()}},
                     {{"name", "edges"}, {"elementCount", edges.size()}}}}});
    Json declarations = Json::array(), about = Json::array();
    declarations.push_back({{"networkAttributes", {{"name", text}}}, {"nodes", of_nodes}, {"edges", of_edges}});
    about.push_back({{"name", network.title}});
    all.push_back({{"attributeDeclarations", std::move(declarations)}});
    all.push_back({{"networkAttributes", std::move(about)}});
    all.push_back({{"nodes", std::move(nodes)}});
    all.push_back({{"edges", std::move(edges)}});
    Json status = Json::array();
    status.push_back({{"success", true}});
    all.push_back({{"status", std::move(status)}});
    return written(all);
}

std::string to_jgf(const PlainNetwork& network) {
    Json nodes = Json::object(), edges = Json::array();
    for (const auto& node : network.nodes) {
        Json metadata = Json::object();
        add(metadata, network.node_fields, node.values);
        // Each id is there once: to look for it among all before would take the square of their number.
        nodes.get_ref<Json::object_t&>().emplace_back(node.id,
                                                      Json{{"label", node.label}, {"metadata", std::move(metadata)}});
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
