// A drawn board in the colours of another theme, as what is different: the page has each board once, and the other
// themes of it as a fraction of that (recoloured.ts puts them together).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ecomap {

/// How to make a text of another, line by line.
struct Recoloured {
    /// A line that stands in the place of the next one: so many bytes of its beginning, what is new, and so many of its
    /// end.
    struct Mended {
        std::int64_t first, last;
        std::string between;
        friend bool operator==(const Mended&, const Mended&) = default;
    };
    using Part = std::variant<std::int64_t, std::string, Mended>;

    /// So many lines on, with other colours; after a minus so many left out; a text is a line that is new.
    std::vector<Part> lines;
    /// Pairs, of the colours in the lines that go on: so many are as foretold, and the next one is this. Foretold of a
    /// colour is what it was at the last place of its kind (the element, the attribute and the colour it has), at the
    /// first place itself.
    std::vector<Part> colours;
};

/// Both are what draw_svg() gives for one board. Takes time in proportion to their length.
Recoloured recoloured(std::string_view from, std::string_view to);

}  // namespace ecomap
