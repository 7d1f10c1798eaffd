#include "render/view/network_words.hpp"

#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/report_words.hpp"

#include <cmath>

namespace ecomap {
namespace {

/// Whether all hang together, when no single one can split them.
std::string without_cuts(const Web& web) {
    const auto linked = web.network.linked().size(), parts = web.network.linked_parts();
    if (linked == 0) return web.say("network-view.headline-none");
    if (linked == 2) return web.say("network-view.headline-one");
    if (parts > 1) return web.say("network-view.headline-parts", {{"parts", parts}});
    return web.say("network-view.headline-whole", {{"nodes", web.count(linked)}});
}

}  // namespace

std::string network_headline(const Web& web, const std::vector<CutPoint>& cuts) {
    if (cuts.empty()) return without_cuts(web);
    const auto& cut = cuts.front();
    const auto& parts = web.network.parts;
    const auto part = parts.of[cut.node];
    const auto* where = parts.sizes.size() == 1 ? "whole" : part == 0 ? "largest" : "part";
    return web.say("network-view.headline", {{"name", web.name(cut.node)},
                                             {"where", where},
                                             {"nodes", web.count(parts.sizes[part])},
                                             {"parts", cut.parts.size()}});
}

Decimal measure_value(std::string_view measure, double value) {
    if (centrality_counts(measure)) return {std::round(value), 0};
    return {value, value > 0 && value < 0.001 ? 5 : 3};
}

std::string ego_headline(const Web& web, Node ego, std::size_t contacts, std::size_t only_through) {
    const auto ends = web.network.graph.neighbours(ego);
    const bool is_pair = contacts == 1 && ends.size() == 1 && web.network.degree(ends[0]) == 1;
    const auto* which = is_pair ? "pair" : only_through == 0 ? "none" : only_through == contacts ? "all" : "some";
    return web.say("network-view.ego", {{"name", web.name(ego)},
                                        {"contacts", contacts},
                                        {"which", which},
                                        {"only_through", only_through},
                                        {"scope", scope_of(web.ecosystem)}});
}

}  // namespace ecomap
