// The text twin of a picture: the words around it and its content as a table, for readers who cannot see it and for
// programs.
#pragma once

#include "engine/model/ecosystem.hpp"
#include "render/board/theme.hpp"
#include "render/shape/shape.hpp"

namespace ecomap {

struct Twin {
    Origin origin;
    Heading heading;
    Table table;
};

/// The twin of any shape, in words that hold in the theme.
Twin twin_of(const Shape& shape, const Origin& origin, const Theme& theme);

}  // namespace ecomap
