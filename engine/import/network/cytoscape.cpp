#include "engine/import/network/cytoscape.hpp"

#include "engine/import/network/fields.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

using io::Json;

bool has_data(const Json& list) {
    return list.kind == Json::Kind::list && std::any_of(list.items.begin(), list.items.end(), [](const Json& item) {
               const auto* data = item.find("data");
               return data && data->kind == Json::Kind::object;
           });
}

/// As Cytoscape.js has it: by its group, else by having both ends. A node may have a source of its own.
bool is_edge(const Json& item, const Json& data, std::string_view group) {
    const auto said = scalar(item, {"group"});
    if (!said.empty()) group = said;
    return group.empty() ? data.find("source") && data.find("target") : group == "edges";
}

void read_item(const Json& item, Network& network, std::string_view group = {}) {
    const auto* data = item.find("data");
    if (!data) return leave_out(network, "elements", item.offset);
    const bool edge = is_edge(item, *data, group);
    Fields fields;
    if (edge) add_members(fields, *data, {"id", "source", "target", "directed"});
    else add_members(fields, *data, {"id"});
    for (const auto& [name, value] : item.members)  // places and classes, to be said
        if (name != "data" && name != "group") add_field(fields, name, value);
    if (!edge) {
        network.nodes.push_back({offset_of(item), scalar(*data, {"id"}), "", std::move(fields)});
        return;
    }
    const bool is_undirected = scalar(*data, {"directed"}) == "false";
    network.ties.push_back({offset_of(item), scalar(*data, {"source"}), scalar(*data, {"target"}),
                            is_undirected ? Direction::undirected : Direction::directed, std::move(fields)});
}

}  // namespace

bool is_cytoscape(const Json& whole) {
    const auto* elements = whole.find("elements");
    const auto& list = elements ? *elements : whole;
    const auto* nodes = elements ? elements->find("nodes") : nullptr;
    return has_data(list) || (nodes && nodes->kind == Json::Kind::list);
}

Network read_cytoscape(const Json& whole) {
    Network network;
    const auto* elements = whole.find("elements");
    const auto& all = elements ? *elements : whole;
    for (const auto& item : all.items) read_item(item, network);
    for (const auto name : {"nodes", "edges"})
        if (const auto* list = all.find(name))
            for (const auto& item : list->items) read_item(item, network, name);
    for (const auto& [name, value] : whole.members)
        if (value.kind == Json::Kind::list && !value.items.empty() && name != "elements")
            leave_out(network, name, value.offset);
    return network;
}

}  // namespace ecomap::import
