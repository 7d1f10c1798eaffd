#include "engine/import/network/node_link.hpp"

#include "engine/import/network/fields.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

using io::Json;

const Json* edges_of(const Json& whole) {
    const auto* links = whole.find("links");
    return links ? links : whole.find("edges");
}

bool says_undirected(const Json& whole) {
    const auto* options = whole.find("options");
    return scalar(whole, {"directed"}) == "false" || (options && scalar(*options, {"type"}) == "undirected");
}

}  // namespace

bool is_node_link(const Json& whole) {
    const auto* nodes = whole.find("nodes");
    const auto* edges = edges_of(whole);
    return nodes && nodes->kind == Json::Kind::list && edges && edges->kind == Json::Kind::list;
}

Network read_node_link(const Json& whole) {
    Network network;
    bool have_ids = false;
    for (const auto& item : whole.find("nodes")->items) {
        network.nodes.push_back(
            {offset_of(item), scalar(item, {"id", "key"}), "", fields_of(item, "attributes", {"id", "key"})});
        have_ids = have_ids || !network.nodes.back().id.empty();
    }
    for (std::size_t i = 0; i < network.nodes.size() && !have_ids; ++i) network.nodes[i].id = std::to_string(i);
    const bool undirected = says_undirected(whole);
    for (const auto& item : edges_of(whole)->items) {
        const auto& said = scalar(item, {"directed", "undirected"});
        const bool is_negated = item.find("undirected") != nullptr;
        const bool is_undirected = said.empty() ? undirected : (said == "true") == is_negated;
        network.ties.push_back(
            {offset_of(item), scalar(item, {"source"}), scalar(item, {"target"}),
             is_undirected ? Direction::undirected : Direction::directed,
             fields_of(item, "attributes", {"id", "key", "source", "target", "directed", "undirected"})});
    }
    return network;
}

}  // namespace ecomap::import
