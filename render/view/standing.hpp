// Where an actor stands beside the others, in a sentence or two for its card. The measure is
// engine/analysis/support/breadth.hpp: the card and the analysis can never say different things.
#pragma once

#include "engine/analysis/support/breadth.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace ecomap {

/// What `actor` is alone in, its place when it is in the broader half, how many cells it covers and, when they are few,
/// which. It is surely alone where no offer of another, of which something is unknown, could be; elsewhere it is the
/// only one known. Equal ranks are said to be shared. `offers`: how many it has today. What is no actor has no place.
std::string standing_in_words(const Ecosystem& ecosystem, const Breadth& all, ActorId actor, std::size_t offers,
                              std::string_view language);

}  // namespace ecomap
