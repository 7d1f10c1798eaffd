// How much the ways from some sources depend on each place of a trunk: the sums of which betweenness is made.
//
// The dependency of a source s on v is the sum over all targets t of the share of shortest s-t ways that pass v, v no
// end of them (Brandes 2001). Two kernels tell the same:
//   one by one     a search from each source that remembers the arcs of shortest ways and walks them backwards.
//   in lanes       eight searches side by side: a place has a row of eight numbers of ways, and a step adds whole rows.
//                  A row needs no mask: where a lane has not come to a place, those of its neighbours the lane has come
//                  to are all one step nearer, and on the way back those that are told already all one step farther.
//                  Steps push from the front while it is small, else what is left pulls (Beamer, Asanović & Patterson
//                  2012).
// Lanes pay where the searches meet, soon and often: not in small graphs, not on long chains. Which is taken depends on
// the trunk and the sources alone.
//
// Ways are counted in double: above 2^53 of them the count is rounded, and a share with it by some 2^-53 a step. Above
// 2^1000 the sources at hand are told anew with exponents of their own, so that no count overflows.
// Time O(n + m) a source, in lanes down to a twentieth; memory 150 bytes a place and in the kernel of single sources 4
// an arc.
#pragma once

#include "engine/graph/centrality/trunk.hpp"

#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

namespace ecomap {

/// A place to search from, and how often it counts.
struct DependencySource {
    std::uint32_t place = 0;
    double factor = 1;
};

/// By place: sums over the sources, added in their order.
struct DependencySums {
    std::vector<double> sums;     ///< of factor times dependency
    std::vector<double> squares;  ///< of factor times the dependency's square; empty unless asked for

    auto vectors() { return std::tie(sums, squares); }
};

enum class DependencyKernel : std::uint8_t { fitting, one_by_one, one_by_one_wide, lanes };

DependencySums dependencies(const Trunk& trunk, std::span<const DependencySource> sources, bool with_squares = false,
                            DependencyKernel kernel = DependencyKernel::fitting);

}  // namespace ecomap
