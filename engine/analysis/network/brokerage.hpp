// Who stands between others that have no tie of their own, and joins actors of different kinds (Gould & Fernandez
// 1989).
//
// The network is that of network.hpp, ties both ways. A node brokers a pair when it is tied to both and they are not
// tied to each other. Groups are actor types, or levels with params.by = "level". By the groups of the pair and the
// broker the role is coordinator (all the same), itinerant (the pair the same, the broker another), gate (the broker's
// group and another: gatekeeper and representative are one when ties go both ways) or liaison (three groups). Pairs
// that touch a node whose group is unknown are counted apart. Chance is engine/graph/centrality/brokerage.hpp's: the
// same groups dealt out at random, exact mean, standard score by params.draws draws from params.seed. The finding names
// the role of the whole network whose score is furthest from 0, and says when none is at least 2 from it. A second
// table follows the direction of links and so tells gatekeeper from representative. Their measure is of ties with a
// direction: a link of a kind without one makes no way there, only a tie of its two ends, which leaves them no broker.
// Empty network: no rows, and a finding that says so. Disconnected: no difference. Cost: that of all triangles, once
// for each draw; memory of nodes and ties. Never NaN.
#pragma once

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace ecomap {

/// What actors can be grouped by: "actor-type", the usual, and "level".
std::span<const std::string_view> brokerage_groupings();

/// What the report orders nodes by, each by node of the network.
struct BrokerScores {
    std::vector<double> pairs;     ///< all that it joins
    std::vector<double> liaisons;  ///< of these with three groups
    std::vector<double> ways;      ///< along the direction of links
};

BrokerScores broker_scores(const CollaborationNetwork& network, const Params& params);

/// Tables "roles", "brokers" and "directed_brokers", and findings about who joins whom.
Report brokerage_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
