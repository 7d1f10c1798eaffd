#include "render/graphviz/draw.hpp"

#include "engine/model/error.hpp"
#include "render/graphviz/graph.hpp"
#include "render/graphviz/plugin.hpp"
#include "render/graphviz/session.hpp"
#include "render/graphviz/svg_writer.hpp"

namespace ecomap {
namespace {

void fail_on_complaints(const Session& session, const char* step) {
    if (!session.complaints().empty())
        throw Error(std::string("Graphviz could not ") + step + " the board: " + session.complaints(),
                    Failure::internal);
}

/// A layout to be freed with its graph.
class Layout {
public:
    Layout(const Session& session, Agraph_t* graph) : context_(session.context()), graph_(graph) {
        gvLayout(context_, graph_, "nop2");  // "nop2": everything is pinned, only take it in
        fail_on_complaints(session, "lay out");
    }
    ~Layout() { gvFreeLayout(context_, graph_); }
    Layout(const Layout&) = delete;
    Layout& operator=(const Layout&) = delete;

private:
    GVC_t* context_;
    Agraph_t* graph_;
};

}  // namespace

std::string draw_svg(const Board& board, const DrawOptions& options) {
    Session session;
    auto graph = make_graph(board);
    Layout layout(session, graph.get());
    SvgWriter writer(board, options);
    Drawing drawing{board, writer};
    set_drawing(&drawing);
    char* unused = nullptr;  // our plug-in writes to its own text; the device stays empty
    unsigned length = 0;
    gvRenderData(session.context(), graph.get(), board_format, &unused, &length);
    gvFreeRenderData(unused);
    set_drawing(nullptr);
    fail_on_complaints(session, "draw");
    return writer.text();
}

std::string draw_dot(const Board& board) {
    Session session;
    auto graph = make_graph(board);
    std::string text;
    agwrite(graph.get(), &text);
    fail_on_complaints(session, "write");
    return text;
}

}  // namespace ecomap
