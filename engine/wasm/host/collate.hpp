// The order of names where there is no ICU: it comes with the data.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// From now on these names stand in this order in `language`, with those learnt before. Two lists never disagree, as
/// both are in the order of one alphabet. O(names).
void learn_order(std::string_view language, const std::vector<std::string>& names);

}  // namespace ecomap
