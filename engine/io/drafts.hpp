// Rows that refer to rows of their own table (an umbrella group to its members, a step to the steps before it): none
// can be kept before all have been read, and leaving one out may cost others their footing.
#pragma once

#include "engine/io/keys.hpp"

namespace ecomap::io {

/// A row that has been read, and what it refers to in its own table.
struct Draft {
    Row row;
    std::string key;
    std::vector<Item> refers_to;
};

/// Reports every reference to a row that is missing or left out; such a row is no longer good, and so on until all that
/// are good rest on good ones. Afterwards `keys` gives the position in `drafts` of each good one. Each reference is
/// looked at twice at most.
void settle(std::vector<Draft>& drafts, Keys& keys);

}  // namespace ecomap::io
