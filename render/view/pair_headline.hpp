// The headline over two pictures: what differs on them, in the terms of the view, after what is assumed.
#pragma once

#include "engine/analysis/change/compare.hpp"
#include "render/view/view.hpp"

#include <string>

namespace ecomap {

/// Two maps, and what the comparison of them finds.
struct Compared {
    const Ecosystem& before;
    const Ecosystem& after;
    const Comparison& found;
};

/// Whether the view shows offers, so that a map that says nothing of them shows nothing.
bool is_of_offers(const View& view);

/// Of the cells of a grid that is in the pictures of that name, of the reported gaps, of one actor alone, or of the
/// maps, as `view` is compared; that nothing differs when the two pictures, aligned, say the same. "Without Vinnova: 2
/// cells lose their support": what is not assumed has no subject.
std::string pair_headline(const View& view, const ViewOptions& options, const Compared& maps, const std::string& name,
                          const Single& before, const Single& after);

}  // namespace ecomap
