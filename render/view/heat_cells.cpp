#include "render/view/heat_cells.hpp"

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
    return line.term ? context.in(line.term->label) : context.in(words_of(dimension).unknown);
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

void mark(const HeatContext& context, const Occupancy& occupancy, Matrix::CellOf& cell) {
    if (occupancy.empty()) {
        cell.mark = Matrix::Mark::gap;
        cell.mark_title = context.say("heatmap-view.gap");
        cell.mark_remark = context.say("heatmap-view.no-actor");
    } else if (occupancy.categories.empty() && occupancy.count() <= context.params.few) {
        cell.mark = Matrix::Mark::thin;
        cell.mark_title = context.say("heatmap-view.thin");
        cell.mark_remark = context.say("heatmap-view.few-actors");
    } else if (occupancy.count() >= context.params.crowded) {
        cell.mark = Matrix::Mark::crowded;
        cell.mark_title = context.say("heatmap-view.crowded");
        cell.mark_remark = context.say("heatmap-view.many-actors");
    }
}

/// In a line that is unknown or not covered, that nobody is found says nothing of whether anybody is there.
void mark_unknown(const HeatContext& context, const Occupancy& occupancy, bool is_unmapped, Matrix::CellOf& cell) {
    cell.mark = Matrix::Mark::unknown;
    if (is_unmapped) cell.mark_title = context.say("heatmap-view.not-mapped");
    if (!occupancy.empty()) return;
    cell.text = is_unmapped ? "?" : "–";
    if (is_unmapped) cell.value.reset();
}

bool is_unmapped(const PivotLine& line) { return line.term && line.term->mapped == false; }

Matrix::CellOf cell_of(const HeatContext& context, const Pivot& table, std::size_t r, std::size_t c, bool is_covered,
                       const HeatScale& scale) {
    const auto& occupancy = table.at(r, c);
    auto cell = named_cell(context, occupancy);
    if (!is_covered || !table.rows[r].is_covered() || !table.columns[c].is_covered())
        mark_unknown(context, occupancy, is_unmapped(table.rows[r]) || is_unmapped(table.columns[c]), cell);
    else mark(context, occupancy, cell);
    if (cell.value && *cell.value > 0 && cell.mark != Matrix::Mark::unknown) cell.colour = scale.colour_of(*cell.value);
    auto place =
        title_of(context, table.rows[r], context.rows) + " · " + title_of(context, table.columns[c], context.columns);
    auto count = actors_and_categories(occupancy.count(), occupancy.categories.size(), context.language);
    cell.tooltip =
        place + ": " +
        (occupancy.empty() ? cell.mark_title.empty() ? count : cell.mark_title : count + " – " + cell.detail);
    return cell;
}

struct Marks {
    bool gap = false, thin = false, crowded = false, unknown = false, many = false;
    void note(const Matrix& matrix) {
        for (const auto& row : matrix.cells)
            for (const auto& cell : row) {
                gap = gap || cell.mark == Matrix::Mark::gap;
                thin = thin || cell.mark == Matrix::Mark::thin;
                crowded = crowded || cell.mark == Matrix::Mark::crowded;
                unknown = unknown || cell.mark == Matrix::Mark::unknown;
                many = many || (!cell.value && cell.mark == Matrix::Mark::none);
            }
    }
};

}  // namespace

std::size_t largest_count(const Pivot& table) {
    std::size_t most = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            if (table.rows[r].is_covered() && table.columns[c].is_covered())
                most = std::max(most, table.at(r, c).count());
    return most;
}

Matrix heat_matrix(const HeatContext& context, const Pivot& table, const HeatScale& scale, bool is_covered) {
    Matrix matrix;
    matrix.style = Matrix::Style::heat;
    matrix.rows_title = context.in(words_of(context.rows).heading);
    matrix.columns_title = context.in(words_of(context.columns).heading);
    matrix.values_title = context.say("heatmap-view.actors");
    matrix.details_title = context.say("heatmap-view.who");
    for (const auto& line : table.columns) matrix.columns.push_back(head_of(context, line, context.columns));
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        matrix.rows.push_back(head_of(context, table.rows[r], context.rows));
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            cells.push_back(cell_of(context, table, r, c, is_covered, scale));
    }
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
            if (cell.mark == Matrix::Mark::unknown) continue;
            ++tally.cells;
            tally.empty += cell.mark == Matrix::Mark::gap;
            tally.crowded += cell.mark == Matrix::Mark::crowded;
        }
    return tally;
}

LegendGroup marks_legend(const HeatContext& context, const std::vector<const Matrix*>& matrices,
                         const HeatScale& scale) {
    Marks marks;
    for (const auto* matrix : matrices) marks.note(*matrix);
    LegendGroup group{context.say("heatmap-view.marks"), {}};
    auto add = [&](std::string label, const ColourRole& colour, Ink ink, const ColourRole& ground) {
        group.entries.push_back({std::move(label), colour, "", ink, false, Sign::swatch, 0, ground});
    };
    if (marks.gap) add(context.say("heatmap-view.legend-gap"), ColourRole::gap, Ink::hollow, ColourRole::gap_fill);
    if (marks.thin)
        add(context.say("heatmap-view.legend-thin", {{"most", context.params.few}}), scale.colour_of(1), Ink::solid,
            {});
    if (marks.crowded)
        add(context.say("heatmap-view.legend-crowded", {{"least", context.params.crowded}}), ColourRole::ink,
            Ink::solid, scale.colour_of(static_cast<double>(context.params.crowded)));
    if (marks.many) add(context.say("heatmap-view.legend-many"), ColourRole::muted, Ink::dotted, ColourRole::frame);
    if (marks.unknown)
        add(context.say("heatmap-view.legend-unknown"), ColourRole::line, Ink::hatched, ColourRole::frame);
    return group;
}

}  // namespace ecomap
