// THE LIST of views. Adding one is a file pair and a line here.
#include "render/view/actor.hpp"
#include "render/view/checklist.hpp"
#include "render/view/completeness.hpp"
#include "render/view/find.hpp"
#include "render/view/funnel.hpp"
#include "render/view/gaps.hpp"
#include "render/view/heatmap.hpp"
#include "render/view/instruments.hpp"
#include "render/view/network.hpp"
#include "render/view/overlap.hpp"
#include "render/view/overview.hpp"
#include "render/view/phases.hpp"
#include "render/view/plan.hpp"
#include "render/view/rings.hpp"
#include "render/view/roles.hpp"
#include "render/view/support.hpp"
#include "render/view/survey.hpp"
#include "render/view/timeline.hpp"
#include "render/view/trace.hpp"
#include "render/view/types.hpp"

#include <algorithm>
#include <array>

namespace ecomap {

std::span<const View> views() {
    static const std::array<View, 20> list{{
        {"overview", {}, "", draw_overview},
        {"types", types_forms(), "", draw_types},
        {"support", {}, "", draw_support},
        {"actor", {}, "actor", draw_actor},
        {"heatmap", {}, "rows columns per", draw_heatmap},
        {"overlap", {}, "", draw_overlap},
        {"survey", {}, "order", draw_survey},
        {"completeness", {}, "", draw_completeness},
        {"roles", roles_forms(), "actor", draw_roles},
        {"trace", {}, "", draw_trace},
        {"rings", {}, "", draw_rings},
        {"funnel", {}, "", draw_funnel},
        {"phases", phases_forms(), "", draw_phases},
        {"timeline", {}, "rows", draw_timeline},
        {"plan", plan_forms(), "process", draw_plan},
        {"network", {}, "ego size with-events", draw_network},
        {"gaps", {}, "order", draw_gaps},
        {"find", {}, "need from with-events", draw_find},
        {"checklist", checklist_forms(), "need process", draw_checklist},
        {"instruments", {}, "", draw_instruments},
    }};
    return list;
}

const View* find_view(std::string_view name) {
    auto list = views();
    auto at = std::find_if(list.begin(), list.end(), [&](const View& view) { return view.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
