// When to stop drawing: a first place is to be the same in nine draws of ten, and that is clear long before the last.
//
// The draws so far leave no doubt when, were the first there in just nine draws of ten in the long run, it would have
// been first so often (or so seldom) in less than one case of a thousand: the tail of the binomial distribution, exact
// (Clopper & Pearson 1934). It is looked at after 100, 200, 400 … draws and not more often, so over all looks at 1,000
// draws the chance to stop on the wrong side is at most four of a thousand, and only if the truth lies at the border,
// where the last draw would decide as blindly. Sums and products only: the same on every machine. O(draws).
#pragma once

#include <cstddef>

namespace ecomap {

inline constexpr std::size_t first_look = 100;  ///< draws; the next after as many again

/// In nine of ten or more.
bool is_often_enough(std::size_t first, std::size_t draws);
/// Whether the answer of is_often_enough() after so many draws is that of any number.
bool is_beyond_doubt(std::size_t first, std::size_t draws);

}  // namespace ecomap
