// What every analysis agrees on: which rows count, and in which order actors are named.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <cstddef>
#include <vector>

namespace ecomap {

/// The statuses of offers and links that count in this map: those that the filter asked for; when it asked for none,
/// today's.
std::vector<Status> counted_statuses(const Ecosystem& ecosystem);

/// A category stands for many and an event for none: neither has a rank among actors.
bool is_ranked(const Actor& actor);

/// For each actor its place in the alphabetical order of the map's language, ties by key.
std::vector<std::size_t> alphabetical_places(const Ecosystem& ecosystem);

}  // namespace ecomap
