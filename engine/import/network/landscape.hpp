// The data file of landscape2 (and of the landscapes before it): each item is an actor, and its subcategories, also
// those of `second_path`, are the kinds of what it offers; personas are target groups. An item that is archived is
// historic. What the file says besides, category, maturity and logo among it, is named in one column, which is left
// out. Source: cncf/landscape2, docs/config/data.yml.
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_landscape(const io::Json& whole);
Network read_landscape(const io::Json& whole);

}  // namespace ecomap::import
