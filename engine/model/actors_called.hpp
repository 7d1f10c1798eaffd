// Whom a name can mean.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <string_view>
#include <vector>

namespace ecomap {

/// The actor with that id, alone; else every actor with that abbreviation or other name, in table order. O(n).
std::vector<ActorId> actors_called(const Ecosystem& ecosystem, std::string_view name);

}  // namespace ecomap
