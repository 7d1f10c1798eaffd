#include "render/view/support.hpp"

#include "engine/analysis/support/cells.hpp"
#include "engine/model/letters.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
    const Params& params;
};

bool is_today(const Context& context) { return counted_statuses(context.ecosystem) == std::vector{Status::today}; }

Matrix::CellOf total_cell(const Context& context, const Occupancy& occupancy) {
    Matrix::CellOf cell;
    if (!occupancy.actors.empty() || occupancy.categories.empty()) cell.value = static_cast<double>(occupancy.count());
    cell.text = cell.value ? std::to_string(occupancy.count()) : context.say("view.many");
    cell.remark = actors_and_categories(occupancy.count(), occupancy.categories.size(), context.language);
    return cell;
}

void mark(const Context& context, const Occupancy& occupancy, Matrix::CellOf& cell) {
    auto actors = occupancy.count();
    if (occupancy.empty()) {
        cell.mark = Matrix::Mark::gap;
        cell.mark_title = context.say("support-view.gap");
        cell.mark_remark = context.say("support-view.gap-remark", {{"today", is_today(context) ? "yes" : "no"}});
    } else if (occupancy.categories.empty() && actors <= context.params.few) {
        cell.mark = Matrix::Mark::thin;
        cell.mark_title = context.say("support-view.thin");
    } else if (actors >= context.params.crowded) {
        cell.mark = Matrix::Mark::crowded;
        cell.mark_title = context.say("support-view.crowded");
    }
}

Matrix::CellOf cell_of(const Context& context, const Occupancy& occupancy, const Collator& before, TypesShown& shown) {
    auto cell = total_cell(context, occupancy);
    auto notes = [&](const std::vector<Presence>& presences) {
        return notes_of(context.ecosystem, context.language, presences, before, shown);
    };
    cell.notes = notes(occupancy.actors);
    auto categories = notes(occupancy.categories);
    cell.notes.insert(cell.notes.end(), categories.begin(), categories.end());
    mark(context, occupancy, cell);
    return cell;
}

// ---- words -----------------------------------------------------------------------------------------------------

std::string headline(const Context& context, const CellGrid& grid, const Matrix& matrix) {
    const auto& framework = context.ecosystem.framework;
    std::vector<Emptiness> rows, columns;
    for (auto id : framework.support_types.ids())
        rows.push_back(
            {in_sentence(short_label(framework.support_types[id], context.language)), 0, grid.columns.size()});
    for (auto id : framework.principles.ids())
        columns.push_back({code_of(framework.principles, id, context.language), 0, grid.rows.size()});
    std::size_t thin = 0;
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < columns.size(); ++c) {
            auto cell_mark = matrix.cells[r][c].mark;
            if (cell_mark == Matrix::Mark::thin) ++thin;
            if (cell_mark != Matrix::Mark::gap) continue;
            ++rows[r].empty;
            ++columns[c].empty;
        }
    return empty_cells(rows, columns, thin, {context.language, is_today(context)});
}

bool has_mark(const Matrix& matrix, Matrix::Mark mark) {
    for (const auto& row : matrix.cells)
        for (const auto& cell : row)
            if (cell.mark == mark) return true;
    return false;
}

MessageList how_to_read(const Context& context, const Matrix& matrix) {
    MessageList sentences{{Message("view.read-note")}, Joining::sentences};
    if (has_mark(matrix, Matrix::Mark::gap)) sentences.items.emplace_back("support-view.read-gap");
    if (has_mark(matrix, Matrix::Mark::thin))
        sentences.items.push_back({"support-view.read-thin", {{"few", context.params.few}}});
    if (has_mark(matrix, Matrix::Mark::crowded))
        sentences.items.push_back({"support-view.read-crowded", {{"actors", context.params.crowded}}});
    return sentences;
}

Heading nothing(const Context& context, const CellGrid& grid) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("view.no-offers");
    if (!grid.unclassified.empty()) heading.how_to_read = context.say("support-view.fill-in");
    else if (!context.ecosystem.provenance.filter.empty())
        heading.how_to_read = context.say("view.selection-empty", {{"filter", context.ecosystem.provenance.filter}});
    else heading.how_to_read = context.say("support-view.add-rows");
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

Heading heading_of_board(const Context& context, const CellGrid& grid, const Matrix& matrix, const TypesShown& shown) {
    const auto& framework = context.ecosystem.framework;
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, grid, matrix);
    set_reading(heading, how_to_read(context, matrix));
    heading.legend = {legend_of(framework, shown, context.language),
                      certainty_legend(shown.inferred, context.language, Sign::note)};
    if (const auto offers = grid.unclassified.size(); offers > 0)
        heading.footer_left += " · " + context.say("support-view.left-out", {{"count", offers}});
    heading.description = context.say("support-view.description");
    return heading;
}

// ---- board -----------------------------------------------------------------------------------------------------

Matrix matrix_of(const Context& context, const CellGrid& grid) {
    const auto& framework = context.ecosystem.framework;
    Matrix matrix;
    matrix.style = Matrix::Style::notes;
    matrix.rows_title = context.say("support-view.support-type");
    matrix.columns_title = context.say("support-view.principle");
    matrix.values_title = context.say("support-view.actors");
    matrix.totals_title = context.say("support-view.all");
    Collator before(order_language(context.ecosystem));
    TypesShown shown;
    for (auto id : framework.principles.ids()) {
        auto chip = principle_chip(framework, id, context.language);
        const auto& all = grid.columns[id.value].all;
        matrix.columns.push_back({chip.code, std::string(framework.principles[id].label.in(context.language)),
                                  actors_and_categories(all.count(), all.categories.size(), context.language),
                                  chip.colour});
        matrix.columns.back().tooltip = principle_in_full(framework, id, context.language);
        matrix.column_totals.push_back(total_cell(context, all));
    }
    matrix.column_totals.push_back(total_cell(context, grid.all));
    for (auto id : framework.support_types.ids()) {
        auto chip = support_chip(framework, id, context.language);
        const auto& all = grid.rows[id.value].all;
        matrix.rows.push_back({chip.code, chip.label,
                               actors_and_categories(all.count(), all.categories.size(), context.language),
                               chip.colour});
        matrix.row_totals.push_back(total_cell(context, all));
        auto& cells = matrix.cells.emplace_back();
        for (auto principle : framework.principles.ids()) {
            cells.push_back(cell_of(context, at(grid, {id, principle}), before, shown));
            cells.back().tooltip =
                chip.label + " · " + matrix.columns[principle.value].title + ": " + cells.back().remark;
        }
    }
    matrix.heading = heading_of_board(context, grid, matrix, shown);
    return matrix;
}

}  // namespace

std::vector<Picture> draw_support(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem, options.params};
    auto grid = cells(ecosystem);
    if (!grid.all.empty()) return {{"", matrix_of(context, grid)}};
    Matrix empty;
    empty.heading = nothing(context, grid);
    return {{"", empty}};
}

}  // namespace ecomap
