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
        Analysis{"coverage", "actors by support type and principle: empty, crowded and lone cells", coverage_report},
        Analysis{"audience", "whom support reaches: target groups, phases and levels with nothing", audience_report},
        Analysis{"gaps", "cells with few actors, reported gaps and who answers them", gaps_report},
        Analysis{"severity", "reported gaps by need against supply, weighed; how firm each rank is", severity_report},
        Analysis{"overlap", "pairs of actors in the same cells, and crowded cells", overlap_report},
        Analysis{"breadth", "how many cells each actor is in, and where it is alone", breadth_report},
        Analysis{"centrality", "who is central in the collaboration network, by ten measures", centrality_report},
        Analysis{"connectivity", "what holds the collaboration network together, and who splits it",
                 connectivity_report},
        Analysis{"brokerage", "who joins actors that have no tie of their own, across which groups", brokerage_report},
        Analysis{"holes", "whose contacts know each other, and who stands over structural holes", holes_report},
        Analysis{"communities", "the groups that the network falls into, and how sure they are", communities_report},
        Analysis{"cores", "where the network is dense, and who hangs at its rim", cores_report},
        Analysis{"reach", "whom each reaches in a few steps, and the fewest that reach all", reach_report},
        Analysis{"bow-tie", "where the links lead: core, ways in, ways out; who returns them", bow_tie_report},
        Analysis{"cohesion", "how closely the network is knit: density, clustering, distances", cohesion_report},
        Analysis{"concentration", "on how few actors support rests, and who could step in", concentration_report},
        Analysis{"robustness", "how many cells keep support when actors leave, one after another", robustness_report},
        Analysis{"portfolio", "which offers close most of what is open, for a budget", portfolio_report},
        Analysis{"two-mode", "who can be replaced, and which support joins the actors", two_mode_report},
        Analysis{"nestedness", "whether narrow actors do a part of what broad ones do", nestedness_report},
        Analysis{"specialisation", "who does what nobody else does", specialisation_report},
        Analysis{"complexity", "support that goes together, and who is nearest to what", complexity_report},
        Analysis{"match", "actors without a tie that have reasons to collaborate", match_report},
        Analysis{"completeness", "what the tables state, infer and leave unknown", completeness_report},
        Analysis{"certainty", "how firm each rank is: by chance, by source, without the inferred", certainty_report},
    };
    return list;
}

const Analysis* find_analysis(std::string_view name) {
    auto list = analyses();
    auto at = std::find_if(list.begin(), list.end(), [&](const Analysis& analysis) { return analysis.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
