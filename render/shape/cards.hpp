// Frames of sticky notes, one for each group.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ecomap {

/// Frames of sticky notes: the overview.
struct Cards {
    struct Group {
        std::string title;
        std::string count;
        ColourRole colour;
        std::string remark;  ///< one muted line under the title; may be empty
        bool tray = false;   ///< drawn apart, as a tray of things that have no place
        std::vector<Note> notes;
        std::shared_ptr<const Group> twin =
            {};  ///< in a pair: the same group of the other side, for which room is kept
    };
    Heading heading;
    std::vector<Group> groups;
};

Table table_of(const Cards& cards);
std::size_t parts_of(const Cards& cards, Cut cut);
Cards part_of(const Cards& cards, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Cards& before, Cards& after);

}  // namespace ecomap
