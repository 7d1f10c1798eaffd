#include "render/graphviz/session.hpp"

#include "render/graphviz/plugin.hpp"

extern "C" {
extern gvplugin_library_t gvplugin_core_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}

namespace ecomap {
namespace {

std::string& collected() {
    static std::string text;
    return text;
}

int collect(char* message) {
    collected() += message;
    return 0;
}

// The list must go in when the context is made: the text-layout engine is chosen there and never again.
GVC_t* shared_context() {
    static lt_symlist_t plugins[]{{"gvplugin_ecomap_LTX_library", board_plugin()},
                                  {"gvplugin_core_LTX_library", &gvplugin_core_LTX_library},
                                  {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
                                  {nullptr, nullptr}};
    static GVC_t* context = gvContextPlugins(plugins, 0);
    return context;
}

}  // namespace

Session::Session() : context_(shared_context()), before_(agseterrf(collect)) { collected().clear(); }

Session::~Session() { agseterrf(before_); }

const std::string& Session::complaints() const { return collected(); }

}  // namespace ecomap
