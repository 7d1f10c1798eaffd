// THE LIST of analyses. Adding one is a file pair and a line here.
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/breadth.hpp"
#include "engine/analysis/centrality.hpp"
#include "engine/analysis/completeness.hpp"
#include "engine/analysis/connectivity.hpp"
#include "engine/analysis/coverage.hpp"
#include "engine/analysis/gaps.hpp"
#include "engine/analysis/overlap.hpp"

#include <algorithm>
#include <array>

namespace ecomap {

std::span<const Analysis> analyses() {
    static constexpr std::array list{
        Analysis{"coverage", "actors by support type and principle: empty, crowded and lone cells", coverage_report},
        Analysis{"gaps", "cells with few actors, reported gaps and who answers them", gaps_report},
        Analysis{"overlap", "pairs of actors in the same cells, and crowded cells", overlap_report},
        Analysis{"breadth", "how many cells each actor is in, and where it is alone", breadth_report},
        Analysis{"centrality", "who is central in the collaboration network, by ten measures", centrality_report},
        Analysis{"connectivity", "what holds the collaboration network together, and who splits it",
                 connectivity_report},
        Analysis{"completeness", "what the tables state, infer and leave unknown", completeness_report},
    };
    return list;
}

const Analysis* find_analysis(std::string_view name) {
    auto list = analyses();
    auto at = std::find_if(list.begin(), list.end(), [&](const Analysis& analysis) { return analysis.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
