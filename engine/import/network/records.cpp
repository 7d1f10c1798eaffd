#include "engine/import/network/records.hpp"

#include "engine/import/network/fields.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

using io::Json;

bool is_object(const Json& value) { return value.kind == Json::Kind::object; }

bool is_record_list(const std::vector<Json>& items) {
    return !items.empty() && std::all_of(items.begin(), items.end(), is_object) &&
           std::any_of(items.begin(), items.end(), [](const Json& item) { return item.members.size() > 1; });
}

/// The only member that is a list of records; null where there is none, or several.
const Json* only_list(const Json& whole) {
    const Json* found = nullptr;
    for (const auto& [name, value] : whole.members) {
        if (value.kind != Json::Kind::list || !is_record_list(value.items)) continue;
        if (found) return nullptr;
        found = &value;
    }
    return found;
}

/// Objects by their keys: {"1060": {"name": …}, "1080": {…}}.
bool are_keyed(const Json& whole) {
    constexpr std::size_t least = 2;
    return whole.members.size() >= least &&
           std::all_of(whole.members.begin(), whole.members.end(),
                       [](const auto& member) { return is_object(member.value) && member.value.members.size() > 1; });
}

/// "A|B" of [{"name": "A"}, {"name": "B"}]; "" where one has no name.
std::string names_in(const Json& list) {
    std::string names;
    for (const auto& item : list.items) {
        const auto& name = scalar(item, {"name", "label", "title"});
        if (name.empty()) return {};
        names += (names.empty() ? "" : "|") + name;
    }
    return names;
}

NetworkRow row_of(const Json& record) {
    NetworkRow row{offset_of(record)};
    for (const auto& [name, value] : record.members) {
        auto names = value.kind == Json::Kind::list ? names_in(value) : std::string();
        if (!names.empty()) row.fields.emplace_back(name, std::move(names));
        else add_field(row.fields, name, value);
    }
    return row;
}

}  // namespace

bool is_records(const Json& whole) { return is_record_list(whole.items) || only_list(whole) || are_keyed(whole); }

Network read_records(const Json& whole) {
    Network network;
    const auto* list = is_record_list(whole.items) ? &whole : only_list(whole);
    if (list)
        for (const auto& record : list->items) network.rows.push_back(row_of(record));
    else
        for (const auto& [key, record] : whole.members) network.rows.push_back(row_of(record));
    return network;
}

}  // namespace ecomap::import
