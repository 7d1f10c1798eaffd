#include "render/graphviz/graph.hpp"

#include "render/board/text_metrics.hpp"
#include "render/graphviz/xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <unordered_map>

namespace ecomap {
namespace {

// cgraph's interface takes char* where it means const char*.
char* c(const std::string& text) { return const_cast<char*>(text.c_str()); }
char* c(const char* text) { return const_cast<char*>(text); }

// ---- sequential ids: even numbers for names, odd for the nameless, as cgraph expects of an id discipline

struct Ids {
    std::array<std::unordered_map<std::string, IDTYPE>, 4> by_name;
    std::array<std::unordered_map<IDTYPE, std::string>, 4> names;
    IDTYPE next_named = 2;
    IDTYPE next_nameless = 1;
};

std::size_t kind_of(int objtype) { return static_cast<std::size_t>(objtype == AGINEDGE ? AGOUTEDGE : objtype); }

void* ids_open(Agraph_t*, Agdisc_t*) { return new Ids; }

long ids_map(void* state, int objtype, char* name, IDTYPE* id, int create) {
    auto& ids = *static_cast<Ids*>(state);
    auto kind = kind_of(objtype);
    if (name == nullptr) {
        *id = ids.next_nameless;
        ids.next_nameless += 2;
        return 1;
    }
    auto known = ids.by_name[kind].find(name);
    if (known != ids.by_name[kind].end()) {
        *id = known->second;
        return 1;
    }
    if (create == 0) return 0;
    *id = ids.next_named;
    ids.next_named += 2;
    ids.by_name[kind].emplace(name, *id);
    ids.names[kind].emplace(*id, name);
    return 1;
}

long ids_alloc(void*, int, IDTYPE) { return 0; }
void ids_free(void*, int, IDTYPE) {}
char* ids_print(void* state, int objtype, IDTYPE id) {
    auto& names = static_cast<Ids*>(state)->names[kind_of(objtype)];
    auto name = names.find(id);
    return name == names.end() ? nullptr : c(name->second);
}
void ids_close(void* state) { delete static_cast<Ids*>(state); }
void ids_register(void*, int, void*) {}

// ---- writing into a string

int read_nothing(void*, char*, int) { return 0; }
int put_text(void* channel, const char* text) {
    static_cast<std::string*>(channel)->append(text);
    return 0;
}
int flush_nothing(void*) { return 0; }

// ---- the graph

void set(void* object, const char* name, const std::string& value) { agsafeset(object, c(name), c(value), c("")); }

// Clusters inherit from the root's declaration, so an attribute is declared once, empty, and then set.
void set_cluster(Agraph_t* root, Agraph_t* cluster, const char* name, const std::string& value) {
    if (agattr(root, AGRAPH, c(name), nullptr) == nullptr) agattr(root, AGRAPH, c(name), c(""));
    agset(cluster, c(name), c(value));
}

// Graphviz expands backslashes and HTML entities in labels; neither may mean anything here.
std::string plain_label(std::string_view text) {
    std::string out;
    for (char letter : repair(text)) {
        if (letter == '\\') out += "\\\\";
        else if (letter == '&') out += "&amp;";
        else out += letter;
    }
    return out;
}

struct Label {
    std::string text;
    const TextMark* first = nullptr;
};

// What a card says, for readers of the DOT: its largest text, all lines of that size. Left out if it does not fit.
Label label_of(const Item& item) {
    Label label;
    for (const auto& any : item.marks)
        if (const auto* text = std::get_if<TextMark>(&any); text && (!label.first || text->size > label.first->size))
            label.first = text;
    double height = 0;
    for (const auto& any : item.marks) {
        const auto* text = std::get_if<TextMark>(&any);
        if (!text || text->size != label.first->size || text->weight != label.first->weight) continue;
        height += text->size * 1.24 + 1;
        if (height > item.height || text_width(text->text, text->size, text->weight) + 1 > item.width) break;
        label.text += plain_label(text->text) + "\\l";
    }
    return label;
}

const BoxMark* surface_of(const Item& item) {
    for (const auto& any : item.marks)
        if (const auto* box = std::get_if<BoxMark>(&any)) return box;
    return nullptr;
}

std::string style_of(const BoxMark* box) {
    std::string style = "filled";
    if (box == nullptr) return style;
    if (box->rx > 0) style += ",rounded";
    if (box->stroke.dash != Dash::none) style += box->stroke.dash == Dash::dashed ? ",dashed" : ",dotted";
    return style;
}

void set_defaults(Agraph_t* graph) {
    for (const char* name : {"pad", "margin"}) agattr(graph, AGRAPH, c(name), c("0"));
    agattr(graph, AGRAPH, c("outputorder"), c("edgesfirst"));
    agattr(graph, AGRAPH, c("fontname"), c("Inter"));
    agattr(graph, AGNODE, c("shape"), c("box"));
    agattr(graph, AGNODE, c("fixedsize"), c("true"));
    agattr(graph, AGNODE, c("margin"), c("0"));
    agattr(graph, AGNODE, c("fontname"), c("Inter"));
    agattr(graph, AGNODE, c("label"), c(""));
    agattr(graph, AGEDGE, c("fontname"), c("Inter"));
}

// Keeps Graphviz' bounding box, and with it every coordinate, that of the page.
void add_page(Agraph_t* graph, const Board& board) {
    auto* page = agsubg(graph, c("cluster_page"), 1);
    set_cluster(graph, page, "bb", "0,0," + number(board.width) + "," + number(board.height));
    set_cluster(graph, page, "style", "filled");
    set_cluster(graph, page, "fillcolor", board.background);
    set_cluster(graph, page, "color", "transparent");
}

void add_frame(Agraph_t* graph, const Board& board, const Item& frame, std::size_t position) {
    auto* cluster = agsubg(graph, c("cluster_" + std::to_string(position)), 1);
    const auto* box = surface_of(frame);
    set_cluster(graph, cluster, "bb",
                number(frame.x) + "," + number(board.height - frame.y - frame.height) + "," +
                    number(frame.x + frame.width) + "," + number(board.height - frame.y));
    set_cluster(graph, cluster, "style", style_of(box));
    set_cluster(graph, cluster, "fillcolor", box && !box->fill.empty() ? box->fill : "transparent");
    set_cluster(graph, cluster, "color", box && !box->stroke.colour.empty() ? box->stroke.colour : "transparent");
    set_cluster(graph, cluster, "tooltip", plain_label(frame.tooltip.empty() ? frame.label : frame.tooltip));
}

Agnode_t* add_card(Agraph_t* graph, const Board& board, const Item& card, std::size_t position) {
    auto* node = agnode(graph, c("n" + std::to_string(position)), 1);
    const auto* box = surface_of(card);
    auto inches = [](double points) {
        std::array<char, 400> text{};
        auto end = std::to_chars(text.data(), text.data() + text.size(), points / 72, std::chars_format::fixed, 5).ptr;
        return std::string(text.data(), end);
    };
    set(node, "pos", number(card.x + card.width / 2) + "," + number(board.height - card.y - card.height / 2));
    set(node, "width", inches(card.width));
    set(node, "height", inches(card.height));
    set(node, "style", style_of(box));
    set(node, "fillcolor", box && !box->fill.empty() ? box->fill : "transparent");
    set(node, "color", box && !box->stroke.colour.empty() ? box->stroke.colour : "transparent");
    auto label = label_of(card);
    if (!label.text.empty()) {
        set(node, "label", label.text);
        set(node, "fontsize", number(label.first->size));
        set(node, "fontcolor", label.first->colour);
        if (label.first->weight == Weight::semibold) set(node, "fontname", "Inter SemiBold");
    }
    set(node, "tooltip", plain_label(card.tooltip.empty() ? card.label : card.tooltip));
    return node;
}

void add_edge(Agraph_t* graph, const Board& board, const Curve& edge, Agnode_t* from, Agnode_t* to,
              std::size_t position) {
    auto* line = agedge(graph, from, to, c("e" + std::to_string(position)), 1);
    std::string curve;
    for (const auto& point : {edge.p0, edge.p1, edge.p2, edge.p3})
        curve += (curve.empty() ? "" : " ") + number(point.x) + "," + number(board.height - point.y);
    set(line, "pos", curve);
    set(line, "color", edge.colour);
    set(line, "penwidth", number(edge.width));
    set(line, "tooltip", plain_label(edge.tooltip));
}

}  // namespace

Agdisc_t* discipline() {
    static Agiddisc_t ids{ids_open, ids_map, ids_alloc, ids_free, ids_print, ids_close, ids_register};
    static Agiodisc_t io{read_nothing, put_text, flush_nothing};
    static Agdisc_t all{&AgMemDisc, &ids, &io};
    return &all;
}

GraphHandle make_graph(const Board& board) {
    GraphHandle graph(agopen(c("board"), Agundirected, discipline()));
    set_defaults(graph.get());
    agattr(graph.get(), AGRAPH, c("bb"), c("0,0," + number(board.width) + "," + number(board.height)));
    add_page(graph.get(), board);
    for (std::size_t i = 0; i < board.frames.size(); ++i) add_frame(graph.get(), board, board.frames[i], i);
    std::vector<Agnode_t*> nodes;
    for (std::size_t i = 0; i < board.cards.size(); ++i)
        nodes.push_back(add_card(graph.get(), board, board.cards[i], i));
    for (std::size_t i = 0; i < board.edges.size(); ++i) {
        const auto& edge = board.edges[i];
        add_edge(graph.get(), board, edge, nodes.at(edge.from), nodes.at(edge.to), i);
    }
    return graph;
}

std::size_t position_of(std::string_view name) {
    auto digits = name.find_first_of("0123456789");
    std::size_t position = 0;
    if (digits != std::string_view::npos) std::from_chars(name.data() + digits, name.data() + name.size(), position);
    return position;
}

}  // namespace ecomap
