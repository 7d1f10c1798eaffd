// Brokerage: who stands between two others that have no direct tie, and whether the three are of one group or of
// several (Gould & Fernandez 1989).
//
// A brokered way is a → v → b with a ≠ b and no arc a → b, neither in the graph nor, where one is given, in the graph
// of what else joins the two. With groups g the broker v is coordinator when g(a)=g(v)=g(b), itinerant when
// g(a)=g(b)≠g(v), gatekeeper when g(a)≠g(v)=g(b), representative when g(a)=g(v)≠g(b), liaison when all three differ. An
// undirected tie is two arcs: each pair of others counts once each way, and gatekeeper and representative are the same
// number. Nodes without a group broker nothing and are not brokered: a way that touches one is left out and counted,
// because unknown is not a group of its own.
//
// Chance: memberships dealt out at random among the nodes that have one. The mean over all deals is exact, since a
// way's role then depends on the sizes of the groups only; the standard deviation is that of seeded draws around it.
// Ways are counted, not listed: all that pass a node are products of how many of each group stand on either side, and
// those of them that are closed are triangles. O(m √m × draws) at worst, and n + m memory. Weights play no part. Empty
// graph: no numbers. Disconnected: no difference. Parallel ties are one, self loops none.
#pragma once

#include "engine/graph/graph.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace ecomap {

enum class BrokerRole : std::uint8_t { coordinator, itinerant, gatekeeper, representative, liaison };
inline constexpr std::size_t broker_role_count = 5;

/// A node's group is not known.
inline constexpr auto no_group = std::numeric_limits<std::uint32_t>::max();

/// One number by role, in the order of BrokerRole.
using ByRole = std::array<double, broker_role_count>;

struct Brokerage {
    std::vector<ByRole> counts;     ///< by node: brokered ways by role, whole numbers
    std::vector<double> totals;     ///< by node: their sum
    std::vector<double> ungrouped;  ///< by node: brokered ways that touch a node without a group
    ByRole all = {};                ///< over all nodes
};

/// The roles of every node; `groups` names each node's group by any number, or no_group.
Brokerage brokerage(const Graph& graph, std::span<const std::uint32_t> groups);
/// The same where also an arc a → b of `joined`, of the same nodes, leaves the two no broker.
Brokerage brokerage(const Graph& graph, std::span<const std::uint32_t> groups, const Graph& joined);

/// The numbers against chance. Standard scores are nothing where chance has no spread or there were no draws.
struct BrokerageByChance {
    std::vector<ByRole> expected;                                         ///< by node
    std::vector<std::array<std::optional<double>, broker_role_count>> z;  ///< by node: (count - expected) / sd
    ByRole all_expected = {};                                             ///< over all nodes
    std::array<std::optional<double>, broker_role_count> all_z = {};      ///< of the sums
};

/// What the memberships in `groups` would give if dealt out at random.
BrokerageByChance brokerage_by_chance(const Graph& graph, std::span<const std::uint32_t> groups, std::size_t draws,
                                      std::uint64_t seed);

}  // namespace ecomap
