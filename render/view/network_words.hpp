// What the pictures of the network say in words: who holds it together, and how large a measure is.
#pragma once

#include "engine/analysis/network/cuts.hpp"
#include "render/view/web.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// "Vinnova håller ihop nätverket: utan Vinnova faller det i 5 delar"; without a cut point, how it hangs together.
std::string network_headline(const Web& web, const std::vector<CutPoint>& cuts);

/// A value of the measure for a reader: 11, 0.067.
Decimal measure_value(std::string_view measure, double value);

/// "Vinnova har 14 kontakter; 5 av dem når resten av nätet bara genom Vinnova"
std::string ego_headline(const Web& web, Node ego, std::size_t contacts, std::size_t only_through);

}  // namespace ecomap
