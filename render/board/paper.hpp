// The sheet a picture is laid out for. A picture is never scaled to a sheet: it is laid out again for its width, and
// goes on over as many sheets as it needs (see lay_out_pages in layout.hpp).
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace ecomap {

/// A sheet in points. Width 0: the screen, as large as the picture needs.
struct Paper {
    double width = 0, height = 0;
    bool is_free() const { return width <= 0; }
};

/// The names that find_paper() knows: "screen", then ISO 216 sheets from small to large.
std::span<const std::string_view> paper_names();

/// The sheet of that name, lying or standing; none for an unknown name.
std::optional<Paper> find_paper(std::string_view name, bool portrait);

}  // namespace ecomap
