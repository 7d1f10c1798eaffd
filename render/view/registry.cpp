// THE LIST of views. Adding one is a file pair and a line here.
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/network/centrality.hpp"
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
namespace {

using Asked = Option<ViewOptions>;

constexpr Asked form{"form", "FORM", "Which form of a view that has several", &ViewOptions::form};
constexpr Asked actor =
    Asked{"actor", "ID", "Only this actor: its id, abbreviation or alias", &ViewOptions::actor}.of(Asked::AnyActor{});
constexpr Asked rows{"rows", "DIMENSION", "What the rows are, such as support-type or target-group",
                     &ViewOptions::rows};
constexpr Asked columns =
    Asked{"columns", "DIMENSION", "What the columns are, such as principle or phase", &ViewOptions::columns}.of(
        dimension_words, "dimension");
constexpr Asked per = Asked{"per", "DIMENSION", "One small picture for each of these", &ViewOptions::per}.of(
    dimension_words, "dimension");
constexpr Asked ego =
    Asked{"ego", "ID", "Only the surroundings of this actor", &ViewOptions::ego}.of(Asked::AnyActor{});
constexpr Asked size = Asked{"size", "MEASURE", "What makes a dot large, such as betweenness", &ViewOptions::size}.of(
    centrality_measures, "measure");
constexpr Asked order{"order", "ORDER", "How rows or cards are ordered", &ViewOptions::order};
constexpr Asked process{"process", "ID", "Which of the processes in processes.csv", &ViewOptions::process};
constexpr Asked need{"need", "NEED", "The need to find support for", &ViewOptions::need};
constexpr Asked from = Asked{"from", "ID", "The actor where a route begins", &ViewOptions::from}.of(Asked::AnyActor{});
constexpr Asked with_events{"with-events", "", "network: count ties through events", &Params::with_events};

std::vector<std::string> processes(const Ecosystem& map, const ViewOptions&) { return processes_of(map); }

}  // namespace

std::span<const Asked> view_options() {
    static constexpr std::array list{form, actor, rows,    columns, per,  ego,
                                     size, order, process, need,    from, with_events};
    return list;
}

std::span<const View> views() {
    static const auto which_process = process.of(processes);
    static const std::array<View, 20> list{{
        {"overview", "every actor that gives support, by type of actor", draw_overview, {}},
        {"types", "which types of actor offer which types of support", draw_types, {form.of(types_forms)}},
        {"support", "the actors behind each type of support and principle, and the gaps", draw_support, {}},
        {"actor", "one card per actor: what it offers, with examples, and could offer", draw_actor, {actor}},
        {"heatmap",
         "how many actors are in each combination of any two dimensions",
         draw_heatmap,
         {rows.of(dimension_words, "dimension"), columns, per}},
        {"overlap", "which actors do the same, and the cells that most of them share", draw_overlap, {}},
        {"survey", "what respondents lack, and how sure each number is", draw_survey, {order.of(survey_orders)}},
        {"completeness", "what the tables state, infer and leave unknown", draw_completeness, {}},
        {"roles", "who could take which gap, and who is recommended to", draw_roles, {form.of(roles_forms), actor}},
        {"trace", "from gap to conclusion to recommendation to actor, and where it ends", draw_trace, {}},
        {"rings", "the levels of the map as rings, and which of them are not mapped", draw_rings, {}},
        {"funnel", "what came of earlier instruments: stages and single numbers", draw_funnel, {}},
        {"phases",
         "how far the support reaches along the process, and where it ends",
         draw_phases,
         {form.of(phases_forms)}},
        {"timeline",
         "what shaped the support, year by year, in lanes by who drove it",
         draw_timeline,
         {rows.of(timeline_lanes, "kind of lane")}},
        {"plan",
         "the steps of a process: who does what, for how long, and after what",
         draw_plan,
         {form.of(plan_forms), which_process}},
        {"network",
         "who is tied to whom, who holds it together, and who stands alone",
         draw_network,
         {ego, size, with_events}},
        {"gaps",
         "every reported gap: survey, evidence, takers and recommendations",
         draw_gaps,
         {order.of(gaps_orders)}},
        {"find",
         "the offers that meet a need, the reasons, and the way to them",
         draw_find,
         {need.of(words_of_need, "target group, support type, phase, principle or gap", Asked::Form::list), from,
          with_events}},
        {"checklist",
         "findings and process steps as lists: what each concerns, whom to ask",
         draw_checklist,
         {form.of(checklist_forms), which_process, need.of(checklist_kinds, "kind")}},
        {"instruments", "support that has ended beside support of today, by type", draw_instruments, {}},
    }};
    return list;
}

std::vector<std::string> forms_of(const View& view) {
    const auto* form = find_option(view.options, "form");
    if (!form) return {""};
    const auto words = std::get<Asked::Listed>(form->words)();
    return {words.begin(), words.end()};
}

const View* find_view(std::string_view name) {
    auto list = views();
    auto at = std::find_if(list.begin(), list.end(), [&](const View& view) { return view.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap
