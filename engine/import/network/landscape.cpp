#include "engine/import/network/landscape.hpp"

#include "engine/import/network/fields.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

using io::Json;

const Json* categories_of(const Json& whole) {
    const auto* found = whole.find("categories");
    return found ? found : whole.find("landscape");
}

/// Those of the item itself and of its second paths, "Category / Subcategory".
std::string kinds_of(const Json& item, const std::string& subcategory) {
    auto kinds = subcategory;
    const auto add = [&](const std::string& path) {
        const auto slash = path.rfind(" / ");
        const auto kind = slash == std::string::npos ? path : path.substr(slash + 3);
        if (!kind.empty()) kinds += "|" + kind;
    };
    if (const auto* path = item.find("second_path")) {
        add(scalar(*path));
        for (const auto& each : path->items) add(scalar(each));
    }
    return kinds;
}

NetworkRow row_of(const Json& item, const std::string& category, const std::string& subcategory) {
    NetworkRow row{offset_of(item)};
    const auto add = [&](const char* head, const std::string& value) {
        if (!value.empty()) row.fields.emplace_back(head, value);
    };
    add("Organisation", scalar(item, {"name"}));
    add("Support type", kinds_of(item, subcategory));
    add("Website", scalar(item, {"homepage_url"}));
    add("Description", scalar(item, {"description"}));
    if (scalar(item, {"project"}) == "archived") add("Status", "historic");
    const auto* extra = item.find("extra");
    if (const auto* personas = extra ? extra->find("summary_personas") : nullptr)
        add_field(row.fields, "Target group", *personas);
    auto left_out = category;
    const auto leave = [&](const Json& object, std::initializer_list<std::string_view> but) {
        for (const auto& [name, value] : object.members)
            if (std::find(but.begin(), but.end(), name) == but.end() && value.kind != Json::Kind::null)
                left_out += (left_out.empty() ? "" : ", ") + name;
    };
    leave(item, {"name", "homepage_url", "description", "second_path", "extra"});
    if (extra) leave(*extra, {"summary_personas"});
    add("landscape", left_out);  // the names, for the loss report
    return row;
}

}  // namespace

bool is_landscape(const Json& whole) {
    const auto* categories = categories_of(whole);
    return categories && std::any_of(categories->items.begin(), categories->items.end(),
                                     [](const Json& each) { return each.find("subcategories") != nullptr; });
}

Network read_landscape(const Json& whole) {
    Network network;
    for (const auto& category : categories_of(whole)->items) {
        const auto* subcategories = category.find("subcategories");
        if (!subcategories) continue;
        for (const auto& subcategory : subcategories->items)
            if (const auto* items = subcategory.find("items"))
                for (const auto& item : items->items)
                    network.rows.push_back(row_of(item, scalar(category, {"name"}), scalar(subcategory, {"name"})));
    }
    return network;
}

}  // namespace ecomap::import
