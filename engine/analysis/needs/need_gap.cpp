#include "engine/analysis/needs/need_gap.hpp"

#include <algorithm>

namespace ecomap {
namespace {

Quadrant quadrant_of(bool much_need, bool much_supply) {
    if (much_need) return much_supply ? Quadrant::keep_up : Quadrant::concentrate_here;
    return much_supply ? Quadrant::possible_overkill : Quadrant::low_priority;
}

}  // namespace

std::vector<NeedGap> need_gaps(std::span<const NeedAndSupply> places) {
    double needs = 0, supplies = 0, known = 0;
    for (const auto& place : places) {
        if (!place.need || !place.supply) continue;
        needs += *place.need;
        supplies += *place.supply;
        ++known;
    }
    std::vector<NeedGap> gaps;
    for (const auto& place : places) {
        NeedGap gap;
        if (place.need && place.supply) {
            gap.absolute = std::max(0.0, *place.need - *place.supply);
            if (needs > 0 && supplies > 0) gap.relative = std::max(0.0, *place.need / needs - *place.supply / supplies);
            gap.quadrant = quadrant_of(*place.need * known >= needs, *place.supply * known >= supplies);
        }
        gaps.push_back(gap);
    }
    return gaps;
}

}  // namespace ecomap
