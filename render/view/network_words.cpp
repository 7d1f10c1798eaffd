#include "render/view/network_words.hpp"

#include "engine/analysis/network/centrality.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

/// Whether all hang together, when no single one can split them.
std::string without_cuts(const Web& web) {
    auto linked = static_cast<std::size_t>(
        std::count_if(web.degree.begin(), web.degree.end(), [](std::size_t degree) { return degree > 0; }));
    auto parts = static_cast<std::size_t>(
        std::count_if(web.parts.sizes.begin(), web.parts.sizes.end(), [](std::size_t size) { return size > 1; }));
    if (linked == 0) return web.say("network-view.headline-none");
    if (linked == 2) return web.say("network-view.headline-one");
    if (parts > 1) return web.say("network-view.headline-parts", {{"parts", parts}});
    return web.say("network-view.headline-whole", {{"nodes", web.count(linked)}});
}

}  // namespace

std::string network_headline(const Web& web, const std::vector<CutPoint>& cuts) {
    if (cuts.empty()) return without_cuts(web);
    const auto& cut = cuts.front();
    const auto part = web.parts.of[cut.node];
    const auto* where = web.parts.sizes.size() == 1 ? "whole" : part == 0 ? "largest" : "part";
    return web.say("network-view.headline", {{"name", web.name(cut.node)},
                                             {"where", where},
                                             {"nodes", web.count(web.parts.sizes[part])},
                                             {"parts", cut.parts.size()}});
}

Decimal measure_value(std::string_view measure, double value) {
    if (centrality_counts(measure)) return {std::round(value), 0};
    return {value, value > 0 && value < 0.001 ? 5 : 3};
}

std::string ego_headline(const Web& web, Node ego, std::size_t contacts, std::size_t only_through) {
    const auto* which = only_through == 0 ? "none" : only_through == contacts ? "all" : "some";
    return web.say("network-view.ego",
                   {{"name", web.name(ego)}, {"contacts", contacts}, {"which", which}, {"only_through", only_through}});
}

}  // namespace ecomap
