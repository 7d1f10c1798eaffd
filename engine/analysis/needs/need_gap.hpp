// Need against supply: how much more is needed than offered, and what to do about it.
//
// After importance–performance analysis (Martilla & James 1977), which compares two ratings of the same respondents.
// Here need d is a share, 0 to 1 (of respondents who say the support falls short), and supply s another, 0 to 1 (of the
// actors, that offer there; categories, which stand for many, are in neither number). What is left of one less the
// other is an order at best, no amount.
//   absolute gap = max(0, d − s)            what this place lacks, whatever the others do
//   relative gap = max(0, d/Σd − s/Σs)      what it lacks next to the others: a part of all need less a part of all
//   supply
// Quadrants by the means of the known: much need and little supply: concentrate here; much of both: keep up; little of
// both: low priority; little need and much supply: possible overkill. What equals a mean counts as much.
// An unknown need or supply makes the place unknown and counts in no sum or mean. Nothing known: all unknown. All sums
// zero: unknown. O(n).
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace ecomap {

enum class Quadrant { concentrate_here, keep_up, low_priority, possible_overkill };

/// What is needed and what is offered, each 0 to 1; nothing for unknown.
struct NeedAndSupply {
    std::optional<double> need, supply;
};

struct NeedGap {
    std::optional<double> absolute, relative;  ///< 0 to 1
    std::optional<Quadrant> quadrant;
};

/// One for each place, in their order.
std::vector<NeedGap> need_gaps(std::span<const NeedAndSupply> places);

}  // namespace ecomap
