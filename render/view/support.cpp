#include "render/view/support.hpp"

#include "engine/analysis/few_cells.hpp"
#include "engine/analysis/laid_out.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/cells.hpp"
#include "engine/model/letters.hpp"
#include "render/shape/shown.hpp"
#include "render/view/cell_marks.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
    CellGrid grid;
    std::vector<CellStanding> standings;
    std::vector<bool> few;  // as standings
    CellMarks marks;
    std::vector<SupportTypeId> rows;  // that no filter rules out
    std::vector<PrincipleId> columns;

    bool has(Dimension side) const { return !is_undivided(ecosystem.framework, side); }
};

template <class Id>
std::vector<Id> selected(std::vector<Id> ids, const std::vector<PivotLine>& lines) {
    std::erase_if(ids, [&](Id id) { return !lines[id.value].is_selected; });
    return ids;
}

Context context_of(const Ecosystem& ecosystem, const ViewOptions& options) {
    auto grid = cells(ecosystem);
    auto standings = cell_standings(ecosystem, grid);
    auto few = cells_with_few(ecosystem, grid, Dimension::support_type, Dimension::principle, options.params.few);
    auto counts = covered_counts(grid);
    if (options.beside)
        for (auto count : covered_counts(cells(*options.beside))) counts.push_back(count);
    const CellMarks marks{
        {options.language}, ecosystem, options.params.few, many_from(std::move(counts), options.params.crowded)};
    auto rows = selected(grid_rows(ecosystem.framework), grid.rows);
    auto columns = selected(grid_columns(ecosystem.framework), grid.columns);
    return {{options.language}, ecosystem, std::move(grid), std::move(standings),
            std::move(few),     marks,     std::move(rows), std::move(columns)};
}

Matrix::CellOf total_cell(const Context& context, const Occupancy& occupancy) {
    Matrix::CellOf cell;
    if (!occupancy.actors.empty() || occupancy.categories.empty()) cell.value = static_cast<double>(occupancy.count());
    cell.text = cell.value ? std::to_string(occupancy.count()) : context.say("view.many");
    cell.remark = actors_and_categories(occupancy.count(), occupancy.categories.size(), context.language);
    return cell;
}

/// Whether any of the cells is in that state.
bool any_is(const Context& context, const std::vector<CellPlace>& places, CellState state) {
    return std::any_of(places.begin(), places.end(), [&](const CellPlace& place) {
        return at(context.standings, context.grid, place).state == state;
    });
}

/// How many of these cells have few as far as is known: `few` more would be told if more were.
std::size_t perhaps_few(const Context& context) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < context.few.size(); ++i) {
        const auto& cell = context.grid.cells[i];
        count += !cell.empty() && cell.count() <= context.marks.few && !context.few[i];
    }
    return count;
}

/// Where nobody is known, and a cell of the line is only a possible gap, its total is unknown, not 0; nor is it 0 where
/// only the filter leaves nobody.
Matrix::CellOf line_total(const Context& context, const Occupancy& all, const std::vector<CellPlace>& places) {
    auto total = total_cell(context, all);
    if (!all.empty()) return total;
    const bool is_unknown = any_is(context, places, CellState::possible_gap);
    if (!is_unknown && !any_is(context, places, CellState::outside)) return total;
    total.value.reset();
    total.text = is_unknown ? "?" : "";
    total.remark = context.say(is_unknown ? "unknown" : "cell-mark.legend-outside");
    return total;
}

std::vector<CellPlace> places_of(const Context& context, SupportTypeId row) {
    std::vector<CellPlace> places;
    for (auto column : context.columns) places.push_back({row, column});
    return places;
}

std::vector<CellPlace> places_of(const Context& context, PrincipleId column) {
    std::vector<CellPlace> places;
    for (auto row : context.rows) places.push_back({row, column});
    return places;
}

Matrix::CellOf cell_of(const Context& context, const CellPlace& place, const Collator& before, TypesShown& shown) {
    const auto& occupancy = at(context.grid, place);
    auto cell = total_cell(context, occupancy);
    auto notes = [&](const std::vector<Presence>& presences) {
        return notes_of(context.ecosystem, context.language, presences, before, shown);
    };
    cell.notes = notes(occupancy.actors);
    auto categories = notes(occupancy.categories);
    cell.notes.insert(cell.notes.end(), categories.begin(), categories.end());
    const auto index = position_of(context.ecosystem.framework, place);
    context.marks.put_on(cell, occupancy, context.standings[index], context.few[index]);
    if (!cell.value && occupancy.empty())  // nobody known, or nobody selected, is not 0
        cell.remark = cell.mark_remark.empty() ? cell.mark_title : cell.mark_remark;
    return cell;
}

// ---- words -----------------------------------------------------------------------------------------------------

std::string headline(const Context& context, const Matrix& matrix) {
    const auto& framework = context.ecosystem.framework;
    StatedGrid stated;
    for (auto principle : context.columns)
        stated.principles.push_back(
            context.has(Dimension::principle) ? code_of(framework.principles, principle, context.language) : "");
    for (auto support_type : context.rows) {
        stated.support_types.push_back(
            context.has(Dimension::support_type)
                ? in_sentence(short_label(framework.support_types[support_type], context.language))
                : "");
        auto& states = stated.states.emplace_back();
        for (auto principle : context.columns)
            states.push_back(at(context.standings, context.grid, {support_type, principle}).state);
    }
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) stated.thin += cell.mark == Matrix::Mark::thin;
    stated.perhaps_thin = perhaps_few(context);
    return empty_cells(stated, {context.language, counts_today(context.ecosystem), scope_of(context.ecosystem)});
}

bool has_mark(const Matrix& matrix, Matrix::Mark mark) {
    for (const auto& row : matrix.cells)
        for (const auto& cell : row)
            if (cell.mark == mark) return true;
    return false;
}

MessageList how_to_read(const Matrix& matrix) {
    MessageList sentences{{Message("view.read-note")}, Joining::sentences};
    if (has_mark(matrix, Matrix::Mark::gap)) sentences.items.emplace_back("support-view.read-gap");
    return sentences;
}

Heading nothing(const Context& context) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("view.no-offers");
    const auto& framework = context.ecosystem.framework;
    const auto unplaced = context.grid.unclassified.size();
    const bool is_filtered = !context.ecosystem.provenance.filter.empty();
    if (unplaced > 0)
        heading.how_to_read = is_filtered ? context.say("view.selection-unplaced", {{"count", unplaced}})
                                          : context.say("support-view.fill-in",
                                                        {{"sides", divided_by(framework)},
                                                         {"rows", column_on(framework, Dimension::support_type)},
                                                         {"columns", column_on(framework, Dimension::principle)}});
    else if (is_filtered)
        heading.how_to_read = context.say("selection.empty", {{"filter", context.ecosystem.provenance.filter}});
    else heading.how_to_read = context.say("support-view.add-rows");
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

Heading heading_of_board(const Context& context, const Matrix& matrix, const TypesShown& shown) {
    const auto& framework = context.ecosystem.framework;
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, matrix);
    set_reading(heading, how_to_read(matrix));
    const Matrix* const matrices[] = {&matrix};
    heading.legend = {legend_of(framework, shown, context.language),
                      certainty_legend(shown.inferred, context.language, Sign::note), context.marks.legend(matrices)};
    if (const auto offers = context.grid.unclassified.size(); offers > 0)
        heading.footer_left +=
            " · " + context.say("support-view.left-out",
                                {{"count", offers}, {"sides", divided_by(context.ecosystem.framework)}});
    heading.description = context.say("support-view.description", {{"sides", divided_by(context.ecosystem.framework)}});
    return heading;
}

// ---- board -----------------------------------------------------------------------------------------------------

/// Of a side without a name the one column says what stands in it, and the one row nothing.
Matrix::Head column_head(const Context& context, PrincipleId id) {
    Matrix::Head head;
    head.title = context.say("support-view.actors");
    if (!context.has(Dimension::principle)) return head;
    const auto& framework = context.ecosystem.framework;
    const auto chip = principle_chip(framework, id, context.language);
    head.code = chip.code;
    head.title = framework.principles[id].label.in(context.language);
    head.colour = chip.colour;
    head.tooltip = principle_in_full(framework, id, context.language);
    head.shows = row_shown(vocabulary_of(framework, dimension_on(framework, Dimension::principle)),
                           framework.principles[id].key);
    return head;
}

Matrix::Head row_head(const Context& context, SupportTypeId id) {
    Matrix::Head head;
    if (!context.has(Dimension::support_type)) return head;
    const auto& framework = context.ecosystem.framework;
    const auto chip = support_chip(framework, id, context.language);
    head.code = chip.code;
    head.title = chip.label;
    head.colour = chip.colour;
    head.shows = row_shown(vocabulary_of(framework, dimension_on(framework, Dimension::support_type)),
                           framework.support_types[id].key);
    return head;
}

Matrix matrix_of(const Context& context) {
    const auto& grid = context.grid;
    Matrix matrix;
    matrix.style = Matrix::Style::notes;
    if (context.has(Dimension::support_type)) matrix.rows_title = context.say("support-view.support-type");
    if (context.has(Dimension::principle)) matrix.columns_title = context.say("support-view.principle");
    matrix.values_title = context.say("support-view.actors");
    matrix.totals_title = context.say("support-view.all");
    Collator before(order_language(context.ecosystem));
    TypesShown shown;
    for (auto id : context.columns) {
        const auto total = line_total(context, grid.columns[id.value].all, places_of(context, id));
        matrix.columns.push_back(column_head(context, id));
        matrix.columns.back().remark = total.remark;
        matrix.column_totals.push_back(total);
    }
    matrix.column_totals.push_back(total_cell(context, grid.all));
    for (auto id : context.rows) {
        const auto total = line_total(context, grid.rows[id.value].all, places_of(context, id));
        matrix.rows.push_back(row_head(context, id));
        matrix.rows.back().remark = total.remark;
        matrix.row_totals.push_back(total);
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t c = 0; c < context.columns.size(); ++c) {
            auto& cell = cells.emplace_back(cell_of(context, {id, context.columns[c]}, before, shown));
            const auto& words = cell.tooltip.empty() ? cell.remark : cell.tooltip;
            const auto& title = matrix.rows.back().title;
            cell.tooltip = title + (title.empty() ? "" : " · ") + matrix.columns[c].title + ": " + words;
        }
    }
    show_lines(matrix);
    matrix.heading = heading_of_board(context, matrix, shown);
    return matrix;
}

}  // namespace

std::vector<Picture> draw_support(const Ecosystem& ecosystem, const ViewOptions& options) {
    const auto context = context_of(ecosystem, options);
    if (!context.grid.all.empty()) return {{"", matrix_of(context)}};
    Matrix empty;
    empty.heading = nothing(context);
    return {{"", empty}};
}

}  // namespace ecomap
