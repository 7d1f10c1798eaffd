#include "render/view/support.hpp"

#include "engine/analysis/cells.hpp"
#include "engine/model/collate.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"

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

/// What the notes use, for the legend.
struct Used {
    TermSet<ActorTypeTag> types;
    bool unknown_type = false, inferred = false;
};

std::string offers_of(const Context& context, const Presence& presence) {
    std::string names;
    for (auto id : presence.offers)
        names += (names.empty() ? "" : "; ") + std::string(context.ecosystem[id].name.in(context.language));
    return names;
}

Note note_of(const Context& context, const Presence& presence, Used& used) {
    auto note = actor_note(context.ecosystem, presence.actor, context.theme, context.language, Naming::brief);
    if (!presence.stated && note.ink == Ink::solid) note.ink = Ink::hatched;
    if (note.ink == Ink::hatched) used.inferred = true;
    if (auto offers = offers_of(context, presence); !offers.empty()) note.tooltip += " – " + offers;
    const auto& type = context.ecosystem[presence.actor].type;
    if (type) used.types.insert(*type);
    else used.unknown_type = true;
    return note;
}

/// By actor type in the framework's order (unknown last), then by the name that is shown, then by key.
std::vector<Note> notes_of(const Context& context, const std::vector<Presence>& presences, const Collator& before,
                           Used& used) {
    struct Placed {
        std::size_t type;
        Note note;
    };
    std::vector<Placed> placed;
    for (const auto& presence : presences) {
        const auto& type = context.ecosystem[presence.actor].type;
        placed.push_back(
            {type ? type->value : context.ecosystem.framework.actor_types.size(), note_of(context, presence, used)});
    }
    std::sort(placed.begin(), placed.end(), [&](const Placed& a, const Placed& b) {
        if (a.type != b.type) return a.type < b.type;
        return a.note.title == b.note.title ? a.note.key < b.note.key : before(a.note.title, b.note.title);
    });
    std::vector<Note> notes;
    for (auto& one : placed) notes.push_back(std::move(one.note));
    return notes;
}

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

Matrix::CellOf cell_of(const Context& context, const Occupancy& occupancy, const Collator& before, Used& used) {
    auto cell = total_cell(context, occupancy);
    cell.notes = notes_of(context, occupancy.actors, before, used);
    auto categories = notes_of(context, occupancy.categories, before, used);
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
            std::string(context.ecosystem.about.filter.in(context.language)) + ".";
    else
        heading.how_to_read = context.say("Lägg till rader i offers.csv, med aktör, stödtyp och princip.",
                                          "Add rows to offers.csv, with actor, support type and principle.");
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

Heading heading_of_board(const Context& context, const CellGrid& grid, const Matrix& matrix, const Used& used) {
    const auto& framework = context.ecosystem.framework;
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, grid, matrix);
    heading.how_to_read = how_to_read(context, matrix);
    auto types = type_legend(framework, used.types, context.theme, context.language);
    if (used.unknown_type)
        types.entries.push_back({type_label(framework, std::nullopt, context.language),
                                 type_colour(framework, std::nullopt, context.theme), "", Ink::solid, false});
    if (!grid.all.categories.empty())
        types.entries.push_back({context.say("kategori: står för många", "category: stands for many"),
                                 context.theme.muted, "", Ink::dotted, false});
    heading.legend = {types, certainty_legend(used.inferred, context.theme, context.language)};
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
    Used used;
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
            cells.push_back(cell_of(context, grid.at(id, principle), before, used));
            cells.back().tooltip =
                chip.label + " · " + matrix.columns[principle.value].title + ": " + cells.back().remark;
        }
    }
    matrix.heading = heading_of_board(context, grid, matrix, used);
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
