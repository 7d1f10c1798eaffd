#include "render/view/heatmap.hpp"

#include "engine/model/error.hpp"
#include "render/view/heat_cells.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

Dimension dimension_or(const std::string& word, Dimension otherwise) {
    return parse_dimension(word).value_or(otherwise);
}

/// Rows without columns take the first other dimension: what is asked for is never answered with something else.
void choose_dimensions(HeatContext& context, const ViewOptions& options) {
    context.rows = dimension_or(options.rows, Dimension::support_type);
    auto other = context.rows == Dimension::principle ? Dimension::support_type : Dimension::principle;
    context.columns = dimension_or(options.columns, other);
    if (options.rows.empty() && context.columns == context.rows) context.rows = Dimension::principle;
    if (context.rows == context.columns)
        throw Error({"error.rows-are-columns", {{"dimension", to_string(context.rows)}}}, Failure::usage);
}

// ---- words -----------------------------------------------------------------------------------------------------

/// The row or column with most empty cells, when it stands out alone: "– flest tomma: Testbädd (4 av 5)".
Message worst_line(const Matrix& matrix, const HeatTally& all) {
    struct Line {
        std::string title;
        std::size_t empty = 0, cells = 0;
    };
    std::vector<Line> lines;
    auto note = [&](Line& line, const Matrix::CellOf& cell) {
        line.cells += cell.mark != Matrix::Mark::unknown;
        line.empty += cell.mark == Matrix::Mark::gap;
    };
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        lines.push_back({matrix.rows[r].title});
        for (const auto& cell : matrix.cells[r]) note(lines.back(), cell);
    }
    for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
        lines.push_back({matrix.columns[c].title});
        for (const auto& row : matrix.cells) note(lines.back(), row[c]);
    }
    auto is_better = [](const Line& a, const Line& b) {  // by share of empty cells, then by their number
        auto left = a.empty * b.cells, right = b.empty * a.cells;
        return left == right ? a.empty < b.empty : left < right;
    };
    std::erase_if(lines, [](const Line& line) { return line.cells < 2; });
    if (lines.empty()) return {};
    auto worst = std::max_element(lines.begin(), lines.end(), is_better);
    auto as_bad = std::count_if(lines.begin(), lines.end(), [&](const Line& line) { return !is_better(line, *worst); });
    if (worst->empty < 2 || as_bad != 1 || worst->empty == all.empty) return {};
    return {"heatmap-view.worst", {{"title", worst->title}, {"empty", worst->empty}, {"cells", worst->cells}}};
}

std::string headline(const HeatContext& context, const Matrix& matrix) {
    auto all = tally(matrix);
    if (all.cells == 0) return context.say("heatmap-view.all-unknown");
    return context.say(
        "heatmap-view.headline",
        {{"empty", all.empty}, {"cells", all.cells}, {"crowded", all.crowded}, {"worst", worst_line(matrix, all)}});
}

bool any_category(const Pivot& table) { return !table.all.categories.empty(); }

std::string how_to_read(const HeatContext& context, bool has_category, bool has_totals) {
    MessageList sentences{{Message("heatmap-view.read")}, Joining::sentences};
    if (has_totals) sentences.items.emplace_back("heatmap-view.read-totals");
    if (has_category) sentences.items.emplace_back("heatmap-view.read-category");
    return context.in(sentences);
}

std::string description(const HeatContext& context) {
    return context.say("heatmap-view.description",
                       {{"rows", words_of(context.rows).many}, {"columns", words_of(context.columns).many}});
}

/// Where the data says what a dimension is about.
std::string column_of(Dimension dimension) {
    switch (dimension) {
        case Dimension::support_type:
            return "support_types (offers.csv)";
        case Dimension::principle:
            return "principles (offers.csv)";
        case Dimension::target:
            return "target_groups (offers.csv)";
        case Dimension::level:
            return "level (actors.csv)";
        case Dimension::phase:
            return "phases (offers.csv)";
        case Dimension::actor_type:
            return "type (actors.csv)";
    }
    return {};
}

Heading nothing(const HeatContext& context, std::size_t offers, const std::vector<Dimension>& dimensions) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("heatmap-view.nothing");
    if (offers > 0) {
        for (auto dimension : dimensions)
            if (terms_of(context.ecosystem.framework, dimension).empty()) {
                heading.headline =
                    context.say("heatmap-view.unknown-for-all", {{"unknown", words_of(dimension).unknown}});
                heading.how_to_read = context.say("heatmap-view.fill-in", {{"column", column_of(dimension)}});
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

/// Types of actor that offer nothing are not gaps: they are left out and counted.
std::size_t leave_out_idle_types(Pivot& table, Dimension rows, Dimension columns) {
    auto is_idle = [](const PivotLine& line) { return line.all.empty(); };
    std::size_t count = 0;
    if (rows == Dimension::actor_type) {
        std::vector<Occupancy> cells;
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            for (std::size_t c = 0; c < table.columns.size() && !is_idle(table.rows[r]); ++c)
                cells.push_back(table.at(r, c));
        table.cells = std::move(cells);
        count = std::erase_if(table.rows, is_idle);
    }
    if (columns == Dimension::actor_type) {
        std::vector<Occupancy> cells;
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                if (!is_idle(table.columns[c])) cells.push_back(table.at(r, c));
        table.cells = std::move(cells);
        count = std::erase_if(table.columns, is_idle);
    }
    return count;
}

Shape map_of(const HeatContext& context) {
    auto table = pivot(context.ecosystem, {context.rows, Unknown::own_line}, Axis(context.columns, Unknown::own_line));
    auto idle = leave_out_idle_types(table, context.rows, context.columns);
    Matrix matrix;
    if (table.all.empty() || terms_of(context.ecosystem.framework, context.rows).empty() ||
        terms_of(context.ecosystem.framework, context.columns).empty()) {
        matrix.heading = nothing(context, table.offers.size(), {context.rows, context.columns});
        return matrix;
    }
    auto scale = HeatScale::of_counts(largest_count(table));
    matrix = heat_matrix(context, table, scale);
    add_heat_totals(context, table, matrix);
    auto& heading = matrix.heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, matrix);
    heading.how_to_read = how_to_read(context, any_category(table), true);
    heading.legend = {scale.legend(context.say("heatmap-view.number-of-actors")),
                      marks_legend(context, {&matrix}, scale)};
    if (idle > 0) heading.footer_left += " · " + context.say("heatmap-view.left-out", {{"types", idle}});
    heading.description = description(context);
    return matrix;
}

// ---- one map for each term -------------------------------------------------------------------------------------

std::string panel_title(const HeatContext& context, const PivotSlice& slice, Dimension per) {
    return slice.term ? context.in(slice.term->label) : context.in(words_of(per).unknown);
}

std::string panel_finding(const HeatContext& context, const PivotSlice& slice, const Matrix& matrix) {
    auto actors = actors_and_categories(slice.table.all.count(), slice.table.all.categories.size(), context.language);
    auto all = tally(matrix);
    auto first = !slice.term ? Message("count.offers", {{"count", slice.table.offers.size()}})
                 : slice.term->mapped == false
                     ? Message("heatmap-view.not-mapped")
                     : Message("heatmap-view.panel-empty", {{"empty", all.empty}, {"cells", all.cells}});
    return context.in(first) + " · " + actors;
}

MessageList names(const std::vector<std::string>& titles, std::size_t most = 0) {
    MessageList list{{}, Joining::conjunction, most};
    for (const auto& title : titles) list.items.push_back(Message::as_it_is(title));
    return list;
}

/// Which terms nothing is offered to; else which has most gaps.
std::string headline_of(const HeatContext& context, const Multiples& multiples,
                        const std::vector<std::string>& unreached, std::size_t terms, Dimension per) {
    auto words = words_of(per);
    if (!unreached.empty())
        return context.say(
            "heatmap-view.headline-unreached",
            {{"unreached", unreached.size()}, {"all", terms}, {"terms", words.many}, {"names", names(unreached, 3)}});
    const Multiples::Panel *worst = nullptr, *best = nullptr;
    for (const auto& panel : multiples.panels) {
        if (panel.is_uncertain) continue;
        auto empty = tally(panel.matrix).empty;
        if (!worst || empty > tally(worst->matrix).empty) worst = &panel;
        if (!best || empty < tally(best->matrix).empty) best = &panel;
    }
    if (!worst) return context.say("heatmap-view.all-unknown");
    auto most = tally(worst->matrix), least = tally(best->matrix);
    if (most.empty == least.empty)
        return context.say("heatmap-view.headline-even",
                           {{"empty", most.empty}, {"cells", most.cells}, {"term", words.one}});
    return context.say("heatmap-view.headline-uneven", {{"worst", worst->title},
                                                        {"most", most.empty},
                                                        {"most_of", most.cells},
                                                        {"best", best->title},
                                                        {"least", least.empty},
                                                        {"least_of", least.cells}});
}

std::vector<LegendGroup> legend_of(const HeatContext& context, const Multiples& multiples, const HeatScale& scale) {
    const auto& framework = context.ecosystem.framework;
    std::vector<const Matrix*> matrices;
    for (const auto& panel : multiples.panels) matrices.push_back(&panel.matrix);
    std::vector<LegendGroup> legend{scale.legend(context.say("heatmap-view.number-of-actors")),
                                    marks_legend(context, matrices, scale)};
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

Shape maps_of(const HeatContext& context, Dimension per) {
    if (per == context.rows || per == context.columns)
        throw Error({"error.per-is-used", {{"dimension", to_string(per)}}}, Failure::usage);
    auto slices =
        pivot_by(context.ecosystem, {context.rows, Unknown::own_line}, Axis(context.columns, Unknown::own_line), per);
    Multiples multiples;
    multiples.panels_title = context.in(words_of(per).heading);
    std::size_t most = 0, terms = 0, offers = 0;
    bool has_category = false;
    for (const auto& slice : slices) {
        if (slice.term && slice.term->mapped != false) most = std::max(most, largest_count(slice.table)), ++terms;
        offers += slice.table.offers.size();
        has_category = has_category || any_category(slice.table);
    }
    for (auto dimension : {context.rows, context.columns, per})
        if (offers == 0 || terms_of(context.ecosystem.framework, dimension).empty()) {
            multiples.heading = nothing(context, offers, {context.rows, context.columns, per});
            return multiples;
        }
    auto scale = HeatScale::of_counts(most);
    std::vector<std::string> unreached, unmapped;
    for (auto& slice : slices) {
        bool is_covered = slice.term && slice.term->mapped != false;
        auto title = panel_title(context, slice, per);
        if (slice.table.offers.empty()) {
            (is_covered ? unreached : unmapped).push_back(title);
            continue;
        }
        auto matrix = heat_matrix(context, slice.table, scale, is_covered);
        auto finding = panel_finding(context, slice, matrix);
        multiples.panels.push_back({title, finding, !is_covered, std::move(matrix)});
    }
    auto& heading = multiples.heading = heading_for(context.ecosystem, context.language);
    // Types of actor that offer nothing are recipients, not gaps.
    auto gaps = per == Dimension::actor_type ? std::vector<std::string>{} : unreached;
    heading.headline = headline_of(context, multiples, gaps, terms, per);
    heading.how_to_read = how_to_read(context, has_category, false);
    heading.legend = legend_of(context, multiples, scale);
    heading.description = description(context);
    MessageList remark{{}, Joining::sentences};
    if (!unreached.empty()) remark.items.push_back({"heatmap-view.remark-unreached", {{"names", names(unreached)}}});
    if (!unmapped.empty()) remark.items.push_back({"heatmap-view.remark-unmapped", {{"names", names(unmapped)}}});
    multiples.remark = context.in(remark);
    return multiples;
}

}  // namespace

std::vector<Picture> draw_heatmap(const Ecosystem& ecosystem, const ViewOptions& options) {
    HeatContext context{ecosystem, options.language, options.params};
    choose_dimensions(context, options);
    if (options.per.empty()) return {{"", map_of(context)}};
    return {{"", maps_of(context, dimension_or(options.per, Dimension::phase))}};
}

}  // namespace ecomap
