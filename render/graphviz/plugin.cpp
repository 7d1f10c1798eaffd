// Written against the plug-in interface of Graphviz 2.42 (Debian 12); later versions changed these structs. gvc walks
// the laid-out graph and says where each cluster, node and edge lies; the item of that name is then written as one
// group.
#include "render/graphviz/plugin.hpp"

#include "render/board/text_metrics.hpp"
#include "render/graphviz/graph.hpp"

#include <graphviz/gvplugin_device.h>
#include <graphviz/gvplugin_render.h>
#include <graphviz/gvplugin_textlayout.h>

#include <string_view>

namespace ecomap {
namespace {

Drawing* current = nullptr;

boolean measure(textspan_t* span, char** font_path) {
    bool semibold = std::string_view(span->font->name).find("SemiBold") != std::string_view::npos;
    span->size.x = text_width(span->str, span->font->size, semibold ? Weight::semibold : Weight::regular);
    span->size.y = span->font->size * 1.24;
    span->yoffset_layout = 0;
    span->yoffset_centerline = 0;
    span->layout = nullptr;
    span->free_layout = nullptr;
    if (font_path != nullptr) *font_path = nullptr;
    return 1;
}

// Graphviz' y grows upwards; with GVRENDER_DOES_TRANSFORM we turn it ourselves.
Point on_page(pointf p) { return {p.x, current->board.height - p.y}; }

// Runs one step of the drawing; after a failure the rest of the walk does nothing.
template <typename Step>
void guarded(Step step) {
    if (current->failure) return;
    try {
        step(*current);
    } catch (...) {
        current->failure = std::current_exception();
    }
}

void begin_page(GVJ_t*) {
    guarded([](Drawing& drawing) { drawing.writer.open(); });
}

void end_graph(GVJ_t*) {
    guarded([](Drawing& drawing) { drawing.writer.close(); });
}

void begin_cluster(GVJ_t* job) {
    guarded([job](Drawing& drawing) {
        auto* cluster = job->obj->u.sg;
        std::string_view name = agnameof(cluster);
        if (name == "cluster_page") return;
        auto box = GD_bb(cluster);
        drawing.writer.item(drawing.board.frames.at(position_of(name)), on_page({box.LL.x, box.UR.y}));
    });
}

void begin_node(GVJ_t* job) {
    guarded([job](Drawing& drawing) {
        auto* node = job->obj->u.n;
        auto centre = on_page(ND_coord(node));
        const auto& card = drawing.board.cards.at(position_of(agnameof(node)));
        drawing.writer.item(card, {centre.x - card.width / 2, centre.y - card.height / 2});
    });
}

void curve(GVJ_t* job, pointf* points, int count, int, int, int) {
    if (job->obj->type != EDGE_OBJTYPE || count != 4) return;
    guarded([&](Drawing& drawing) {
        const auto& edge = drawing.board.edges.at(position_of(agnameof(job->obj->u.e)));
        drawing.writer.edge(edge, on_page(points[0]), on_page(points[1]), on_page(points[2]), on_page(points[3]));
    });
}

gvtextlayout_engine_t text_engine{measure};

gvrender_engine_t render_engine = [] {
    gvrender_engine_t engine{};
    engine.begin_page = begin_page;
    engine.end_graph = end_graph;
    engine.begin_cluster = begin_cluster;
    engine.begin_node = begin_node;
    engine.beziercurve = curve;
    return engine;
}();

gvrender_features_t render_features{GVRENDER_Y_GOES_DOWN | GVRENDER_DOES_TRANSFORM | GVRENDER_NO_WHITE_BG, 0., nullptr,
                                    0, RGBA_BYTE};
gvdevice_features_t device_features{GVDEVICE_DOES_TRUECOLOR, {0., 0.}, {0., 0.}, {72., 72.}};

char text_type[] = "textlayout";
char render_type[] = "board";
char device_type[] = "board:board";
char library_name[] = "ecomap";

gvplugin_installed_t text_plugins[]{{0, text_type, 100, &text_engine, nullptr}, {}};
gvplugin_installed_t render_plugins[]{{1, render_type, 100, &render_engine, &render_features}, {}};
gvplugin_installed_t device_plugins[]{{1, device_type, 100, nullptr, &device_features}, {}};
gvplugin_api_t apis[]{{API_textlayout, text_plugins},
                      {API_render, render_plugins},
                      {API_device, device_plugins},
                      {static_cast<api_t>(0), nullptr}};
gvplugin_library_t library{library_name, apis};

}  // namespace

gvplugin_library_t* board_plugin() { return &library; }

Drawing::Drawing(const Board& drawn, SvgWriter& written) : board(drawn), writer(written) { current = this; }

Drawing::~Drawing() { current = nullptr; }

void Drawing::rethrow() const {
    if (failure) std::rethrow_exception(failure);
}

}  // namespace ecomap
