// Ids for the rows of our own tables that somebody has added without one, made of what they are called. The order of
// rows changes none of them. O(n log n).
#pragma once

#include "engine/import/own_table.hpp"

namespace ecomap::import {

/// Gives those rows ids; a link without one needs none, where its table has no such column.
void give_ids(OwnTable& table);

}  // namespace ecomap::import
