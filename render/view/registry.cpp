// THE LIST of views. Adding one is a file pair and a line here.
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/laid_out.hpp"
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

constexpr Asked form{"form", "FORM", &ViewOptions::form};
constexpr Asked actor = Asked{"actor", "ID", &ViewOptions::actor}.of(Asked::AnyActor{});
constexpr Asked rows{"rows", "DIMENSION", &ViewOptions::rows};
constexpr Asked columns{"columns", "DIMENSION", &ViewOptions::columns};
constexpr Asked per{"per", "DIMENSION", &ViewOptions::per};
constexpr Asked fold{"fold", "", &Params::fold};
constexpr Asked ego = Asked{"ego", "ID", &ViewOptions::ego}.of(Asked::AnyActor{});
constexpr Asked group = Asked{"group", "ID", &ViewOptions::group}.of(Asked::AnyActor{});
constexpr Asked size = Asked{"size", "MEASURE", &ViewOptions::size}.of(centrality_measures, "measure");
constexpr Asked order{"order", "ORDER", &ViewOptions::order};
constexpr Asked process{"process", "ID", &ViewOptions::process};
constexpr Asked need{"need", "NEED", &ViewOptions::need};
constexpr Asked from = Asked{"from", "ID", &ViewOptions::from}.of(Asked::AnyActor{});
constexpr Asked with_events{"with-events", "", &Params::with_events};

std::vector<std::string> rows_of(const Ecosystem& map, const ViewOptions&) { return row_words(map.framework); }
std::vector<std::string> columns_of(const Ecosystem& map, const ViewOptions&) { return column_words(map.framework); }
std::vector<std::string> own_of(const Ecosystem& map, const ViewOptions&) { return own_dimension_words(map.framework); }
std::vector<std::string> processes(const Ecosystem& map, const ViewOptions&) { return processes_of(map); }

}  // namespace

std::span<const Asked> view_options() {
    static constexpr std::array list{form,  actor, rows,  columns, per,  fold, ego,
                                     group, size,  order, process, need, from, with_events};
    return list;
}

std::span<const View> views() {
    static const auto which_process = process.of(processes);
    static const auto laid_rows = rows.of(rows_of, "dimension"), laid_columns = columns.of(columns_of, "dimension");
    const auto any = [](const Asked& option) { return option.of(dimension_words, "dimension").and_of_map(own_of); };
    const NeededColumns of_cells{any_classification};
    static const std::array<View, 20> list{{
        {"overview", draw_overview, {}, ComparedBy::actors, Lays::sides},
        {"types",
         draw_types,
         {form.of(types_forms), laid_rows, columns.of(rows_of, "dimension"), fold},
         ComparedBy::cells,
         Lays::beside_types,
         of_cells},
        {"support", draw_support, {laid_rows, laid_columns, fold}, ComparedBy::cells, Lays::sides, of_cells},
        {"actor", draw_actor, {actor}, ComparedBy::actors},
        {"heatmap",
         draw_heatmap,
         {any(rows), any(columns), any(per), fold},
         ComparedBy::cells,
         Lays::nothing,
         of_cells},
        {"overlap", draw_overlap, {laid_rows, laid_columns, fold}, ComparedBy::actors, Lays::sides, of_cells},
        {"survey",
         draw_survey,
         {order.of(survey_orders)},
         ComparedBy::things,
         Lays::nothing,
         {{"survey", "statement"}}},
        {"completeness", draw_completeness, {}, ComparedBy::tables},
        {"roles", draw_roles, {form.of(roles_forms), actor}, ComparedBy::gaps, Lays::nothing, {{"gaps", "id"}}},
        {"trace", draw_trace, {}, ComparedBy::things, Lays::nothing, {{"recommendations", "id"}}},
        {"rings", draw_rings, {}, ComparedBy::things, Lays::nothing, {{"actors", "level"}}},
        {"funnel", draw_funnel, {}, ComparedBy::things, Lays::nothing, {{"metrics", "value"}}},
        {"phases", draw_phases, {form.of(phases_forms)}, ComparedBy::cells, Lays::nothing, {{"offers", "phases"}}},
        {"timeline",
         draw_timeline,
         {rows.of(timeline_lanes, "lane")},
         ComparedBy::things,
         Lays::nothing,
         {{"timeline", "start"}}},
        {"plan",
         draw_plan,
         {form.of(plan_forms), which_process},
         ComparedBy::things,
         Lays::nothing,
         {{"processes", "id"}}},
        {"network",
         draw_network,
         {ego, group, size, with_events},
         ComparedBy::network,
         Lays::nothing,
         {{"links", "from"}}},
        {"gaps", draw_gaps, {order.of(gaps_orders)}, ComparedBy::gaps, Lays::nothing, {{"gaps", "id"}}},
        {"find",
         draw_find,
         {need.of(words_of_need, "need", Asked::Form::list), from, with_events},
         ComparedBy::actors,
         Lays::nothing,
         {{"gaps", "id"}}},
        {"checklist",
         draw_checklist,
         {form.of(checklist_forms), which_process, need.of(checklist_kinds, "kind")},
         ComparedBy::things},
        {"instruments", draw_instruments, {}, ComparedBy::actors, Lays::nothing, {{"offers", "status", "historic"}}},
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
