// The colours of heat maps: a scale in steps, the same for all pictures that are to be compared, and its legend.
// Steps, not a gradient: a reader can tell seven blues apart, and can find each in the legend.
#pragma once

#include "render/shape/heading.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

class HeatScale {
public:
    /// Counts from 1 to `most`, in steps of equal width.
    static HeatScale of_counts(std::size_t most);
    /// Shares from above 0 to 1, in steps of a fifth.
    static HeatScale of_shares(std::string_view language);

    /// The colour of a value above 0.
    ColourRole colour_of(double value) const;
    /// The steps, each by the value it begins at.
    LegendGroup legend(std::string title) const;

private:
    struct Step {
        double from = 0;
        std::string label;
    };
    /// Steps are spread over the whole ramp.
    ColourRole colour_at(std::size_t step) const;
    std::vector<Step> steps_;
};

}  // namespace ecomap
