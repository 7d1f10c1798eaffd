// What a view draws of a map: laid by the sides that are asked for, or by the framework's, and in the map's own words.
#pragma once

#include "render/view/view.hpp"

#include <optional>

namespace ecomap {

/// The map as the view looks at it; nothing: as it is.
std::optional<Ecosystem> map_laid_for(const View& view, const Ecosystem& ecosystem, const ViewOptions& options);

/// What dimensions are called in what it draws of `framework`, laid so.
Calling calling_for(const View& view, const Framework& framework, const ViewOptions& options);

/// Tells pictures what dimensions are called in them, for what is said of their tables later.
void call(std::vector<Picture>& pictures, const Calling& calling);

/// Its pictures of that.
std::vector<Picture> pictures_of(const View& view, const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
