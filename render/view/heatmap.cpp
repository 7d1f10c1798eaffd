#include "render/view/heatmap.hpp"

#include "engine/analysis/report_words.hpp"
#include "engine/model/error.hpp"
#include "render/view/heat_cells.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ecomap {
namespace {

/// The one that is asked for; none: it is not asked for. Of two maps, one may not have it: what is asked for is never
/// answered with something else.
std::optional<Dimension> asked_for(const Framework& framework, const std::string& word) {
    const auto dimension = find_dimension(framework, word);
    if (!dimension && !word.empty())
        throw Error({"usage.unknown", {{"kind", "dimension"}, {"word", word}, {"meant", Message()}}}, Failure::usage);
    return dimension;
}

/// The first dimension but `taken` of which the map has terms; without any the first of all.
Dimension first_with_terms(const Framework& framework, std::optional<Dimension> taken) {
    std::optional<Dimension> first;
    for (auto word : dimension_words_of(framework)) {
        const auto dimension = *find_dimension(framework, word);
        if (dimension == taken) continue;
        if (!terms_of(framework, dimension).empty()) return dimension;
        if (!first) first = dimension;
    }
    return *first;
}

/// What is not asked for is the first dimension there is, that is not asked for on the other side.
void choose_dimensions(HeatContext& context, const ViewOptions& options) {
    const auto& framework = context.ecosystem.framework;
    const auto asked = asked_for(framework, options.columns);
    const auto& own = framework.sides;
    const bool has_rows = own.rows && own.rows != asked;
    context.rows =
        asked_for(framework, options.rows).value_or(has_rows ? *own.rows : first_with_terms(framework, asked));
    const bool has_columns = own.columns && own.columns != context.rows;
    context.columns = asked.value_or(has_columns ? *own.columns : first_with_terms(framework, context.rows));
    if (context.rows == context.columns)
        throw Error({"error.rows-are-columns", {{"dimension", word_of(framework, context.rows)}}}, Failure::usage);
}

// ---- words -----------------------------------------------------------------------------------------------------

/// The row or column with most gaps, when it stands out alone: "– flest: Testbädd (4 av 5)", or "– alla: Testbädd".
Message worst_line(const Matrix& matrix, const HeatTally& all) {
    struct Line {
        std::string title;
        HeatTally tally;
    };
    std::vector<Line> lines;
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        Matrix row;
        row.cells = {matrix.cells[r]};
        lines.push_back({matrix.rows[r].title, tally(row)});
    }
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
        Matrix column;
        for (const auto& row : matrix.cells) column.cells.push_back({row[c]});
        lines.push_back({matrix.columns[c].title, tally(column)});
    }
    auto is_better = [](const Line& a, const Line& b) {  // by share of gaps, then by their number
        auto left = a.tally.empty * b.tally.cells, right = b.tally.empty * a.tally.cells;
        return left == right ? a.tally.empty < b.tally.empty : left < right;
    };
    std::erase_if(lines, [](const Line& line) { return line.tally.cells < 2; });
    if (lines.empty()) return {};
    auto worst = std::max_element(lines.begin(), lines.end(), is_better);
    auto as_bad = std::count_if(lines.begin(), lines.end(), [&](const Line& line) { return !is_better(line, *worst); });
    if (worst->tally.empty < 2 || as_bad != 1) return {};
    return {"heatmap-view.worst",
            {{"all", worst->tally.empty == all.empty ? "yes" : "no"},
             {"title", worst->title},
             {"empty", worst->tally.empty},
             {"cells", worst->tally.cells}}};
}

/// Sure gaps first, then possible ones.
std::string headline(const HeatContext& context, const Matrix& matrix) {
    auto all = tally(matrix);
    if (all.cells == 0) return context.say("heatmap-view.all-unknown");
    if (all.nobody + all.unknown > 0 && all.empty + all.possible == 0)
        return context.say("cell-mark.nobody-needed", {{"count", all.nobody},
                                                       {"cells", all.cells},
                                                       {"unknown", all.unknown},
                                                       {"scope", scope_of(context.ecosystem)}});
    const auto worst = worst_line(matrix, all);
    return context.say("heatmap-view.headline", {{"empty", all.empty},
                                                 {"cells", all.cells},
                                                 {"possible", all.possible},
                                                 {"crowded", all.crowded},
                                                 {"scope", scope_of(context.ecosystem)},
                                                 {"placed", worst.empty() ? "no" : "yes"},
                                                 {"worst", worst}});
}

bool any_category(const Pivot& table) { return !table.all.categories.empty(); }

std::string how_to_read(const HeatContext& context, bool has_category, bool has_totals, bool has_nobody) {
    MessageList sentences{{Message("heatmap-view.read")}, Joining::sentences};
    if (has_totals) sentences.items.emplace_back("heatmap-view.read-totals");
    if (has_nobody) sentences.items.emplace_back("cell-mark.read-nobody");
    if (has_category) sentences.items.emplace_back("heatmap-view.read-category");
    return context.in(sentences);
}

std::string description(const HeatContext& context) {
    return context.say("heatmap-view.description",
                       {{"rows", words_of(context.ecosystem.framework, context.rows).many},
                        {"columns", words_of(context.ecosystem.framework, context.columns).many}});
}

Heading nothing(const HeatContext& context, std::size_t offers, const std::vector<Dimension>& dimensions) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("heatmap-view.nothing");
    if (offers > 0) {
        for (auto dimension : dimensions)
            if (terms_of(context.ecosystem.framework, dimension).empty()) {
                const auto column = column_of(context.ecosystem.framework, dimension);
                heading.headline = context.say("heatmap-view.unknown-for-all",
                                               {{"unknown", words_of(context.ecosystem.framework, dimension).unknown}});
                heading.how_to_read =
                    context.say("heatmap-view.fill-in", {{"column", column.name + " (" + column.table + ".csv)"}});
            }
    } else if (!context.ecosystem.provenance.filter.empty()) {
        heading.how_to_read = context.say("selection.empty", {{"filter", context.ecosystem.provenance.filter}});
    } else {
        heading.how_to_read = context.say("heatmap-view.nothing-help");
    }
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

// ---- one map ---------------------------------------------------------------------------------------------------

/// Types of actor that offer nothing are not gaps: they are left out.
std::set<std::uint32_t> idle_types(const HeatContext& context) {
    std::set<std::uint32_t> idle;
    if (context.rows != Dimension::actor_type && context.columns != Dimension::actor_type) return idle;
    for (const auto& line : pivot(context.ecosystem, Dimension::actor_type).rows)
        if (line.is_selected && line.all.empty()) idle.insert(line.term->id);
    return idle;
}

/// Without the lines that a filter rules out and without types of actor that are idle.
void leave_out(HeatTable& heat, const HeatContext& context, const std::set<std::uint32_t>& idle) {
    const auto keeps = [&](Dimension dimension) {
        return [&idle, dimension](const PivotLine& line) {
            const bool is_idle = dimension == Dimension::actor_type && line.term && idle.contains(line.term->id);
            return line.is_selected && !is_idle;
        };
    };
    keep_lines(heat.table, heat.standings, keeps(context.rows), keeps(context.columns));
}

HeatTable table_of_all(const HeatContext& context, const std::set<std::uint32_t>& idle) {
    HeatTable heat{
        pivot(context.ecosystem, {context.rows, Unknown::own_line}, Axis(context.columns, Unknown::own_line)), {}};
    heat.standings = cell_standings(context.ecosystem, heat.table, context.rows, context.columns);
    leave_out(heat, context, idle);
    return heat;
}

std::vector<const HeatTable*> pointers_to(const std::vector<HeatTable>& tables) {
    std::vector<const HeatTable*> all;
    for (const auto& table : tables) all.push_back(&table);
    return all;
}

/// What the map beside it has by that name: each has its own dimensions.
std::optional<Dimension> in_other(const HeatContext& context, Dimension dimension) {
    return find_dimension(context.beside->framework, word_of(context.ecosystem.framework, dimension));
}

/// The same of the map beside it, by which its colours and what is many are measured too.
std::optional<HeatContext> beside(const HeatContext& context) {
    if (!context.beside) return std::nullopt;
    const auto rows = in_other(context, context.rows), columns = in_other(context, context.columns);
    if (!rows || !columns) return std::nullopt;
    return HeatContext{*context.beside, context.language, context.params, nullptr, *rows, *columns};
}

Shape map_of(const HeatContext& context) {
    const auto idle = idle_types(context);
    const auto heat = table_of_all(context, idle);
    const auto& table = heat.table;
    Matrix matrix;
    if (table.all.empty() || terms_of(context.ecosystem.framework, context.rows).empty() ||
        terms_of(context.ecosystem.framework, context.columns).empty()) {
        matrix.heading = nothing(context, table.offers.size(), {context.rows, context.columns});
        return matrix;
    }
    std::vector<HeatTable> tables;
    if (const auto other = beside(context)) tables.push_back(table_of_all(*other, idle_types(*other)));
    tables.push_back(heat);
    const auto measure = measure_of(context, pointers_to(tables));
    matrix = heat_matrix(context, heat, measure);
    add_heat_totals(context, table, matrix);
    auto& heading = matrix.heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, matrix);
    heading.how_to_read = how_to_read(context, any_category(table), true, tally(matrix).nobody > 0);
    heading.legend = {measure.scale.legend(context.say("heatmap-view.number-of-actors")),
                      marks_legend(context, {&matrix}, measure)};
    if (!idle.empty())
        heading.footer_left += " · " + context.say("heatmap-view.left-out",
                                                   {{"types", idle.size()}, {"scope", scope_of(context.ecosystem)}});
    heading.description = description(context);
    return matrix;
}

// ---- one map for each term -------------------------------------------------------------------------------------

std::string panel_title(const HeatContext& context, const PivotSlice& slice, Dimension per) {
    return slice.term ? context.in(slice.term->label) : context.in(words_of(context.ecosystem.framework, per).unknown);
}

std::string panel_finding(const HeatContext& context, const PivotSlice& slice, const Matrix& matrix) {
    auto actors = actors_and_categories(slice.table.all.count(), slice.table.all.categories.size(), context.language);
    auto all = tally(matrix);
    auto first = !slice.term                   ? Message("count.offers", {{"count", slice.table.offers.size()}})
                 : slice.term->mapped == false ? Message("heatmap-view.not-mapped")
                                               : Message("heatmap-view.panel-empty", {{"supported", all.supported()},
                                                                                      {"empty", all.empty},
                                                                                      {"cells", all.cells},
                                                                                      {"possible", all.possible}});
    return context.in(first) + " · " + actors;
}

MessageList names(const std::vector<std::string>& titles, std::size_t most = 0) {
    MessageList list{{}, Joining::conjunction, most};
    for (const auto& title : titles) list.items.push_back(Message::as_it_is(title));
    return list;
}

/// Which terms nothing is offered to; else which panels have least and most of their cells supported: where much is
/// unknown, gaps alone would say little.
std::string headline_of(const HeatContext& context, const Multiples& multiples,
                        const std::vector<std::string>& unreached, std::size_t terms, Dimension per) {
    auto words = words_of(context.ecosystem.framework, per);
    if (!unreached.empty())
        return context.say("heatmap-view.headline-unreached", {{"unreached", unreached.size()},
                                                               {"all", terms},
                                                               {"term", words.one},
                                                               {"terms", words.many},
                                                               {"scope", scope_of(context.ecosystem)},
                                                               {"names", names(unreached, 3)}});
    struct Covered {
        std::string title;
        HeatTally tally;
    };
    std::vector<Covered> panels;
    for (const auto& panel : multiples.panels)
        if (!panel.is_uncertain) panels.push_back({panel.title, tally(panel.matrix)});
    std::erase_if(panels, [](const Covered& panel) { return panel.tally.cells == 0; });
    if (panels.empty()) return context.say("heatmap-view.all-unknown");
    const auto has_less = [](const Covered& a, const Covered& b) {
        return a.tally.supported() * b.tally.cells < b.tally.supported() * a.tally.cells;
    };
    const auto least = std::min_element(panels.begin(), panels.end(), has_less);
    const auto most = std::max_element(panels.begin(), panels.end(), has_less);
    if (!has_less(*least, *most))
        return context.say("heatmap-view.headline-even", {{"supported", most->tally.supported()},
                                                          {"cells", most->tally.cells},
                                                          {"term", words.one},
                                                          {"known", panels.size() == terms ? "all" : "some"}});
    return context.say("heatmap-view.headline-uneven", {{"least", least->title},
                                                        {"few", least->tally.supported()},
                                                        {"few_of", least->tally.cells},
                                                        {"most", most->title},
                                                        {"many", most->tally.supported()},
                                                        {"many_of", most->tally.cells}});
}

std::vector<LegendGroup> legend_of(const HeatContext& context, const Multiples& multiples, const HeatMeasure& measure) {
    const auto& framework = context.ecosystem.framework;
    std::vector<const Matrix*> matrices;
    for (const auto& panel : multiples.panels) matrices.push_back(&panel.matrix);
    std::vector<LegendGroup> legend{measure.scale.legend(context.say("heatmap-view.number-of-actors")),
                                    marks_legend(context, matrices, measure)};
    for (auto dimension : {context.rows, context.columns}) {
        if (dimension == Dimension::support_type) {
            auto ids = framework.support_types.ids();
            TermSet<SupportTypeTag> all;
            for (auto id : ids) all.insert(id);
            legend.push_back(support_legend(framework, all, context.language));
        }
        if (dimension == Dimension::principle) {
            TermSet<PrincipleTag> all;
            for (auto id : framework.principles.ids()) all.insert(id);
            legend.push_back(principle_legend(framework, all, context.language));
        }
    }
    return legend;
}

/// A slice as it is drawn, and what it means when nobody is in it.
struct Slice {
    PivotSlice slice;
    HeatTable heat;
    CellState state = CellState::not_mapped;
};

/// Without those that a filter rules out.
std::vector<Slice> slices_of(const HeatContext& context, Dimension per) {
    const auto& ecosystem = context.ecosystem;
    auto slices = pivot_by(ecosystem, {context.rows, Unknown::own_line}, Axis(context.columns, Unknown::own_line), per);
    auto standings = cell_standings(ecosystem, slices, context.rows, context.columns, per);
    const auto terms = line_standings(ecosystem, pivot(ecosystem, per), per);
    const auto idle = idle_types(context);
    std::vector<Slice> all;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const auto& term = slices[i].term;
        if (term && ecosystem.selection.rules_out({per, term->id})) continue;
        HeatTable heat{slices[i].table, std::move(standings[i]), term && term->mapped != false,
                       term ? std::optional<TermOf>({per, term->id}) : std::nullopt};
        leave_out(heat, context, idle);
        all.push_back(
            {std::move(slices[i]), std::move(heat), i < terms.size() ? terms[i].state : CellState::not_mapped});
    }
    return all;
}

Shape maps_of(const HeatContext& context, Dimension per) {
    if (per == context.rows || per == context.columns)
        throw Error({"error.per-is-used", {{"dimension", word_of(context.ecosystem.framework, per)}}}, Failure::usage);
    const auto slices = slices_of(context, per);
    Multiples multiples;
    multiples.panels_title = context.in(words_of(context.ecosystem.framework, per).heading);
    std::size_t terms = 0, offers = 0;
    bool has_category = false;
    std::vector<HeatTable> tables;
    if (const auto other = beside(context))
        if (const auto same = in_other(context, per))
            for (auto& slice : slices_of(*other, *same)) tables.push_back(std::move(slice.heat));
    for (const auto& [slice, heat, state] : slices) {
        terms += heat.is_covered;
        offers += slice.table.offers.size();
        has_category = has_category || any_category(slice.table);
        tables.push_back(heat);
    }
    for (auto dimension : {context.rows, context.columns, per})
        if (offers == 0 || terms_of(context.ecosystem.framework, dimension).empty()) {
            multiples.heading = nothing(context, offers, {context.rows, context.columns, per});
            return multiples;
        }
    const auto measure = measure_of(context, pointers_to(tables));
    std::map<CellState, std::vector<std::string>> without;  // offers
    for (const auto& [slice, heat, state] : slices) {
        auto title = panel_title(context, slice, per);
        if (slice.table.offers.empty()) {
            without[state].push_back(title);
            continue;
        }
        auto matrix = heat_matrix(context, heat, measure);
        auto finding = panel_finding(context, slice, matrix);
        multiples.panels.push_back({title, finding, !heat.is_covered, std::move(matrix)});
    }
    auto& heading = multiples.heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline_of(context, multiples, without[CellState::sure_gap], terms, per);
    const bool has_nobody = std::any_of(multiples.panels.begin(), multiples.panels.end(),
                                        [](const auto& panel) { return tally(panel.matrix).nobody > 0; });
    heading.how_to_read = how_to_read(context, has_category, false, has_nobody);
    heading.legend = legend_of(context, multiples, measure);
    heading.description = description(context);
    MessageList remark{{}, Joining::sentences};
    const auto add = [&](CellState state, const char* words) {
        if (!without[state].empty()) remark.items.push_back({words, {{"names", names(without[state])}}});
    };
    add(CellState::sure_gap, "heatmap-view.remark-unreached");
    add(CellState::nobody, "heatmap-view.remark-unreached");
    add(CellState::possible_gap, "heatmap-view.remark-perhaps");
    add(CellState::unknown, "heatmap-view.remark-perhaps");
    add(CellState::outside, "heatmap-view.remark-outside");
    add(CellState::not_mapped, "heatmap-view.remark-unmapped");
    multiples.remark = context.in(remark);
    return multiples;
}

}  // namespace

std::vector<Picture> draw_heatmap(const Ecosystem& ecosystem, const ViewOptions& options) {
    HeatContext context{ecosystem, options.language, options.params, options.beside};
    choose_dimensions(context, options);
    if (options.per.empty()) return {{"", map_of(context)}};
    return {{"", maps_of(context, *asked_for(ecosystem.framework, options.per))}};
}

}  // namespace ecomap
