#include "render/view/network_words.hpp"

#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/report_words.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace ecomap {
namespace {

constexpr std::size_t least_block = 3, most_blocks = 3;

/// Whether all hang together, when no single one can split them.
std::string without_cuts(const Web& web) {
    const auto linked = web.network.linked().size(), parts = web.network.linked_parts();
    if (linked == 0) return web.say("network-view.headline-none");
    if (linked == 2) return web.say("network-view.headline-one", {{"scope", scope_of(web.ecosystem)}});
    if (parts > 1) return web.say("network-view.headline-parts", {{"parts", parts}});
    return web.say("network-view.headline-whole", {{"nodes", web.count(linked)}});
}

/// What is left when a cut point is gone, largest first.
struct Remains {
    std::vector<std::size_t> blocks;  ///< their sizes
    std::size_t rests = 0;

    std::span<const std::size_t> named() const { return {blocks.data(), std::min(blocks.size(), most_blocks)}; }
    std::size_t unnamed() const { return blocks.size() - named().size(); }
    const char* joint() const { return !blocks.empty() && rests > 0 ? "yes" : "no"; }
};

Remains remains_of(const CutPoint& cut) {
    Remains left;
    for (const auto& part : cut.parts) {
        if (part.size < least_block) ++left.rests;
        else left.blocks.push_back(part.size);
    }
    return left;
}

}  // namespace

std::string network_headline(const Web& web, const std::vector<CutPoint>& cuts) {
    if (cuts.empty()) return without_cuts(web);
    const auto& cut = cuts.front();
    const auto& parts = web.network.parts;
    const auto part = parts.of[cut.node];
    const auto* where = parts.sizes.size() == 1 ? "whole" : part == 0 ? "largest" : "part";
    const auto left = remains_of(cut);
    const auto equal =
        std::find_if(cuts.begin() + 1, cuts.end(), [&](const CutPoint& other) { return other.cut_off != cut.cut_off; });
    MessageList sizes;
    for (auto size : left.named()) sizes.items.push_back(Message::as_it_is(size));
    return web.say("network-view.headline", {{"name", web.name(cut.node)},
                                             {"where", where},
                                             {"blocks", left.blocks.size()},
                                             {"sizes", std::move(sizes)},
                                             {"named", left.unnamed() > 0 ? "some" : "all"},
                                             {"joint", left.joint()},
                                             {"rests", left.rests},
                                             {"ties", equal - cuts.begin() - 1},
                                             {"tied", cuts.size() > 1 ? web.name(cuts[1].node) : ""}});
}

std::string remains_in_short(const Web& web, const CutPoint& cut) {
    const auto left = remains_of(cut);
    std::string sizes;
    for (auto size : left.named()) sizes += (sizes.empty() ? "" : " + ") + std::to_string(size);
    return web.say("network-view.remains",
                   {{"sizes", sizes}, {"more", left.unnamed()}, {"joint", left.joint()}, {"rests", left.rests}});
}

Message measure_value(std::string_view measure, double value) {
    constexpr double least_percent = 0.1;  // that one decimal can show
    if (centrality_counts(measure)) return Message::as_it_is(Decimal{std::round(value), 0});
    if (measure != "betweenness" && measure != "pagerank")
        return Message::as_it_is(Decimal{value, value > 0 && value < 0.001 ? 5 : 3});
    const double percent = 100 * value;
    if (percent > 0 && percent < least_percent) return {"network-view.under", {{"share", Percent{least_percent}}}};
    return Message::as_it_is(Percent{percent});
}

std::string ego_headline(const Web& web, Node ego, std::size_t contacts, std::size_t only_through) {
    const auto ends = web.network.graph.neighbours(ego);
    const bool is_pair = contacts == 1 && ends.size() == 1 && web.network.degree(ends[0]) == 1;
    const bool is_star = std::all_of(ends.begin(), ends.end(), [&](Node end) { return web.network.degree(end) == 1; });
    const auto* which = is_pair                    ? "pair"
                        : only_through == 0        ? "none"
                        : only_through != contacts ? "some"
                        : is_star                  ? "alone"
                                                   : "apart";
    return web.say("network-view.ego", {{"scope", scope_of(web.ecosystem)},
                                        {"name", web.name(ego)},
                                        {"contacts", contacts},
                                        {"which", which},
                                        {"only_through", only_through}});
}

}  // namespace ecomap
