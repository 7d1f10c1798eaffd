// Then and now: support that was, beside what the same actors offer today, by type of support.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// One picture (Wall): a column for each support type (a last one for none given), in it a card for each actor with a
/// historic offer of the type, which holds what it offered then and what it offers of the type today, and one card for
/// the actors that have such an offer only today.
/// An instrument is a historic offer. It has ended in a type when its actor has no offer of today in that type; it has
/// ended altogether when that is so for all its types; without a support type that is unknown. Where a filter hides
/// then or now, the board says so and nothing else.
std::vector<Picture> draw_instruments(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
