#include "render/view/types.hpp"

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/laid_out.hpp"
#include "engine/analysis/no_number.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/model/letters.hpp"
#include "render/shape/shown.hpp"
#include "render/view/cell_marks.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

/// A row of the picture: an actor type with something to offer, or a term of what is asked for instead; none: unknown.
struct TypeRow {
    std::optional<DimensionTerm> term;
    std::optional<ActorTypeId> type = {};
    Occupancy all;
    std::vector<Occupancy> by_support;    // one per column
    std::vector<CellStanding> standings;  // what they mean
    std::size_t offers = 0;
};

/// A support type that no filter rules out.
struct TypeColumn {
    SupportTypeId support_type;
    Occupancy all;
    CellState state = CellState::support;  // of the whole column
};

struct Counted {
    std::vector<TypeRow> rows;
    std::vector<TypeColumn> columns;
    Occupancy all;
    std::size_t types_left_out = 0;   // without any offer
    std::size_t offers_left_out = 0;  // without a support type
};

void order_rows(std::vector<TypeRow>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const TypeRow& a, const TypeRow& b) {
        if (a.term.has_value() != b.term.has_value()) return a.term.has_value();
        return a.all.count() > b.all.count();
    });
}

/// Unlike in cells(), an offer needs no principle to be here. An actor type without offers is left out: it receives.
Counted count(const Ecosystem& ecosystem, Dimension rows) {
    auto table = pivot(ecosystem, {rows, Unknown::own_line}, Dimension::support_type);
    auto standings = cell_standings(ecosystem, table, rows, Dimension::support_type);
    keep_lines(table, standings, is_selected, is_selected);
    const auto whole_columns =
        line_standings(ecosystem, pivot(ecosystem, Dimension::support_type), Dimension::support_type);
    Counted counted{{}, {}, table.all, 0, table.unclassified.size()};
    for (const auto& column : table.columns) {
        const auto id = column.term->id;
        counted.columns.push_back({SupportTypeId{id}, column.all, whole_columns[id].state});
    }
    const auto width = table.columns.size();
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto& line = table.rows[r];
        if (line.all.empty() && rows == Dimension::actor_type) {
            counted.types_left_out += line.term.has_value();
            continue;
        }
        auto& row = counted.rows.emplace_back();
        row.term = line.term;
        if (line.term && rows == Dimension::actor_type) row.type = ActorTypeId{line.term->id};
        row.all = line.all;
        row.offers = line.offers - line.half_known;
        for (std::size_t c = 0; c < width; ++c) {
            row.by_support.push_back(table.at(r, c));
            row.standings.push_back(standings[r * width + c]);
        }
    }
    if (rows == Dimension::actor_type) order_rows(counted.rows);
    return counted;
}

/// What a drawing needs to know at every step.
struct Context : Speaker {
    const Ecosystem& ecosystem;
    Dimension rows;
};

// ---- words -----------------------------------------------------------------------------------------------------

std::string names_in(const Context& context, const Occupancy& occupancy) {
    std::string names;
    for (const auto* list : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *list)
            names += (names.empty() ? "" : ", ") + full_name(context.ecosystem[presence.actor], context.language);
    return names;
}

std::string share(std::size_t part, std::size_t whole, std::string_view language) {
    if (whole == 0) return "";
    const auto share = std::round(100 * static_cast<double>(part) / static_cast<double>(whole));
    return in_words(Message::as_it_is(Percent{share}), language);
}

std::string headline(const Context& context, const Counted& counted) {
    std::vector<Offered> offered;
    const auto& types = context.ecosystem.framework.support_types;
    for (const auto& [id, all, state] : counted.columns)
        if (state == CellState::support || state == CellState::sure_gap)  // else nobody is not known to be there
            offered.push_back(
                {in_sentence(short_label(types[id], context.language)), all.count(), !all.categories.empty()});
    return common_and_rare(offered, counted.all.count(),
                           {context.language, counts_today(context.ecosystem), scope_of(context.ecosystem)});
}

/// Sentences on what the picture leaves out, after the source.
std::string left_out(const Context& context, const Counted& counted) {
    std::string words;
    if (counted.types_left_out > 0)
        words += " · " + context.say("types-view.types-left-out",
                                     {{"count", counted.types_left_out}, {"scope", scope_of(context.ecosystem)}});
    if (counted.offers_left_out > 0)
        words += " · " + context.say("types-view.offers-left-out", {{"count", counted.offers_left_out}});
    return words;
}

Heading nothing(const Context& context, const Counted& counted) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("view.no-offers");
    const bool is_filtered = !context.ecosystem.provenance.filter.empty();
    if (is_filtered && counted.offers_left_out > 0)
        heading.how_to_read = context.say("view.selection-unplaced", {{"count", counted.offers_left_out}});
    else if (is_filtered)
        heading.how_to_read = context.say("selection.empty", {{"filter", context.ecosystem.provenance.filter}});
    else
        heading.how_to_read =
            counted.offers_left_out > 0
                ? context.say("types-view.fill-in-types",
                              {{"column", column_on(context.ecosystem.framework, Dimension::support_type)}})
                : context.say("types-view.add-rows");
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

// ---- matrix ----------------------------------------------------------------------------------------------------

/// For each principle: stated, inferred only (hatched), or absent (hollow) among the offers behind the presences.
std::vector<Chip> parts(const Context& context, const Occupancy& occupancy) {
    const auto& framework = context.ecosystem.framework;
    if (context.rows == Dimension::principle) return {};  // the rows are these
    std::vector<Ink> inks(framework.principles.size(), Ink::hollow);
    for (const auto* list : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *list)
            for (auto id : presence.offers) {
                const auto& offer = context.ecosystem[id];
                bool stated = is_stated(offer.certainty) && is_stated(offer.principles.certainty);
                for (auto principle : offer.principles.terms) {
                    auto& ink = inks[principle.value];
                    ink = stated || ink == Ink::solid ? Ink::solid : Ink::hatched;
                }
            }
    std::vector<Chip> chips;
    for (auto id : framework.principles.ids())
        chips.push_back(principle_chip(framework, id, context.language, inks[id.value]));
    return chips;
}

Matrix::CellOf number_cell(const Context& context, const Occupancy& occupancy) {
    auto cell = counted_cell(occupancy, context.language);
    cell.parts = parts(context, occupancy);
    return cell;
}

/// `empty`: what to say when nobody is there.
std::string cell_tooltip(const Context& context, const std::string& place, const Occupancy& occupancy,
                         const std::string& empty = {}) {
    if (occupancy.empty()) return place + ": " + (empty.empty() ? context.say("types-view.no-actor") : empty);
    return place + ": " + actors_and_categories(occupancy.count(), occupancy.categories.size(), context.language) +
           " – " + names_in(context, occupancy);
}

Matrix::Head type_head(const Context& context, const TypeRow& row) {
    const auto& framework = context.ecosystem.framework;
    const auto remark = actors_and_categories(row.all.count(), row.all.categories.size(), context.language);
    if (context.rows == Dimension::actor_type)
        return {"", type_group_label(framework, row.type, context.language), remark, colour_role(framework, row.type)};
    if (!row.term) return {"", in_words(words_of(context.rows).unknown, context.language), remark, ColourRole::muted};
    const auto chip = principle_chip(framework, PrincipleId{row.term->id}, context.language);
    return {"", std::string(row.term->label.in(context.language)), remark, chip.colour};
}

TermSet<PrincipleTag> principles_used(const Context& context, const Occupancy& all) {
    TermSet<PrincipleTag> used;
    auto chips = parts(context, all);
    if (chips.empty()) return used;
    for (auto id : context.ecosystem.framework.principles.ids())
        if (chips[id.value].ink != Ink::hollow) used.insert(id);
    return used;
}

bool any_hatched(const Matrix& matrix) {
    for (const auto& row : matrix.cells)
        for (const auto& cell : row)
            for (const auto& part : cell.parts)
                if (part.ink == Ink::hatched) return true;
    return false;
}

bool has_categories(const Counted& counted) { return !counted.all.categories.empty(); }

std::string how_to_read_matrix(const Context& context, const Counted& counted, bool has_principles, bool has_nobody) {
    MessageList sentences{{Message("types-view.read-disc")}, Joining::sentences};
    if (has_principles) sentences.items.emplace_back("types-view.read-principles");
    if (has_nobody) sentences.items.emplace_back("cell-mark.read-nobody");
    if (has_categories(counted)) sentences.items.emplace_back("types-view.read-category");
    return in_words(sentences, context.language);
}

CellMarks marks_of(const Context& context) {
    CellMarks marks{{context.language}, context.ecosystem};
    marks.shows_numbers = true;
    return marks;
}

Heading matrix_heading(const Context& context, const Counted& counted, const Matrix& matrix) {
    auto heading = heading_for(context.ecosystem, context.language);
    auto used = principles_used(context, counted.all);
    heading.headline = headline(context, counted);
    std::size_t gaps = 0, nobody = 0, all = 0;
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) {
            ++all, gaps += cell.mark == Matrix::Mark::gap;
            nobody += cell.mark == Matrix::Mark::none && cell.value == 0.0;
        }
    heading.how_to_read = how_to_read_matrix(context, counted, !used.empty(), nobody > 0);
    const Matrix* const matrices[] = {&matrix};
    heading.legend = {principle_legend(context.ecosystem.framework, used, context.language),
                      certainty_legend(any_hatched(matrix), context.language), marks_of(context).legend(matrices)};
    heading.footer_left += left_out(context, counted);
    heading.description = context.say("types-view.matrix", {{"empty", gaps}, {"all", all}});
    return heading;
}

Matrix matrix_of(const Context& context, const Counted& counted) {
    const auto& framework = context.ecosystem.framework;
    Matrix matrix;
    matrix.rows_title = context.say("types-view.actor-type");
    matrix.columns_title = context.say("types-view.support-type");
    matrix.values_title = context.say("types-view.actors");
    matrix.parts_title = context.say("view.principles");
    matrix.totals_title = context.say("types-view.all");
    for (const auto& column : counted.columns) {
        auto chip = support_chip(framework, column.support_type, context.language);
        matrix.columns.push_back({chip.code, chip.label, "", chip.colour});
        matrix.columns.back().shows =
            row_shown(vocabulary_of(framework, dimension_on(framework, Dimension::support_type)),
                      framework.support_types[column.support_type].key);
    }
    for (const auto& row : counted.rows) {
        matrix.rows.push_back(type_head(context, row));
        if (row.term)
            matrix.rows.back().shows =
                row_shown(vocabulary_of(framework, dimension_on(framework, context.rows)), row.term->key);
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t c = 0; c < row.by_support.size(); ++c) {
            auto cell = number_cell(context, row.by_support[c]);
            if (cell.value && *cell.value > 0)
                cell.remark = share(row.by_support[c].count(), row.all.count(), context.language);
            marks_of(context).put_on_empty(cell, row.standings[c]);
            cell.tooltip = cell_tooltip(context, matrix.rows.back().title + " · " + matrix.columns[c].title,
                                        row.by_support[c], cell.tooltip);
            cells.push_back(std::move(cell));
        }
        matrix.row_totals.push_back(number_cell(context, row.all));
        if (row.all.empty()) marks_of(context).put_on_empty(matrix.row_totals.back(), standing_of_all(row.standings));
        matrix.row_totals.back().tooltip = cell_tooltip(context, matrix.rows.back().title, row.all);
    }
    for (std::size_t c = 0; c < counted.columns.size(); ++c) {
        const auto& all = counted.columns[c].all;
        auto& total = matrix.column_totals.emplace_back(number_cell(context, all));
        total.tooltip = cell_tooltip(context, matrix.columns[c].title, all);
        if (total.value) total.remark = share(all.count(), counted.all.count(), context.language);
    }
    show_lines(matrix);
    matrix.column_totals.push_back(number_cell(context, counted.all));
    matrix.column_totals.back().remark =
        actors_and_categories(counted.all.count(), counted.all.categories.size(), context.language);
    matrix.heading = matrix_heading(context, counted, matrix);
    return matrix;
}

// ---- flow ------------------------------------------------------------------------------------------------------

Heading flow_heading(const Context& context, const Counted& counted) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, counted);
    MessageList sentences{{Message("types-view.read-ribbon")}, Joining::sentences};
    if (has_categories(counted)) sentences.items.emplace_back("types-view.read-no-ribbon");
    heading.how_to_read = in_words(sentences, context.language);
    heading.footer_left += left_out(context, counted);
    heading.description = context.say("types-view.flow");
    return heading;
}

Flow flow_of(const Context& context, const Counted& counted) {
    const auto& framework = context.ecosystem.framework;
    Flow flow;
    flow.heading = flow_heading(context, counted);
    flow.left_title = context.say("view.actor-types");
    flow.right_title = context.say("view.support-types");
    flow.width_title = context.say("types-view.actors");
    auto all = counted.all.count();
    for (const auto& column : counted.columns) {
        auto chip = support_chip(framework, column.support_type, context.language);
        auto of = context.say("types-view.of-actors", {{"count", column.all.count()}, {"all", all}});
        flow.right.push_back({chip.code, chip.label, of, chip.colour});
    }
    for (const auto& row : counted.rows) {
        auto head = type_head(context, row);
        auto remark = head.remark + " · " + offers_in_words(row.offers, context.language);
        flow.left.push_back({"", head.title, remark, head.colour});
        for (std::size_t c = 0; c < row.by_support.size(); ++c) {
            if (row.by_support[c].actors.empty()) continue;
            auto place = head.title + " · " + flow.right[c].title;
            flow.ribbons.push_back({flow.left.size() - 1, c, static_cast<double>(row.by_support[c].count()),
                                    cell_tooltip(context, place, row.by_support[c])});
        }
    }
    return flow;
}

}  // namespace

std::span<const std::string_view> types_forms() {
    static constexpr std::array<std::string_view, 2> forms{"matrix", "flow"};
    return forms;
}

std::vector<Picture> draw_types(const Ecosystem& ecosystem, const ViewOptions& options) {
    const bool has_types = options.rows.empty() || options.rows == to_string(Dimension::actor_type);
    Context context{{options.language}, ecosystem, has_types ? Dimension::actor_type : Dimension::principle};
    auto counted = count(ecosystem, context.rows);
    if (counted.rows.empty()) {
        Matrix empty;
        empty.heading = nothing(context, counted);
        return {{"", empty}};
    }
    if (options.form == "flow") return {{"", flow_of(context, counted)}};
    return {{"", matrix_of(context, counted)}};
}

}  // namespace ecomap
