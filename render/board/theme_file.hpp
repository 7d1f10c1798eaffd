// Themes as data: JSON text to a Theme, the same way for those that ship (datasets/themes, compiled in) and for a
// user's own. Every field of Theme has a key; datasets/README.md documents them.
#pragma once

#include "render/board/theme.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace ecomap {

/// Names of the themes that are compiled in, the default first.
std::span<const std::string_view> theme_names();

/// The theme of that name; none for an unknown one.
std::optional<Theme> shipped_theme(std::string_view name);

/// Reads a theme. What the text leaves out is taken from the shipped theme that its "base" names, else from the
/// default. Throws Error(data) naming `file` and the line, and saying what to write instead: JSON that does not parse,
/// unknown keys, values of the wrong kind or size, and pairs of colours that cannot be read on each other (contrast
/// below 4.5).
Theme read_theme(std::string_view text, std::string_view file);

}  // namespace ecomap
