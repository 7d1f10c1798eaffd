// The kinds of an import's links, and which of them have a direction: our tables say it of the kind, others' files of
// each link. A kind whose links all say that they have none, or go both ways, has none. O(n log n) in the links.
#pragma once

#include "engine/import/tables.hpp"

#include <optional>
#include <set>
#include <string>

namespace ecomap::import {

/// The kinds, by id, that have no direction; of a framework's kinds it knows itself, so then none.
std::set<std::string> kinds_without_direction(const Material& from);

/// The table of all kinds, where one of them has no direction; else nothing: kinds of links are an open list.
std::optional<ImportedTable> link_kinds_of(const Material& from);

}  // namespace ecomap::import
