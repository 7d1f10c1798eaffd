#include "render/view/heat_cells.hpp"

#include "engine/analysis/few_cells.hpp"
#include "render/shape/shown.hpp"
#include "render/view/cell_marks.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {

std::string HeatContext::in(const Message& message) const { return in_words(message, language); }

std::string HeatContext::say(std::string id, std::vector<NamedArgument> arguments) const {
    return in({std::move(id), std::move(arguments)});
}

namespace {

// ---- heads -----------------------------------------------------------------------------------------------------

std::string title_of(const HeatContext& context, const PivotLine& line, Dimension dimension) {
    return line.term ? context.in(line.term->label)
                     : context.in(words_of(context.ecosystem.framework, dimension).unknown);
}

Matrix::Head head_of(const HeatContext& context, const PivotLine& line, Dimension dimension) {
    const auto& framework = context.ecosystem.framework;
    Matrix::Head head;
    head.title = title_of(context, line, dimension);
    head.is_uncertain = !line.is_covered();
    if (!line.term) {
        if (dimension == Dimension::support_type || dimension == Dimension::principle) {
            head.code = "?";
            head.colour = ColourRole::line;
        }
        return head;
    }
    head.shows = row_shown(vocabulary_of(framework, dimension), line.term->key);
    if (line.term->mapped == false) head.remark = context.say("heatmap-view.line-not-mapped");
    Chip chip;
    if (dimension == Dimension::support_type)
        chip = support_chip(framework, SupportTypeId{line.term->id}, context.language);
    if (dimension == Dimension::principle)
        chip = principle_chip(framework, PrincipleId{line.term->id}, context.language);
    if (dimension == Dimension::actor_type) chip.colour = colour_role(framework, ActorTypeId{line.term->id});
    head.code = chip.code;
    head.colour = chip.colour;
    head.is_round = chip.round;
    return head;
}

// ---- cells -----------------------------------------------------------------------------------------------------

std::string names_in(const HeatContext& context, const Occupancy& occupancy) {
    std::string names;
    for (const auto* list : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *list)
            names += (names.empty() ? "" : ", ") +
                     std::string(short_name(context.ecosystem[presence.actor], context.language));
    return names;
}

Matrix::CellOf named_cell(const HeatContext& context, const Occupancy& occupancy) {
    auto cell = counted_cell(occupancy, context.language);
    cell.detail = names_in(context, occupancy);
    return cell;
}

/// In a line that is unknown or not covered, that nobody is found says nothing of whether anybody is there.
void mark_unknown(const HeatContext& context, const Occupancy& occupancy, bool is_unmapped, Matrix::CellOf& cell) {
    cell.mark = Matrix::Mark::unknown;
    cell.tooltip.clear();
    if (is_unmapped) cell.mark_title = context.say("heatmap-view.not-mapped");
    if (!occupancy.empty()) return;
    cell.text = is_unmapped ? "?" : "0";
    if (is_unmapped) cell.value.reset();
}

bool is_unmapped(const PivotLine& line) { return line.term && line.term->mapped == false; }

CellMarks marks_of(const HeatContext& context, const HeatMeasure& measure) {
    return {{context.language}, context.ecosystem, context.params.few, measure.many};
}

Matrix::CellOf cell_of(const HeatContext& context, const HeatTable& heat, const std::vector<bool>& few, std::size_t r,
                       std::size_t c, const HeatMeasure& measure) {
    const auto& table = heat.table;
    const auto& occupancy = table.at(r, c);
    auto cell = named_cell(context, occupancy);
    if (!heat.is_covered || !table.rows[r].is_covered() || !table.columns[c].is_covered())
        mark_unknown(context, occupancy, is_unmapped(table.rows[r]) || is_unmapped(table.columns[c]), cell);
    else {
        const auto at = r * table.columns.size() + c;
        marks_of(context, measure).put_on(cell, occupancy, heat.standings[at], few[at]);
    }
    if (cell.value && *cell.value > 0 && cell.mark != Matrix::Mark::unknown)
        cell.colour = measure.scale.colour_of(*cell.value);
    auto place =
        title_of(context, table.rows[r], context.rows) + " · " + title_of(context, table.columns[c], context.columns);
    auto count = actors_and_categories(occupancy.count(), occupancy.categories.size(), context.language);
    const auto& empty = cell.tooltip.empty() ? cell.mark_title.empty() ? count : cell.mark_title : cell.tooltip;
    cell.tooltip = place + ": " + (occupancy.empty() ? empty : count + " – " + cell.detail);
    return cell;
}

}  // namespace

HeatMeasure measure_of(const HeatContext& context, const std::vector<const HeatTable*>& tables) {
    std::vector<std::size_t> counts;
    for (const auto* heat : tables) {
        if (!heat->is_covered) continue;
        const auto own = covered_counts(heat->table);
        counts.insert(counts.end(), own.begin(), own.end());
    }
    const auto most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    return {HeatScale::of_counts(most), many_from(std::move(counts), context.params.crowded)};
}

Matrix heat_matrix(const HeatContext& context, const HeatTable& heat, const HeatMeasure& measure) {
    const auto& table = heat.table;
    Matrix matrix;
    matrix.style = Matrix::Style::heat;
    matrix.rows_title = context.in(words_of(context.ecosystem.framework, context.rows).heading);
    matrix.columns_title = context.in(words_of(context.ecosystem.framework, context.columns).heading);
    matrix.values_title = context.say("heatmap-view.actors");
    matrix.details_title = context.say("heatmap-view.who");
    const auto few =
        cells_with_few(context.ecosystem, table, context.rows, context.columns, context.params.few, heat.slice);
    for (const auto& line : table.columns) matrix.columns.push_back(head_of(context, line, context.columns));
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        matrix.rows.push_back(head_of(context, table.rows[r], context.rows));
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            cells.push_back(cell_of(context, heat, few, r, c, measure));
    }
    show_lines(matrix);
    return matrix;
}

void add_heat_totals(const HeatContext& context, const Pivot& table, Matrix& matrix) {
    matrix.totals_title = context.say("heatmap-view.distinct-actors");
    auto total = [&](const std::string& title, const Occupancy& occupancy) {
        auto cell = named_cell(context, occupancy);
        cell.tooltip =
            title + ": " + actors_and_categories(occupancy.count(), occupancy.categories.size(), context.language);
        return cell;
    };
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        matrix.row_totals.push_back(total(matrix.rows[r].title, table.rows[r].all));
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        matrix.column_totals.push_back(total(matrix.columns[c].title, table.columns[c].all));
    matrix.column_totals.push_back(total(matrix.totals_title, table.all));
}

HeatTally tally(const Matrix& matrix) {
    HeatTally tally;
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) {
            using Mark = Matrix::Mark;
            if (cell.mark == Mark::unknown || cell.mark == Mark::not_expected || cell.mark == Mark::outside) continue;
            ++tally.cells;
            tally.empty += cell.mark == Mark::gap;
            tally.possible += cell.mark == Mark::possible;
            tally.nobody += cell.mark == Mark::none && cell.value == 0.0;
            tally.unknown += cell.mark == Mark::perhaps;
            tally.crowded += cell.mark == Mark::crowded;
        }
    return tally;
}

LegendGroup marks_legend(const HeatContext& context, const std::vector<const Matrix*>& matrices,
                         const HeatMeasure& measure) {
    return marks_of(context, measure).legend(matrices, &measure.scale);
}

}  // namespace ecomap
