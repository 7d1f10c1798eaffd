// View 4: one actor's card. What it offers, within which principles, with examples; what it could take on; what the
// map says of it beside the others.
#pragma once

#include "render/view/view.hpp"

#include <string>
#include <vector>

namespace ecomap {

/// With options.actor: the card of that actor (key, abbreviation or alias). No picture when there is none.
/// Without: a card for every actor that has an offer of any status, by name in order_language(), categories included.
/// A tile counts offers; it is "?" where none is known and an offer gives no principle.
/// Picture::name is the actor's key with anything but letters, digits, '.', '_' and '-' replaced; unique, also where
/// file names ignore case.
std::vector<Picture> draw_actor(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
