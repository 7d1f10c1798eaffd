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
        {"overview", "every actor that gives support, by type of actor", {}, "", draw_overview},
        {"types", "which types of actor offer which types of support", types_forms(), "", draw_types},
        {"support", "the actors behind each type of support and principle, and the gaps", {}, "", draw_support},
        {"actor", "one card per actor: what it offers, with examples, and could offer", {}, "actor", draw_actor},
        {"heatmap",
         "how many actors are in each combination of any two dimensions",
         {},
         "rows columns per",
         draw_heatmap},
        {"overlap", "which actors do the same, and the cells that most of them share", {}, "", draw_overlap},
        {"survey", "what respondents lack, and how sure each number is", {}, "order", draw_survey},
        {"completeness", "what the tables state, infer and leave unknown", {}, "", draw_completeness},
        {"roles", "who could take which gap, and who is recommended to", roles_forms(), "actor", draw_roles},
        {"trace", "from gap to conclusion to recommendation to actor, and where it ends", {}, "", draw_trace},
        {"rings", "the levels of the map as rings, and which of them are not mapped", {}, "", draw_rings},
        {"funnel", "what came of earlier instruments: stages and single numbers", {}, "", draw_funnel},
        {"phases", "how far the support reaches along the process, and where it ends", phases_forms(), "", draw_phases},
        {"timeline", "what shaped the support, year by year, in lanes by who drove it", {}, "rows", draw_timeline},
        {"plan", "the steps of a process: who does what, for how long, and after what", plan_forms(), "process",
         draw_plan},
        {"network",
         "who is tied to whom, who holds it together, and who stands alone",
         {},
         "ego size with-events",
         draw_network},
        {"gaps", "every reported gap: survey, evidence, takers and recommendations", {}, "order", draw_gaps},
        {"find",
         "the offers that meet a need, the reasons, and the way to them",
         {},
         "need from with-events",
         draw_find},
        {"checklist", "findings and process steps as lists: what each concerns, whom to ask", checklist_forms(),
         "need process", draw_checklist},
        {"instruments", "support that has ended beside support of today, by type", {}, "", draw_instruments},
    }};
    return list;
}

const View* find_view(std::string_view name) {
    auto list = views();
    auto at = std::find_if(list.begin(), list.end(), [&](const View& view) { return view.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
