#include "render/graphviz/graph.hpp"

#include "render/graphviz/attributes.hpp"
#include "render/graphviz/discipline.hpp"
#include "render/graphviz/label.hpp"
#include "render/graphviz/xml.hpp"

#include <charconv>
#include <string>
#include <vector>

namespace ecomap {

using namespace dot;

namespace {

void set_defaults(Agraph_t* graph) {
    for (const char* name : {"pad", "margin"}) agattr(graph, AGRAPH, c(name), c("0"));
    agattr(graph, AGRAPH, c("outputorder"), c("edgesfirst"));
    agattr(graph, AGRAPH, c("fontname"), c(regular_font));
    agattr(graph, AGNODE, c("shape"), c("box"));
    agattr(graph, AGNODE, c("fixedsize"), c("true"));
    agattr(graph, AGNODE, c("margin"), c("0"));
    agattr(graph, AGNODE, c("fontname"), c(regular_font));
    agattr(graph, AGNODE, c("label"), c("\\N"));  // as it is by default, so that "" is said where it is meant
    agattr(graph, AGEDGE, c("fontname"), c(regular_font));
}

// Keeps Graphviz' bounding box, and with it every coordinate, that of the page.
void add_page(Agraph_t* graph, const Board& board) {
    auto* page = agsubg(graph, c("cluster_page"), 1);
    set_cluster(graph, page, "bb", "0,0," + number(board.width) + "," + number(board.height));
    set_cluster(graph, page, "style", "filled");
    set_cluster(graph, page, "fillcolor", paint(board.background));
    set_cluster(graph, page, "color", "transparent");
}

void add_frame(Agraph_t* graph, const Board& board, const Item& frame, std::size_t at) {
    auto* cluster = agsubg(graph, c("cluster_" + std::to_string(at)), 1);
    auto surface = surface_of(ground_of(frame));
    set_cluster(
        graph, cluster, "bb",
        position({frame.x, frame.y + frame.height}, board) + "," + position({frame.x + frame.width, frame.y}, board));
    set_cluster(graph, cluster, "style", surface.style);
    set_cluster(graph, cluster, "fillcolor", surface.fillcolor);
    set_cluster(graph, cluster, "color", surface.color);
    set_cluster(graph, cluster, "penwidth", surface.penwidth);
    set_cluster(graph, cluster, "tooltip", plain(frame.tooltip.empty() ? frame.label : frame.tooltip));
}

void set_label(Agnode_t* node, const Label& label) {
    set(node, "label", label.text);
    if (label.text.empty()) return;
    set(node, "labelloc", "t");
    set(node, "margin", inches(label.margin) + ",0");
    set(node, "fontsize", number(label.style->size));
    set(node, "fontcolor", paint(label.style->colour));
    if (label.style->weight == Weight::semibold) set(node, "fontname", semibold_font);
}

Agnode_t* add_card(Agraph_t* graph, const Board& board, const Item& card, std::size_t at) {
    auto* node = agnode(graph, c("n" + std::to_string(at)), 1);
    auto surface = surface_of(ground_of(card));
    set(node, "pos", position({card.x + card.width / 2, card.y + card.height / 2}, board));
    set(node, "width", inches(card.width));
    set(node, "height", inches(card.height));
    set(node, "style", surface.style);
    set(node, "fillcolor", surface.fillcolor);
    set(node, "color", surface.color);
    set(node, "penwidth", surface.penwidth);
    set(node, "tooltip", plain(card.tooltip.empty() ? card.label : card.tooltip));
    set_label(node, label_of(card));
    return node;
}

void add_curve(Agraph_t* graph, const Board& board, const Curve& curve, Agnode_t* from, Agnode_t* to, std::size_t at) {
    auto* line = agedge(graph, from, to, c("e" + std::to_string(at)), 1);
    std::string path;
    for (const auto& point : {curve.p0, curve.p1, curve.p2, curve.p3})
        path += (path.empty() ? "" : " ") + position(point, board);
    set(line, "pos", path);
    set(line, "color", paint(curve.colour, curve.opacity));
    set(line, "penwidth", number(curve.width));
    if (curve.dash != Dash::none) set(line, "style", curve.dash == Dash::dashed ? "dashed" : "dotted");
    set(line, "tooltip", plain(curve.tooltip));
}

}  // namespace

GraphHandle make_graph(const Board& board) {
    GraphHandle graph(agopen(c("board"), Agundirected, discipline()));
    set_defaults(graph.get());
    agattr(graph.get(), AGRAPH, c("bb"), c("0,0," + number(board.width) + "," + number(board.height)));
    add_page(graph.get(), board);
    for (std::size_t i = 0; i < board.frames.size(); ++i) add_frame(graph.get(), board, board.frames[i], i);
    std::vector<Agnode_t*> nodes;
    for (std::size_t i = 0; i < board.cards.size(); ++i)
        nodes.push_back(add_card(graph.get(), board, board.cards[i], i));
    for (std::size_t i = 0; i < board.edges.size(); ++i)
        add_curve(graph.get(), board, board.edges[i], nodes.at(board.edges[i].from), nodes.at(board.edges[i].to), i);
    return graph;
}

std::size_t position_of(std::string_view name) {
    auto digits = name.find_first_of("0123456789");
    std::size_t position = 0;
    if (digits != std::string_view::npos) std::from_chars(name.data() + digits, name.data() + name.size(), position);
    return position;
}

}  // namespace ecomap
