// Which layout a shape gets.
#include "render/board/layout.hpp"

#include "render/board/text_metrics.hpp"

namespace ecomap {

Board lay_out(const Shape& shape, const Theme& theme, const Paper& paper, Placer placer) {
    const Typesetting typesetting(heading_of(shape).language);
    if (const auto* network = std::get_if<Network>(&shape)) return lay_out(*network, theme, paper, placer);
    if (const auto* pair = std::get_if<Pair>(&shape)) return lay_out(*pair, theme, paper, placer);
    return std::visit([&](const auto& any) { return lay_out(any, theme, paper); }, shape);
}

}  // namespace ecomap
