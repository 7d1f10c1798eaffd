#include "render/graphviz/marks.hpp"

#include "render/graphviz/attributes.hpp"
#include "render/graphviz/graph.hpp"
#include "render/graphviz/label.hpp"
#include "render/graphviz/xml.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap::dot {
namespace {

// Graphviz sets the baseline of a single line this far below the middle of its node, in em.
constexpr double baseline = 0.36;

struct Place {
    Agraph_t* graph;
    const Board& board;
    const Item& item;
    std::string name;
};

Agnode_t* add_node(const Place& place, Point centre, double width, double height) {
    auto* node = agnode(place.graph, c(place.name), 1);
    set(node, "label", "");
    set(node, "pos", position({place.item.x + centre.x, place.item.y + centre.y}, place.board));
    set(node, "width", inches(width));
    set(node, "height", inches(height));
    return node;
}

// DOT rounds corners by a radius of its own; a box that is all corner is a circle.
void add(const Place& place, const BoxMark& box, bool is_diamond = false) {
    auto* node = add_node(place, {box.x + box.width / 2, box.y + box.height / 2}, box.width, box.height);
    auto surface = surface_of(&box);
    set(node, "style", surface.style);
    set(node, "fillcolor", surface.fillcolor);
    set(node, "color", surface.color);
    set(node, "penwidth", surface.penwidth);
    if (is_diamond) set(node, "shape", "diamond");
    else if (box.rx > 0 && box.rx * 2 >= box.width && box.rx * 2 >= box.height) set(node, "shape", "circle");
}

void add(const Place& place, const DiscMark& disc) {
    BoxMark surface;
    surface.fill = disc.fill;
    surface.stroke = disc.stroke;
    surface.x = disc.cx - disc.r;
    surface.y = disc.cy - disc.r;
    surface.width = surface.height = 2 * disc.r;
    if (!disc.diamond) surface.rx = disc.r;
    add(place, surface, disc.diamond);
}

// The node takes its size from the text, so that a reader's own font may be wider than ours without a warning.
void add(const Place& place, const TextMark& text) {
    if (text.text.empty()) return;
    double left = text.anchor == Anchor::start ? 0 : text.anchor == Anchor::middle ? text.width / 2 : text.width;
    auto* node = add_node(place, {text.x - left + text.width / 2, text.y - text.size * baseline}, 0, 0);
    set(node, "shape", "plaintext");
    set(node, "fixedsize", "false");
    set(node, "label", plain(text.text));
    set(node, "fontsize", number(text.size));
    set(node, "fontcolor", paint(text.colour));
    if (text.weight == Weight::semibold) set(node, "fontname", semibold_font);
}

void add(const Place& place, const LineMark& line) {
    double width = std::abs(line.to.x - line.from.x), height = std::abs(line.to.y - line.from.y);
    if (std::min(width, height) > 0.01) return;
    BoxMark thin;
    thin.width = std::max(width, line.stroke.width);
    thin.height = std::max(height, line.stroke.width);
    thin.x = (line.from.x + line.to.x - thin.width) / 2;
    thin.y = (line.from.y + line.to.y - thin.height) / 2;
    thin.fill = line.stroke.colour;
    add(place, thin);
}

void add_item(Agraph_t* graph, const Board& board, const Item& item, const std::string& name, bool has_label) {
    auto label = has_label ? label_of(item) : Label{};
    for (std::size_t i = ground_of(item) ? 1 : 0; i < item.marks.size(); ++i) {
        if (label.holds(i)) continue;
        Place place{graph, board, item, name + "_" + std::to_string(i)};
        std::visit([&](const auto& mark) { add(place, mark); }, item.marks[i]);
    }
}

// The curve ends at the foot of the arrow's head, and the head at the end of the curve.
void add_head(Agraph_t* graph, const Board& board, const Curve& curve, std::size_t at) {
    auto* tail = agnode(graph, c("n" + std::to_string(curve.from)), 0);
    auto* head = agnode(graph, c("n" + std::to_string(curve.to)), 0);
    auto* line = agedge(graph, tail, head, c("e" + std::to_string(at)), 0);
    double length = std::hypot(curve.p3.x - curve.p2.x, curve.p3.y - curve.p2.y);
    double share = length > 0 ? std::min(1.0, 10 / length) : 0;
    Point foot{curve.p3.x - (curve.p3.x - curve.p2.x) * share, curve.p3.y - (curve.p3.y - curve.p2.y) * share};
    std::string path = "e," + position(curve.p3, board);
    for (const auto& point : {curve.p0, curve.p1, curve.p2, foot}) path += " " + position(point, board);
    set(line, "pos", path);
    set(line, "dir", "forward");
}

}  // namespace

void add_marks(Agraph_t* graph, const Board& board) {
    for (std::size_t i = 0; i < board.frames.size(); ++i)
        add_item(graph, board, board.frames[i], "f" + std::to_string(i), false);
    for (std::size_t i = 0; i < board.cards.size(); ++i)
        add_item(graph, board, board.cards[i], "n" + std::to_string(i), true);
    for (std::size_t i = 0; i < board.edges.size(); ++i)
        if (board.edges[i].arrow) add_head(graph, board, board.edges[i], i);
}

}  // namespace ecomap::dot
