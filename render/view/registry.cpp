// THE LIST of views. Adding one is a file pair and a line here.
#include "render/view/actor.hpp"
#include "render/view/overview.hpp"
#include "render/view/support.hpp"
#include "render/view/types.hpp"

#include <algorithm>
#include <array>

namespace ecomap {

std::span<const View> views() {
    static const std::array<View, 4> list{{
        {"overview", "every actor that gives support, by type of actor", {}, "", draw_overview},
        {"types", "which types of actor offer which types of support", types_forms(), "", draw_types},
        {"support", "the actors behind each type of support and principle, and the gaps", {}, "", draw_support},
        {"actor", "one card per actor: what it offers, with examples, and could offer", {}, "actor", draw_actor},
    }};
    return list;
}

const View* find_view(std::string_view name) {
    auto list = views();
    auto at = std::find_if(list.begin(), list.end(), [&](const View& view) { return view.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
