#include "engine/analysis/needs/unjoined.hpp"

#include "engine/model/contains.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace ecomap {
namespace {

/// Keys of those that a link ties.
using TiedPair = std::pair<std::string_view, std::string_view>;

std::vector<TiedPair> ties_of(const Ecosystem& map, const std::vector<Status>& counted) {
    std::vector<TiedPair> ties;
    for (const auto& link : map.links) {
        const bool counts = link.status == Status::today || contains(counted, link.status);
        if (counts && link.from != link.to && !map.framework.link_kinds[link.kind].weak)
            ties.emplace_back(map[link.from].key, map[link.to].key);
    }
    return ties;
}

}  // namespace

std::optional<std::vector<CellPlace>> unjoined_cells(const Ecosystem& ecosystem, const CellGrid& grid) {
    const auto ties = ties_of(whole_of(ecosystem), counted_statuses(ecosystem));
    if (ties.empty()) return std::nullopt;
    std::vector<CellPlace> places;
    for (const auto& place : cell_places(ecosystem.framework)) {
        std::set<std::string_view> here;
        for (const auto& presence : at(grid, place).actors) here.insert(ecosystem[presence.actor].key);
        const auto joins = [&](const TiedPair& tie) { return here.contains(tie.first) && here.contains(tie.second); };
        if (here.size() >= 3 && std::none_of(ties.begin(), ties.end(), joins)) places.push_back(place);
    }
    return places;
}

}  // namespace ecomap
