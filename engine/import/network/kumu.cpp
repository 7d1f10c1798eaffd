#include "engine/import/network/kumu.hpp"

#include "engine/import/network/fields.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

using io::Json;

const Json* list_called(const Json& whole, std::string_view name) {
    const auto* found = whole.find(name);
    return found && found->kind == Json::Kind::list ? found : nullptr;
}

/// The backup calls the type by what it is the type of.
std::string field_name(const std::string& name) {
    return name == "element type" || name == "connection type" ? "type" : name;
}

Fields fields_of(const Json& item) {
    Fields fields;
    auto add = [&](const Json& object) {
        for (const auto& [name, value] : object.members) {
            const bool is_own = name == "id" || name == "_id" || name == "label" || name == "from" || name == "to" ||
                                name == "direction" || name == "attributes";
            if (!is_own) add_field(fields, field_name(name), value);
        }
    };
    add(item);
    if (const auto* attributes = item.find("attributes")) add(*attributes);
    return fields;
}

/// Beside the others or under `attributes`.
const std::string& text_of(const Json& item, std::initializer_list<std::string_view> names) {
    const auto& beside = scalar(item, names);
    const auto* attributes = item.find("attributes");
    return beside.empty() && attributes ? scalar(*attributes, names) : beside;
}

}  // namespace

bool is_kumu(const Json& whole) {
    const auto* elements = list_called(whole, "elements");
    const auto* connections = list_called(whole, "connections");
    const bool are_cytoscape = elements && std::any_of(elements->items.begin(), elements->items.end(),
                                                       [](const Json& item) { return item.find("data"); });
    return (elements || connections) && !are_cytoscape;
}

Network read_kumu(const Json& whole) {
    Network network;
    if (const auto* elements = list_called(whole, "elements"))
        for (const auto& item : elements->items)
            network.nodes.push_back(
                {offset_of(item), text_of(item, {"id", "_id"}), text_of(item, {"label"}), fields_of(item)});
    if (const auto* connections = list_called(whole, "connections"))
        for (const auto& item : connections->items) {
            const auto direction = direction_of(text_of(item, {"direction"}));
            NetworkTie tie{offset_of(item), text_of(item, {"from"}), text_of(item, {"to"}),
                           direction == Direction::unsaid ? Direction::directed : direction, fields_of(item)};
            if (const auto& label = text_of(item, {"label"}); !label.empty()) tie.fields.emplace_back("label", label);
            network.ties.push_back(std::move(tie));
        }
    for (const auto& [name, value] : whole.members)
        if (value.kind == Json::Kind::list && !value.items.empty() && name != "elements" && name != "connections")
            leave_out(network, name, value.offset);
    return network;
}

}  // namespace ecomap::import
