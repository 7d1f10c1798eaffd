// View 1: every actor that gives support, once, grouped by type of actor.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// One picture (Cards). An actor stands here when it has an offer of any status in `ecosystem`; what it offers today
/// decides its note, and only if it offers nothing today what it could, is asked to, or once did.
/// Groups: largest first, then in the framework's order, unknown types last. Notes: by name in order_language(),
/// categories last. Actors that the sources call givers of support but that have no offer stand in a tray.
std::vector<Picture> draw_overview(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
