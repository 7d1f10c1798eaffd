// The words around every picture: headline, how to read it, legend and footer.
#pragma once

#include "render/shape/note.hpp"

#include <string>
#include <vector>

namespace ecomap {

/// What the legend explains; only what the picture uses.
struct LegendEntry {
    std::string label;
    std::string colour;
    std::string code;  ///< letter inside the swatch; may be empty
    Ink ink = Ink::solid;
    bool round = false;  ///< a disc instead of a square
};

struct LegendGroup {
    std::string title;
    std::vector<LegendEntry> entries;
};

/// The words around every picture.
struct Heading {
    std::string headline;     ///< a finding computed from the data
    std::string how_to_read;  ///< one line
    std::vector<LegendGroup> legend;
    std::string footer_left;   ///< source
    std::string footer_right;  ///< as-of date, filter, counts, licence
    std::string language;      ///< "sv", "en", …
    std::string description;   ///< for the <desc> of the picture: what it shows, in a sentence or two
};

}  // namespace ecomap
