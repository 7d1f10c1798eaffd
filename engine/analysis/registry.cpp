// THE LIST of analyses. Adding one is a file pair and a line here.
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/certainty/certainty.hpp"
#include "engine/analysis/certainty/completeness.hpp"
#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/needs/portfolio.hpp"
#include "engine/analysis/needs/severity.hpp"
#include "engine/analysis/network/bow_tie.hpp"
#include "engine/analysis/network/brokerage.hpp"
#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/network/cohesion.hpp"
#include "engine/analysis/network/communities.hpp"
#include "engine/analysis/network/connectivity.hpp"
#include "engine/analysis/network/cores.hpp"
#include "engine/analysis/network/holes.hpp"
#include "engine/analysis/network/match.hpp"
#include "engine/analysis/network/reach.hpp"
#include "engine/analysis/support/audience.hpp"
#include "engine/analysis/support/breadth.hpp"
#include "engine/analysis/support/complexity.hpp"
#include "engine/analysis/support/concentration.hpp"
#include "engine/analysis/support/coverage.hpp"
#include "engine/analysis/support/nestedness.hpp"
#include "engine/analysis/support/overlap.hpp"
#include "engine/analysis/support/robustness.hpp"
#include "engine/analysis/support/specialisation.hpp"
#include "engine/analysis/support/two_mode.hpp"

#include <algorithm>
#include <array>

namespace ecomap {

std::span<const Analysis> analyses() {
    static constexpr std::array list{
        Analysis{"coverage", coverage_report},
        Analysis{"audience", audience_report},
        Analysis{"gaps", gaps_report},
        Analysis{"severity", severity_report},
        Analysis{"overlap", overlap_report},
        Analysis{"breadth", breadth_report},
        Analysis{"centrality", centrality_report},
        Analysis{"connectivity", connectivity_report},
        Analysis{"brokerage", brokerage_report},
        Analysis{"holes", holes_report},
        Analysis{"communities", communities_report},
        Analysis{"cores", cores_report},
        Analysis{"reach", reach_report},
        Analysis{"bow-tie", bow_tie_report},
        Analysis{"cohesion", cohesion_report},
        Analysis{"concentration", concentration_report},
        Analysis{"robustness", robustness_report},
        Analysis{"portfolio", portfolio_report},
        Analysis{"two-mode", two_mode_report},
        Analysis{"nestedness", nestedness_report},
        Analysis{"specialisation", specialisation_report},
        Analysis{"complexity", complexity_report},
        Analysis{"match", match_report},
        Analysis{"completeness", completeness_report},
        Analysis{"certainty", certainty_report},
    };
    return list;
}

const Analysis* find_analysis(std::string_view name) {
    auto list = analyses();
    auto at = std::find_if(list.begin(), list.end(), [&](const Analysis& analysis) { return analysis.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
