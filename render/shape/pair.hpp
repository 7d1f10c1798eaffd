// Two pictures of the same kind side by side: before and after.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <string>

namespace ecomap {

/// One of the two, with what it is called: "I dag", "Om Vinnova lämnar".
template <class Single>
struct SideOf {
    std::string title;
    Single picture;
};

/// `Single` is any one picture (see shape.hpp). What is in both stands in the same place in both: see align().
template <class Single>
struct PairOf {
    Heading heading;
    SideOf<Single> before, after;
    bool is_known = true;  ///< false: of one side nothing is known, so that what differs is no change and is not marked
};

}  // namespace ecomap
