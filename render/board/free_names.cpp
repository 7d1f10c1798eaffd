#include "render/board/free_names.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"
#include "render/board/tie_curves.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace ecomap {
namespace {

constexpr double label_size = 9.5, leading_size = 10.5, widest = 150;

/// Where the name of a dot may stand, the best place first: below, above, beside, then farther off.
std::vector<Rect> places_beside(const Disc& disc, double width) {
    double height = leading_size * 1.24;
    std::vector<Rect> places;
    for (double gap : {1.0, 7.0, 15.0})
        for (auto [dx, dy] : {std::pair(0.0, 1.0),
                              {0.0, -1.0},
                              {1.0, 0.0},
                              {-1.0, 0.0},
                              {0.75, 0.75},
                              {-0.75, 0.75},
                              {0.75, -0.75},
                              {-0.75, -0.75}}) {
            double x = disc.middle.x + dx * (disc.reach + gap + width / 2);
            double y = disc.middle.y + dy * (disc.reach + gap + height / 2);
            places.push_back({x - width / 2, y - height / 2, x + width / 2, y + height / 2});
        }
    return places;
}

/// The nodes that get names, in the order in which they choose.
std::vector<std::size_t> named(const Network& network, bool all) {
    std::vector<std::size_t> some;
    for (std::size_t i = 0; i < network.nodes.size(); ++i)
        if (all || network.nodes[i].rank > 0) some.push_back(i);
    auto rank = [&](std::size_t i) {
        return network.nodes[i].rank == 0 ? network.nodes.size() : network.nodes[i].rank;
    };
    std::stable_sort(some.begin(), some.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
    return some;
}

Item name_item(const std::string& name, const Pen& pen, const Rect& place) {
    Item item;
    item.css = "head";
    item.solid = false;
    item.x = place.x0, item.y = place.y0, item.width = place.x1 - place.x0, item.height = place.y1 - place.y0;
    auto text = text_at(item.width / 2, baseline_in(0, item.height, pen.size), name, pen);
    text.halo = true;
    item.marks.push_back(text);
    return item;
}

}  // namespace

std::size_t add_free_names(Board& board, const Network& network, std::span<const Disc> discs, bool all,
                           const Rect& sheet, const Theme& theme) {
    std::vector<Rect> taken;
    for (const auto& [middle, reach] : discs)
        taken.push_back({middle.x - reach, middle.y - reach, middle.x + reach, middle.y + reach});
    auto nodes = named(network, all);
    std::size_t without = nodes.size();
    for (auto i : nodes) {
        bool leads = network.nodes[i].rank > 0;
        Pen pen{leads ? leading_size : label_size, leads ? Weight::semibold : Weight::regular, theme.ink, theme.frame,
                Anchor::middle};
        auto name = ellipsize(network.nodes[i].label, pen.size, pen.weight, widest);
        auto places = places_beside(discs[i], text_width(name, pen.size, pen.weight) + 4);
        std::erase_if(places, [&](const Rect& one) {
            return !one.inside(sheet) ||
                   std::any_of(taken.begin(), taken.end(), [&](const Rect& other) { return one.meets(other); });
        });
        if (places.empty()) continue;
        auto place = std::find_if(places.begin(), places.end(), [&](const Rect& one) {
            return std::none_of(board.edges.begin(), board.edges.end(),
                                [&](const Curve& line) { return runs_through(line, one); });
        });
        if (place == places.end()) place = places.begin();
        board.cards.push_back(name_item(name, pen, *place));
        taken.push_back(*place);
        --without;
    }
    return without;
}

}  // namespace ecomap
