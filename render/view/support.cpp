#include "render/view/support.hpp"

#include "engine/analysis/cells.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Context {
    const Ecosystem& ecosystem;
    const Theme& theme;
    std::string_view language;
    const Params& params;
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
};

bool is_today(const Context& context) { return counted_statuses(context.ecosystem) == std::vector{Status::today}; }

Matrix::CellOf total_cell(const Context& context, const Occupancy& occupancy) {
    Matrix::CellOf cell;
    if (!occupancy.actors.empty() || occupancy.categories.empty()) cell.value = static_cast<double>(occupancy.count());
    cell.text = cell.value ? std::to_string(occupancy.count()) : context.say("många", "many");
    cell.remark = actors_and_categories(occupancy.count(), occupancy.categories.size(), context.language);
    return cell;
}

void mark(const Context& context, const Occupancy& occupancy, Matrix::CellOf& cell) {
    auto actors = occupancy.count();
    if (occupancy.empty()) {
        cell.mark = Matrix::Mark::gap;
        cell.mark_title = context.say("Lucka", "Gap");
        cell.mark_remark = is_today(context) ? context.say("ingen aktör erbjuder stödet", "no actor offers this")
                                             : context.say("ingen aktör i urvalet", "no actor in the selection");
    } else if (occupancy.categories.empty() && actors <= context.params.few) {
        cell.mark = Matrix::Mark::thin;
        cell.mark_title = context.say("Tunt", "Thin");
    } else if (actors >= context.params.crowded) {
        cell.mark = Matrix::Mark::crowded;
        cell.mark_title = context.say("Trångt", "Crowded");
    }
}

Matrix::CellOf cell_of(const Context& context, const Occupancy& occupancy, const Collator& before, TypesShown& shown) {
    auto cell = total_cell(context, occupancy);
    auto notes = [&](const std::vector<Presence>& presences) {
        return notes_of(context.ecosystem, context.theme, context.language, presences, before, shown);
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
        rows.push_back({in_sentence(short_label(framework.support_types[id], context.language)), 0, grid.principles});
    for (auto id : framework.principles.ids())
        columns.push_back({code_of(framework.principles, id, context.language), 0, grid.support_types});
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

std::string how_to_read(const Context& context, const Matrix& matrix) {
    bool is_grey = context.theme.type_bars;
    auto words = is_grey ? context.say("En lapp per aktör, strecket till höger visar aktörstypen.",
                                       "One note per actor, with its type as the bar to the right.")
                         : context.say("En lapp per aktör, färg efter aktörstyp.",
                                       "One note per actor, coloured by type of actor.");
    if (has_mark(matrix, Matrix::Mark::gap))
        words += is_grey ? context.say(" Streckad ruta: ingen aktör.", " Dashed cell: no actor.")
                         : context.say(" Röd streckad ruta: ingen aktör.", " Red dashed cell: no actor.");
    auto few = std::to_string(context.params.few);
    if (has_mark(matrix, Matrix::Mark::thin))
        words += context.say(" Tunt: ", " Thin: ") + (context.params.few == 1 ? "1" : "1–" + few) +
                 context.say(context.params.few == 1 ? " aktör." : " aktörer.",
                             context.params.few == 1 ? " actor." : " actors.");
    if (has_mark(matrix, Matrix::Mark::crowded))
        words += context.say(" Trångt: minst ", " Crowded: at least ") +
                 actors_in_words(context.params.crowded, context.language) + ".";
    return words;
}

std::string left_out(const Context& context, std::size_t offers) {
    if (offers == 0) return "";
    if (offers == 1)
        return context.say(" · 1 erbjudande utan stödtyp eller princip visas inte",
                           " · 1 offer without a support type or principle is not shown");
    return " · " + std::to_string(offers) +
           context.say(" erbjudanden utan stödtyp eller princip visas inte",
                       " offers without a support type or principle are not shown");
}

Heading nothing(const Context& context, const CellGrid& grid) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("Inga erbjudanden att visa", "No offers to show");
    if (!grid.unclassified.empty())
        heading.how_to_read = context.say(
            "Erbjudandena saknar stödtyp eller princip. Fyll i support_types och principles i offers.csv.",
            "The offers lack a support type or a principle. Fill in support_types and principles in offers.csv.");
    else if (!context.ecosystem.about.filter.empty())
        heading.how_to_read =
            context.say("Urvalet är tomt. Vidga filtret: ", "The selection is empty. Widen the filter: ") +
            in_words(context.ecosystem.about.filter, context.language) + ".";
    else
        heading.how_to_read = context.say("Lägg till rader i offers.csv, med aktör, stödtyp och princip.",
                                          "Add rows to offers.csv, with actor, support type and principle.");
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

Heading heading_of_board(const Context& context, const CellGrid& grid, const Matrix& matrix, const TypesShown& shown) {
    const auto& framework = context.ecosystem.framework;
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, grid, matrix);
    heading.how_to_read = how_to_read(context, matrix);
    heading.legend = {legend_of(framework, shown, context.theme, context.language),
                      certainty_legend(shown.inferred, context.theme, context.language)};
    heading.footer_left += left_out(context, grid.unclassified.size());
    heading.description =
        context.say("Rader: stödtyper. Kolumner: principer. I varje ruta de aktörer som erbjuder stödet.",
                    "Rows: types of support. Columns: principles. In each cell the actors that offer the support.");
    return heading;
}

// ---- board -----------------------------------------------------------------------------------------------------

Matrix matrix_of(const Context& context, const CellGrid& grid) {
    const auto& framework = context.ecosystem.framework;
    Matrix matrix;
    matrix.style = Matrix::Style::notes;
    matrix.rows_title = context.say("Stödtyp", "Support type");
    matrix.columns_title = context.say("Princip", "Principle");
    matrix.values_title = context.say("Aktörer", "Actors");
    matrix.totals_title = context.say("Alla", "All");
    Collator before(order_language(context.ecosystem));
    TypesShown shown;
    for (auto id : framework.principles.ids()) {
        auto chip = principle_chip(framework, id, context.theme, context.language);
        const auto& all = grid.columns[id.value];
        matrix.columns.push_back({chip.code, std::string(framework.principles[id].label.in(context.language)),
                                  actors_and_categories(all.count(), all.categories.size(), context.language),
                                  chip.colour});
        matrix.column_totals.push_back(total_cell(context, all));
    }
    matrix.column_totals.push_back(total_cell(context, grid.all));
    for (auto id : framework.support_types.ids()) {
        auto chip = support_chip(framework, id, context.theme, context.language);
        const auto& all = grid.rows[id.value];
        matrix.rows.push_back({chip.code, chip.label,
                               actors_and_categories(all.count(), all.categories.size(), context.language),
                               chip.colour});
        matrix.row_totals.push_back(total_cell(context, all));
        auto& cells = matrix.cells.emplace_back();
        for (auto principle : framework.principles.ids()) {
            cells.push_back(cell_of(context, grid.at(id, principle), before, shown));
            cells.back().tooltip =
                chip.label + " · " + matrix.columns[principle.value].title + ": " + cells.back().remark;
        }
    }
    matrix.heading = heading_of_board(context, grid, matrix, shown);
    return matrix;
}

}  // namespace

std::vector<Picture> draw_support(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    Context context{ecosystem, theme, options.language, options.params};
    auto grid = cells(ecosystem);
    if (!grid.all.empty()) return {{"", matrix_of(context, grid)}};
    Matrix empty;
    empty.heading = nothing(context, grid);
    return {{"", empty}};
}

}  // namespace ecomap
