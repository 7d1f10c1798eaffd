// Any view of two maps: before and after.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/model/ecosystem.hpp"
#include "render/view/view.hpp"

#include <string_view>
#include <vector>

namespace ecomap {

/// The view's pictures of the two maps, two by two by name. A picture that only one of the maps has is paired with an
/// empty one of its kind; so is that of an actor whom the options name and only one knows. The headline is
/// what differs on the two pictures (pair_headline.hpp), and the line under it what holds of both. A map that says
/// nothing of offers (silent_side()) is drawn as the other's board with nothing known on it.
std::vector<Picture> draw_pair(const View& view, const Ecosystem& before, const Ecosystem& after,
                               const ViewOptions& options);

}  // namespace ecomap
