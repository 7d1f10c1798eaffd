#include "engine/import/network/cx2.hpp"

#include "engine/import/network/fields.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace ecomap::import {
namespace {

using io::Json;
using std::string_view;

/// What is declared of the attributes of nodes, or of edges.
struct Declared {
    std::map<std::string, std::string> names;  ///< by the short name that is written instead
    Fields defaults;
};

Declared declared(const Json& declarations, string_view of) {
    Declared all;
    const auto* attributes = declarations.find(of);
    if (!attributes) return all;
    for (const auto& [name, what] : attributes->members) {
        if (const auto& alias = scalar(what, {"a"}); !alias.empty()) all.names[alias] = name;
        if (const auto& value = scalar(what, {"v"}); !value.empty()) all.defaults.emplace_back(name, value);
    }
    return all;
}

Fields fields_in(const Json& item, const Declared& known) {
    Fields fields;
    if (const auto* values = item.find("v"))
        for (const auto& [written, value] : values->members) {
            const auto name = known.names.find(written);
            add_field(fields, name == known.names.end() ? written : name->second, value);
        }
    return fields;
}

/// The field's value, which is taken out.
std::string taken(Fields& fields, string_view name) {
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    if (at == fields.end()) return {};
    auto value = std::move(at->second);
    fields.erase(at);
    return value;
}

}  // namespace

bool is_cx2(const Json& whole) { return !whole.items.empty() && whole.items.front().find("CXVersion") != nullptr; }

Network read_cx2(const Json& whole) {
    constexpr std::array<string_view, 5> about{"CXVersion", "hasFragments", "metaData", "networkAttributes", "status"};
    Network network;
    Declared of_nodes, of_edges;
    std::map<std::string, std::string> keys;  // by id
    for (const auto& item : whole.items)      // wherever the declarations stand
        if (const auto* declarations = item.find("attributeDeclarations"))
            for (const auto& each : declarations->items)
                of_nodes = declared(each, "nodes"), of_edges = declared(each, "edges");
    for (const auto& item : whole.items)
        for (const auto& [name, aspect] : item.members) {
            if (name == "nodes") {
                for (const auto& each : aspect.items) {
                    NetworkNode node{offset_of(each), scalar(each, {"id"}), "", fields_in(each, of_nodes)};
                    // Its ids are numbers; a file of ours says the key.
                    if (auto key = taken(node.fields, "ecomap_key"); !key.empty()) {
                        keys.emplace(node.id, key);
                        node.id = std::move(key);
                    }
                    if (each.find("x")) leave_out(network, "x, y", node.offset);
                    network.nodes.push_back(std::move(node));
                }
            } else if (name == "edges") {
                for (const auto& each : aspect.items) {
                    NetworkTie tie{offset_of(each), scalar(each, {"s"}), scalar(each, {"t"}), Direction::directed,
                                   fields_in(each, of_edges)};
                    if (taken(tie.fields, "directed") == "false") tie.direction = Direction::undirected;
                    network.ties.push_back(std::move(tie));
                }
            } else if (name != "attributeDeclarations" && !contains(about, name) && !aspect.items.empty()) {
                leave_out(network, name, aspect.offset);
            }
        }
    for (auto& tie : network.ties)
        for (auto* end : {&tie.from, &tie.to})
            if (const auto key = keys.find(*end); key != keys.end()) *end = key->second;
    network.node_defaults = std::move(of_nodes.defaults);
    network.tie_defaults = std::move(of_edges.defaults);
    return network;
}

}  // namespace ecomap::import
