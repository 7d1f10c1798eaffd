// How far two partitions of the same things agree, whatever their groups are called.
//
// Adjusted Rand index (Hubert & Arabie 1985): the share of pairs that both put together, less what chance would give
// groups of the same sizes, over the most there could be: 1 for the same partition, about 0 by chance, below 0 for less
// than chance. Normalised mutual information: 2 I(a,b) / (H(a) + H(b)) (Danon, Díaz-Guilera, Duch & Arenas 2005): 1 for
// the same partition, 0 when the one says nothing of the other; it favours many groups, so read it beside the first.
// Both are symmetric and depend on sizes only, so new names or another order of groups change no bit. Two partitions
// that put all in one group, or each in its own, leave nothing to agree on and are the same: 1. O(n log n).
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace ecomap {

/// By thing: the name of its group, any number.
using Partition = std::span<const std::uint32_t>;

/// From -1 to 1. `a` and `b` are of the same things in the same order. Nothing when there are no things.
std::optional<double> adjusted_rand(Partition a, Partition b);
/// From 0 to 1. Nothing when there are no things.
std::optional<double> mutual_information(Partition a, Partition b);

}  // namespace ecomap
