#include "render/view/heat.hpp"

#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {

HeatScale HeatScale::of_counts(std::size_t most, const Theme& theme) {
    HeatScale scale;
    auto steps = std::max<std::size_t>(1, theme.heat_ramp.size());
    auto width = std::max<std::size_t>(1, (most + steps - 1) / steps);
    for (std::size_t from = 1; from <= std::max<std::size_t>(most, 1); from += width) {
        bool is_last = from + width > most;
        auto label = std::to_string(from) + (is_last && from < most ? "+" : "");
        scale.steps_.push_back({static_cast<double>(from), label, ""});
    }
    scale.add_colours(theme);
    return scale;
}

HeatScale HeatScale::of_shares(const Theme& theme, std::string_view language) {
    HeatScale scale;
    for (int fifths = 0; fifths < 5; ++fifths) {
        auto from = fifths / 5.0;
        scale.steps_.push_back(
            {from, fifths == 0 ? "> 0" : in_words(Message::as_it_is(Decimal{from, 1}), language), ""});
    }
    scale.add_colours(theme);
    return scale;
}

void HeatScale::add_colours(const Theme& theme) {
    if (theme.heat_ramp.empty()) {
        for (auto& step : steps_) step.colour = theme.pill;
        return;
    }
    auto last = theme.heat_ramp.size() - 1, gaps = std::max<std::size_t>(1, steps_.size() - 1);
    for (std::size_t i = 0; i < steps_.size(); ++i)
        steps_[i].colour = theme.heat_ramp[(2 * i * last + gaps) / (2 * gaps)];  // rounded
}

const std::string& HeatScale::colour_of(double value) const {
    auto at = std::find_if(steps_.rbegin(), steps_.rend(), [&](const Step& step) { return step.from <= value; });
    return at == steps_.rend() ? steps_.front().colour : at->colour;
}

LegendGroup HeatScale::legend(std::string title) const {
    LegendGroup group{std::move(title), {}, true};
    for (const auto& step : steps_) group.entries.push_back({step.label, step.colour, "", Ink::solid, false});
    return group;
}

}  // namespace ecomap
