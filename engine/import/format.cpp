#include "engine/import/format.hpp"

#include "engine/import/lexicon.hpp"

#include <algorithm>
#include <set>

namespace ecomap::import {

std::span<const Format> formats() {
    static const std::vector<Format> all{
        {"hxl", {}},
        {"own", {{"actor", "support types"}, {"actor", "name", "status"}, {"from", "to", "kind"}}},
        {"360giving", {{"funding org name", "recipient org name"}}, "grant"},
        {"stip", {{"initiativeid"}, {"initiative id", "policy instrument"}, {"nameenglish"}}},
        {"hapi", {{"org name", "sector name"}, {"org acronym", "sector code"}}},
        {"gephi", {{"source", "target"}}},
        {"kumu", {{"from", "to"}, {"label", "type"}, {"label", "tags"}}},
        {"gexf", {}},
        {"graphml", {}},
        {"cytoscape", {}},
        {"cx2", {}},
        {"dot", {}},
        {"jgf", {}},
        {"node-link", {}},
        {"landscape", {}},
        {"hsds", {}},
        {"eppi", {}},
        {"iati", {}},
        {"json", {}},
        {"notion", {{"name", "last edited time"}, {"name", "created time"}}},
        {"plain", {}},
    };
    return all;
}

const Format& format_named(std::string_view name) {
    const auto all = formats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Format& each) { return each.name == name; });
    return found == all.end() ? all.back() : *found;
}

const Format& format_of(const std::vector<HeadCell>& cells) {
    std::set<std::string, std::less<>> heads;
    bool has_tags = false;
    for (const auto& cell : cells) heads.insert(plain(cell.text)), has_tags = has_tags || !cell.tag.empty();
    if (has_tags) return formats().front();
    for (const auto& format : formats())
        for (const auto& telling : format.heads)
            if (std::all_of(telling.begin(), telling.end(), [&](auto head) { return heads.contains(head); }))
                return format;
    return formats().back();
}

}  // namespace ecomap::import
