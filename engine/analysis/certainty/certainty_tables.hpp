// The tables of certainty, and how it names what it ranks; what they mean is defined in
// engine/analysis/certainty/certainty.hpp.
#pragma once

#include "engine/analysis/certainty/certainty.hpp"

#include <cstddef>
#include <vector>

namespace ecomap {

/// "RISE and Vinnova", at most `most` by name; "nobody" or "nothing" for none.
Message name_leaders(const Things& things, const Ranking& ranking, const std::vector<ThingId>& leaders,
                     std::size_t most = 4);
/// "chance, a source and what is inferred": what shakes a first place; "" for nothing.
MessageList shaken_by(const SureRanking& sure);

/// Table `rankings`: a row for each, with who is first and whether that holds.
Table rankings_table(const Things& things, const Sureness& found);
/// Table `first_places`: who is first instead when something is left out.
Table first_places_table(const Things& things, const Sureness& found);
/// The things of one ranking; its name is the ranking's key.
Table ranking_table(const Things& things, const SureRanking& sure);

}  // namespace ecomap
