// Betweenness: on how many shortest ways between others a node lies.
//
// Freeman 1977: the sum over pairs s, t (neither of them v) of the share of shortest s-t ways that pass v. Brandes
// 2001: the sum over sources of what dependency.hpp tells, on the trunk that trunk.hpp leaves. An undirected pair
// counts once. Ways count ties, not weights: strength is no length. Directed: ways along the arcs, ordered pairs. Pairs
// without a way add nothing, so a disconnected graph needs no special case. Empty graph: no numbers. Up to two nodes:
// 0.
//
// In a large graph a sample of the sources tells betweenness within a bound. Places of the trunk are drawn with
// replacement, each as often as nodes hang on it; what is known without a search stays exact. With k sources, V the
// variance of what they say of v and R the most that one could, the true number is within
//   √(2 V L / k) + 7 R L / (3 (k - 1)),   L = ln(4 n / 0.05),
// of the mean for all n nodes at once with a probability of at least 95 % (Maurer & Pontil 2009, theorem 4, both sides,
// added up over the nodes).
// O(n (n + m)), sampled O(k (n + m)); memory besides that of dependency.hpp for each thread up to 32 numbers a node.
// The sums are made in the same order whatever the number of `threads` (in_parallel.hpp).
#pragma once

#include "engine/graph/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ecomap {

/// By node: the raw number of pairs, in shares.
std::vector<double> betweenness(const Graph& graph, std::size_t threads = 0);
/// Raw numbers of `graph` divided by the most a node can have: (n-1)(n-2)/2 pairs, twice as many if directed. All of
/// the graph's nodes count in n, also isolated ones. Up to two nodes: 0.
std::vector<double> normalised_betweenness(const Graph& graph, std::vector<double> raw);

struct SampledBetweenness {
    std::vector<double> values;  ///< by node, raw
    std::vector<double> bounds;  ///< by node: how far the true number may be from that, at a probability of 95 %
    std::size_t sources = 0;     ///< how many were searched from
};

/// `sources` is at least 2.
SampledBetweenness sampled_betweenness(const Graph& graph, std::size_t sources, std::uint64_t seed = 1,
                                       std::size_t threads = 0);
/// The most first places, up to `most`, whose nodes are then those that truly stand first, in whatever order.
std::size_t certain_leaders(const SampledBetweenness& sample, std::size_t most);

/// How many sources to sample in a graph that is too large for all of them: 0 where nodes times ties are at most
/// `sampled_above`, else as many as make that product `sample_effort`, and at least 64.
std::size_t sources_to_sample(const Graph& graph);
inline constexpr std::uint64_t sampled_above = 20'000'000'000;
inline constexpr std::uint64_t sample_effort = 5'000'000'000;

}  // namespace ecomap
