// Making two pictures of the same kind have the same things in the same places, so that a reader who looks from one to
// the other sees only what is different. What is in one of them only leaves an empty place in the other (Ink::absent).
#pragma once

#include "render/shape/shape.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ecomap {

/// One place of both lists: its number in each, or `nowhere`.
struct Counterpart {
    std::size_t before, after;
};
inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// The places of two lists with these keys: in the order of `after`; what only `before` has stands after what it stood
/// behind there. Of equal keys the first pairs with the first.
std::vector<Counterpart> merged(const std::vector<std::string>& before, const std::vector<std::string>& after);

/// Aligns groups, rows, columns, cards and notes of the two; nodes of networks get the places that they would have in
/// a network of both. Kinds of pictures whose places follow from other things (Flow, Funnel, Gantt, Layers, Ego,
/// Profile, bubbles) are left as they are.
void align(Single& before, Single& after);

}  // namespace ecomap
