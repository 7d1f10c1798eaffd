#include "engine/import/prepared.hpp"

#include "engine/import/code_lists.hpp"
#include "engine/import/halves.hpp"
#include "engine/import/hsds_tables.hpp"
#include "engine/import/stip.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

/// What is found out from one sheet.
std::optional<std::vector<Grid>> each_by_itself(const std::vector<Grid>& grids) {
    std::optional<std::vector<Grid>> changed;
    for (std::size_t i = 0; i < grids.size(); ++i) {
        auto halves = halves_of(grids[i]);
        auto initiatives = halves ? std::nullopt : stip_initiatives(grids[i]);
        if ((halves || initiatives) && !changed)
            changed.emplace(grids.begin(), grids.begin() + static_cast<std::ptrdiff_t>(i));
        if (!changed) continue;
        if (halves) changed->push_back(std::move(halves->first)), changed->push_back(std::move(halves->second));
        else if (initiatives) changed->push_back(std::move(*initiatives));
        else changed->push_back(grids[i]);
    }
    return changed;
}

}  // namespace

std::optional<std::vector<Grid>> prepared(const std::vector<Grid>& grids) {
    auto all = each_by_itself(grids);
    for (auto* const together : {with_hsds_joined, with_codes_named})
        if (auto changed = together(all ? *all : grids)) all = std::move(changed);
    return all;
}

}  // namespace ecomap::import
