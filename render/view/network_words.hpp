// What the pictures of the network say in words: who holds it together, and how large a measure is.
#pragma once

#include "engine/analysis/network/cuts.hpp"
#include "render/view/web.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// "Utan Vinnova delas nätverket i 2 block (18 och 11) och 5 lösa rester"; without a cut point, how it hangs together.
std::string network_headline(const Web& web, const std::vector<CutPoint>& cuts);

/// What is left without a cut point, in short: "18 + 11 + 5 rester". A rest is one node or two, a block more.
std::string remains_in_short(const Web& web, const CutPoint& cut);

/// A value of the measure for a reader: 11, 0.067; of a measure that is a share, 6.7 %.
Message measure_value(std::string_view measure, double value);

/// "Vinnova har 14 kontakter; 5 av dem når resten av nätet bara genom Vinnova"
std::string ego_headline(const Web& web, Node ego, std::size_t contacts, std::size_t only_through);

}  // namespace ecomap
