#include "render/graphviz/draw.hpp"

#include "engine/process/child.hpp"
#include "render/graphviz/graph.hpp"
#include "render/graphviz/marks.hpp"
#include "render/graphviz/plugin.hpp"
#include "render/graphviz/session.hpp"
#include "render/graphviz/svg_writer.hpp"

namespace ecomap {
namespace {

void fail_on_complaints(const Session& session, const char* step, bool worked = true) {
    if (worked && session.complaints().empty()) return;
    throw std::runtime_error(std::string("Graphviz could not ") + step + " the board: " +
                             (session.complaints().empty() ? "no reason given" : session.complaints()));
}

/// A graph with its layout, which must go before it.
class Layout {
public:
    Layout(GVC_t* context, Agraph_t* graph)
        : context_(context),
          graph_(graph),
          worked_(gvLayout(context, graph, "nop2") == 0) {}  // all is pinned: take it in
    ~Layout() { gvFreeLayout(context_, graph_); }
    Layout(const Layout&) = delete;
    Layout& operator=(const Layout&) = delete;
    bool worked() const { return worked_; }

private:
    GVC_t* context_;
    Agraph_t* graph_;
    bool worked_;
};

std::string svg_of(const Board& board, const DrawOptions& options) {
    Session session;
    auto graph = make_graph(board);
    Layout layout(session.context(), graph.get());
    fail_on_complaints(session, "lay out", layout.worked());
    SvgWriter writer(board, options);
    Drawing drawing(board, writer);
    char* unused = nullptr;  // our plug-in writes to its own text; the device stays empty
    unsigned length = 0;
    bool worked = gvRenderData(session.context(), graph.get(), board_format, &unused, &length) == 0;
    gvFreeRenderData(unused);
    drawing.rethrow();
    fail_on_complaints(session, "draw", worked);
    return writer.text();
}

std::string dot_of(const Board& board) {
    Session session;
    auto graph = make_graph(board);
    dot::add_marks(graph.get(), board);
    std::string text;
    bool worked = agwrite(graph.get(), &text) == 0;
    fail_on_complaints(session, "write", worked);
    return text;
}

}  // namespace

std::string draw_svg(const Board& board, const DrawOptions& options) {
    return run_in_child(Message("error.child-drawing"), [&] { return svg_of(board, options); });
}

std::string draw_dot(const Board& board) {
    return run_in_child(Message("error.child-graph"), [&] { return dot_of(board); });
}

}  // namespace ecomap
