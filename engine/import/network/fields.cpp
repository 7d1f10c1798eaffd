#include "engine/import/network/fields.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

using io::Json;

const std::string something = "…";
constexpr std::size_t longest_name = 100;

bool is_scalar(const Json& value) {
    return value.kind == Json::Kind::text || (value.kind == Json::Kind::word && value.text != "null");
}

}  // namespace

const std::string& scalar(const Json& value) {
    static const std::string nothing;
    return is_scalar(value) ? value.text : nothing;
}

const std::string& scalar(const Json& object, std::initializer_list<std::string_view> names) {
    static const std::string nothing;
    for (const auto name : names)
        if (const auto* value = object.find(name); value && !scalar(*value).empty()) return value->text;
    return nothing;
}

void add_field(Fields& fields, const std::string& name, const Json& value) {
    if (is_scalar(value)) {
        if (!value.text.empty()) fields.emplace_back(name, value.text);
    } else if (value.kind == Json::Kind::list) {
        std::string all;
        for (const auto& item : value.items)
            all += (all.empty() ? "" : "|") + (is_scalar(item) ? item.text : something);
        if (!all.empty()) fields.emplace_back(name, std::move(all));
    } else if (value.kind == Json::Kind::object && !value.members.empty()) {
        if (name.size() > longest_name) fields.emplace_back(name, something);
        else
            for (const auto& [member, inner] : value.members) add_field(fields, name + "." + member, inner);
    }
}

void add_members(Fields& fields, const Json& object, std::initializer_list<std::string_view> but) {
    for (const auto& [name, value] : object.members)
        if (std::find(but.begin(), but.end(), name) == but.end()) add_field(fields, name, value);
}

std::size_t offset_of(const Json& item) {
    return item.members.empty() ? item.offset : item.members.front().value.offset;
}

Fields fields_of(const io::Json& object, std::string_view members, std::initializer_list<std::string_view> but) {
    Fields fields;
    for (const auto& [name, value] : object.members) {
        if (name == members) add_members(fields, value);
        else if (std::find(but.begin(), but.end(), name) == but.end()) add_field(fields, name, value);
    }
    return fields;
}

}  // namespace ecomap::import
