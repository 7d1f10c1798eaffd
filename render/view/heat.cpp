#include "render/view/heat.hpp"

#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {

HeatScale HeatScale::of_counts(std::size_t most) {
    HeatScale scale;
    auto width = std::max<std::size_t>(1, (most + ColourRole::heat_steps - 1) / ColourRole::heat_steps);
    for (std::size_t from = 1; from <= std::max<std::size_t>(most, 1); from += width) {
        bool is_last = from + width > most;
        auto label = std::to_string(from) + (is_last && from < most ? "+" : "");
        scale.steps_.push_back({static_cast<double>(from), label});
    }
    return scale;
}

HeatScale HeatScale::of_shares(std::string_view language) {
    HeatScale scale;
    for (int fifths = 0; fifths < 5; ++fifths) {
        auto from = fifths / 5.0;
        scale.steps_.push_back({from, fifths == 0 ? "> 0" : in_words(Message::as_it_is(Decimal{from, 1}), language)});
    }
    return scale;
}

ColourRole HeatScale::colour_at(std::size_t step) const {
    auto last = ColourRole::heat_steps - 1, gaps = std::max<std::size_t>(1, steps_.size() - 1);
    return {ColourRole::heat, (2 * step * last + gaps) / (2 * gaps)};  // rounded
}

ColourRole HeatScale::colour_of(double value) const {
    auto after = std::find_if(steps_.begin(), steps_.end(), [&](const Step& step) { return step.from > value; });
    return colour_at(static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - steps_.begin(), 1) - 1));
}

LegendGroup HeatScale::legend(std::string title) const {
    LegendGroup group{std::move(title), {}, true};
    for (std::size_t i = 0; i < steps_.size(); ++i)
        group.entries.push_back({steps_[i].label, colour_at(i), "", Ink::solid, false});
    return group;
}

}  // namespace ecomap
