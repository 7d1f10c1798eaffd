// A network on a white sheet: discs with their names, bowed lines between them, lists to the right, and under it those
// without ties. The room that each node needs, name and all, is measured first and the placer keeps the boxes apart, so
// no name ever lies on another. On paper the sheet has its size: a network that is too large for it becomes dots with
// only the leading names, and is drawn as small as it takes.
#include "render/board/chrome.hpp"
#include "render/board/free_names.hpp"
#include "render/board/layout.hpp"
#include "render/board/layout_matrix.hpp"
#include "render/board/name_sides.hpp"
#include "render/board/node_look.hpp"
#include "render/board/pieces.hpp"
#include "render/board/side_lists.hpp"
#include "render/board/tie_curves.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

namespace ecomap {
namespace {

constexpr double inset = 22;               // of the sheet around the nodes
constexpr double spare = 6;                // that names may use of a sheet with no set size
constexpr double least_sheet_width = 640;  // on the screen
constexpr double least_sheet_height = 200, least_on_paper = 80;
constexpr double narrow = 820;         // paper on which the lists stand under the network
constexpr double most_stretch = 1.35;  // of a small network, to use the room there is

/// A network measured and placed; (0, 0) is the top left of all boxes.
struct Picture {
    Network::Style style = Network::Style::names;
    std::vector<NodeLook> looks;
    std::vector<Point> middles;
    double width = 0, height = 0;
    bool is_fallback = false;
    bool has_boxes = true;  ///< names stand in their boxes
};

std::vector<NodeBox> boxes_of(const std::vector<NodeLook>& looks) {
    std::vector<NodeBox> boxes;
    for (const auto& look : looks) boxes.push_back(look.box);
    return boxes;
}

std::vector<NodeLook> looks_of(const Network& network, Network::Style style, double scale, const Theme& theme) {
    std::vector<NodeLook> looks;
    for (const auto& node : network.nodes) looks.push_back(look_of(node, style, scale, theme));
    return looks;
}

void measure(Picture& picture) {
    Point corner;
    auto all = extent(boxes_of(picture.looks), picture.middles, corner);
    for (auto& middle : picture.middles) middle = {middle.x - corner.x, middle.y - corner.y};
    picture.width = all.width, picture.height = all.height;
}

Picture placed(const Network& network, Network::Style style, double aspect, const Theme& theme, Placer placer) {
    Picture picture;
    picture.style = style;
    picture.looks = looks_of(network, style, 1, theme);
    PlaceTask task;
    task.boxes = boxes_of(picture.looks);
    task.aspect = aspect;
    std::map<std::pair<std::size_t, std::size_t>, double> weights;
    for (const auto& tie : network.ties) weights[std::minmax(tie.from, tie.to)] += static_cast<double>(tie.links);
    for (const auto& [pair, weight] : weights) task.springs.push_back({pair.first, pair.second, weight});
    auto places = placer(task);
    picture.middles = std::move(places.middles);
    picture.is_fallback = places.is_fallback;
    measure(picture);
    return picture;
}

/// Farther apart in the directions where there is room: boxes stay clear of each other.
void stretch(Picture& picture, double width, double height) {
    auto factor = [](double room, double used) { return std::clamp(used > 0 ? room / used : 1, 1.0, most_stretch); };
    double x = factor(width, picture.width), y = factor(height, picture.height);
    for (auto& middle : picture.middles) middle = {middle.x * x, middle.y * y};
    measure(picture);
}

/// The nodes of `network` in the places that they have in `whole`, the picture of `all`.
Picture part_of(const Picture& whole, const Network& all, const Network& network, const Theme& theme) {
    Picture part = whole;
    part.looks.clear(), part.middles.clear();
    std::map<std::string, std::size_t> at;
    for (std::size_t i = 0; i < all.nodes.size(); ++i) at[all.nodes[i].key] = i;
    for (const auto& node : network.nodes) {
        auto i = at.at(node.key);
        auto look = look_of(node, whole.style, whole.looks[i].scale, theme);
        if (!whole.has_boxes) look.label = {};
        look = look.with_name(whole.looks[i].side);
        part.middles.push_back(look.middle(whole.looks[i].disc(whole.middles[i])));
        part.looks.push_back(std::move(look));
    }
    return part;
}

/// Names off the lines, as far as there is room beside the discs and `margin` around all. The lines then find their
/// bows anew.
void free_names_of_lines(Picture& picture, const Network& network, double margin, const Theme& theme) {
    PlacedNodes nodes{picture.looks, picture.middles, 0, 1};
    auto lines = tie_curves(network, nodes, theme.frame, theme);
    choose_name_sides(picture.looks, picture.middles, lines,
                      Rect{0, 0, picture.width, picture.height}.grown(margin, margin));
    measure(picture);
}

/// Without the boxes of names and moved together until all discs are within the sheet; smaller too if they would touch.
/// Names then stand where there is room (add_free_names).
void squeeze(Picture& picture, const Network& network, double width, double height, const Theme& theme) {
    picture.has_boxes = false;
    std::vector<Point> discs;
    for (std::size_t i = 0; i < picture.looks.size(); ++i) discs.push_back(picture.looks[i].disc(picture.middles[i]));
    for (double scale = 1; scale > 0.2; scale *= 0.9) {
        picture.looks = looks_of(network, picture.style, scale, theme);
        double reach = 0;
        for (auto& look : picture.looks) {
            if (picture.style != Network::Style::bubbles) look.label = {};
            if (look.label.lines.empty()) look.box = {2 * look.reach, 2 * look.reach};
            reach = std::max({reach, look.box.width / 2, look.box.height / 2});
        }
        double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
        for (const auto& disc : discs) {
            left = std::min(left, disc.x), right = std::max(right, disc.x);
            top = std::min(top, disc.y), bottom = std::max(bottom, disc.y);
        }
        auto factor = [&](double room, double used) { return used > 0 ? std::max(room - 2 * reach, 1.0) / used : 1; };
        double x = std::min(factor(width, right - left), most_stretch);
        double y = std::min(factor(height, bottom - top), most_stretch);
        for (std::size_t i = 0; i < discs.size(); ++i) picture.middles[i] = {discs[i].x * x, discs[i].y * y};
        if (overlaps(boxes_of(picture.looks), picture.middles) == 0) break;
    }
    measure(picture);
}

/// The room for the network on the board.
struct Sheet {
    double width = 0, height = 0;  ///< height 0: as high as it takes
    bool lists_beside = true;
    std::vector<Network::List> lists;  ///< those that there is room for
};

double lists_height(std::span<const Network::List> lists, double width, const Theme& theme) {
    double height = -theme.gutter;
    for (const auto& list : lists) height += side_list_height(list, width, theme) + theme.gutter;
    return std::max(height, 0.0);
}

/// With room for every name if the sheet has it, else for the discs.
Picture whole_picture(const Network& network, const Sheet& sheet, const Theme& theme, Placer placer) {
    double width = sheet.width - 2 * inset, height = sheet.height - 2 * inset;
    double aspect = sheet.height > 0 ? std::clamp(width / std::max(height, 1.0), 0.5, 3.0) : 1.45;
    auto picture = placed(network, network.style, aspect, theme, placer);
    if (sheet.height <= 0) {
        if (network.style == Network::Style::names) stretch(picture, width, 0);
        free_names_of_lines(picture, network, spare, theme);
        return picture;
    }
    bool fits = picture.width <= width && picture.height <= height;
    if (fits) {
        stretch(picture, width, height);
        free_names_of_lines(picture, network, 0, theme);
    } else squeeze(picture, network, width, height, theme);
    return picture;
}

Picture picture_for(const Network& network, const Sheet& sheet, const Theme& theme, Placer placer) {
    if (!network.placed_as) return whole_picture(network, sheet, theme, placer);
    return part_of(whole_picture(*network.placed_as, sheet, theme, placer), *network.placed_as, network, theme);
}

void add_sheet(Board& board, double x, double y, double width, double height, const Theme& theme) {
    Item frame;
    frame.css = "frame";
    frame.x = x, frame.y = y, frame.width = width, frame.height = height;
    BoxMark box;
    box.width = width, box.height = height, box.rx = theme.frame_radius;
    box.fill = theme.frame;
    box.stroke = {theme.line, 1, Dash::none};
    frame.marks.push_back(box);
    board.frames.push_back(std::move(frame));
}

/// Nodes, ties and names with the middle of the network in the middle of the sheet. Returns how many names found no
/// place.
std::size_t add_network(Board& board, const Network& network, const Picture& picture, double x, double y, double width,
                        double height, const Theme& theme) {
    add_sheet(board, x, y, width, height, theme);
    Point origin{x + (width - picture.width) / 2, y + (height - picture.height) / 2};
    std::vector<Point> middles;
    for (const auto& middle : picture.middles) middles.push_back({origin.x + middle.x, origin.y + middle.y});
    PlacedNodes nodes{picture.looks, middles, board.cards.size(), picture.looks.front().scale};
    for (std::size_t i = 0; i < network.nodes.size(); ++i)
        board.cards.push_back(node_item(network.nodes[i], picture.looks[i], middles[i], theme.frame, theme));
    for (auto& curve : tie_curves(network, nodes, theme.frame, theme)) board.edges.push_back(std::move(curve));
    if (picture.has_boxes || picture.style == Network::Style::bubbles) return 0;
    std::vector<Disc> discs;
    for (std::size_t i = 0; i < middles.size(); ++i)
        discs.push_back({picture.looks[i].disc(middles[i]), picture.looks[i].reach});
    bool all = picture.style == Network::Style::names;
    return add_free_names(board, network, discs, all, {x + 4, y + 4, x + width - 4, y + height - 4}, theme);
}

double add_lists(Board& board, std::span<const Network::List> lists, double x, double y, double width,
                 const Theme& theme) {
    for (const auto& list : lists) {
        double height = side_list_height(list, width, theme);
        add_side_list(board, list, x, y, width, height, theme);
        y += height + theme.gutter;
    }
    return lists.empty() ? y : y - theme.gutter;
}

/// Width of each of the lists that stand beside each other under the network, on paper too narrow for a column.
double width_below(std::size_t count, double inner, const Theme& theme) {
    auto lists = static_cast<double>(std::max<std::size_t>(count, 1));
    return (inner - (lists - 1) * theme.gutter) / lists;
}

double height_below(std::span<const Network::List> lists, double inner, const Theme& theme) {
    double height = 0;
    for (const auto& list : lists)
        height = std::max(height, side_list_height(list, width_below(lists.size(), inner, theme), theme));
    return height;
}

double add_lists_below(Board& board, std::span<const Network::List> lists, double y, double inner, const Theme& theme) {
    if (lists.empty()) return y;
    double each = width_below(lists.size(), inner, theme), height = height_below(lists, inner, theme);
    double x = theme.margin;
    for (const auto& list : lists) {
        add_side_list(board, list, x, y + theme.gutter, each, height, theme);
        x += each + theme.gutter;
    }
    return y + theme.gutter + height;
}

void add_to_footer(Heading& heading, const Message& message) {
    heading.footer_right += (heading.footer_right.empty() ? "" : " · ") + in_words(message, heading.language);
}

Heading with_fallback(Heading heading, bool is_fallback) {
    if (!is_fallback) return heading;
    add_to_footer(heading, Message("board.on-circles"));
    return heading;
}

void add_unplaced_names(Heading& heading, std::size_t count) {
    add_to_footer(heading, {"board.names-left-out", {{"names", count}}});
}

/// The sheet for the network: on paper what title, lists, legend and footer leave; on the screen as wide as it likes.
Sheet sheet_for(const Network& network, const Theme& theme, const Paper& paper) {
    if (paper.is_free()) return {least_sheet_width, 0, true, network.lists};
    Sheet sheet;
    sheet.lists_beside = paper.width >= narrow;
    double inner = paper.width - 2 * theme.margin;
    auto heading = with_fallback(network.heading, true);  // room for the longest footer there can be
    add_unplaced_names(heading, network.nodes.size());
    double top = open_board(network.heading, theme, paper.width).height;
    sheet.height = std::max(paper.height - top - closing_height(heading, theme, paper.width) - 1, least_on_paper);
    if (sheet.lists_beside) {
        sheet.lists = lists_within(network.lists, side_list_width(), sheet.height, theme);
        sheet.width = inner - (sheet.lists.empty() ? 0 : side_list_width() + theme.gutter);
        return sheet;
    }
    sheet.width = inner;
    for (const auto& list : network.lists)
        for (auto& some :
             lists_within({list}, width_below(network.lists.size(), inner, theme), sheet.height * 0.35, theme))
            sheet.lists.push_back(std::move(some));
    if (!sheet.lists.empty())
        sheet.height = std::max(sheet.height - height_below(sheet.lists, inner, theme) - theme.gutter, least_on_paper);
    return sheet;
}

}  // namespace

Board lay_out(const Network& network, const Theme& theme, const Paper& paper, Placer placer) {
    if (network.nodes.empty() && network.tray.empty()) return lay_out_nothing(network.heading, theme, paper);
    if (network.nodes.empty()) {
        auto board = open_board(network.heading, theme, board_width(paper.is_free() ? 1000 : 0, theme, paper));
        double bottom = add_tray(board, network.tray_title, network.tray, theme.margin, board.height,
                                 board.width - 2 * theme.margin, theme);
        close_board(board, network.heading, theme, bottom);
        return board;
    }
    auto sheet = sheet_for(network, theme, paper);
    auto picture = picture_for(network, sheet, theme, placer);
    auto heading = with_fallback(network.heading, picture.is_fallback);
    double beside = sheet.lists.empty() || !sheet.lists_beside ? 0 : side_list_width() + theme.gutter;
    double wide = std::max(sheet.width, picture.width + 2 * inset);
    double width = board_width(wide + beside + 2 * theme.margin, theme, paper);
    wide = width - 2 * theme.margin - beside;
    auto board = open_board(heading, theme, width);
    double top = board.height, x = theme.margin;
    double high = std::max(picture.height + 2 * inset, sheet.height > 0 ? least_on_paper : least_sheet_height);
    if (sheet.lists_beside) high = std::max(high, lists_height(sheet.lists, side_list_width(), theme));
    if (sheet.height > 0 && network.tray.empty()) high = std::max(high, sheet.height);
    auto without = add_network(board, network, picture, x, top, wide, high, theme);
    if (without > 0 && picture.style == Network::Style::names) add_unplaced_names(heading, without);
    double bottom = top + high;
    if (sheet.lists_beside) add_lists(board, sheet.lists, x + wide + theme.gutter, top, side_list_width(), theme);
    else bottom = add_lists_below(board, sheet.lists, bottom, width - 2 * x, theme);
    if (!network.tray.empty())
        bottom = add_tray(board, network.tray_title, network.tray, x, bottom + theme.gutter, width - 2 * x, theme);
    close_board(board, heading, theme, bottom);
    return board;
}

}  // namespace ecomap
