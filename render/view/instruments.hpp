// Then and now: support that was, beside what the same actors offer today, by type of support.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// One picture (Wall): a column for each support type (a last one for none given), in it a card for each actor with a
/// historic offer of the type, which holds what it offered then and what it offers of the type today, and one card for
/// the actors that have such an offer only today.
/// An instrument is a historic offer, counted in each of its types, in the headline as in the columns. In a type its
/// actor has an offer of today, which need not be the same instrument, or none is mentioned, which is not to say that
/// it has ended; without a support type that is unknown. Where a filter hides then or now, the board says so and
/// nothing else.
std::vector<Picture> draw_instruments(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
