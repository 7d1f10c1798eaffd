#include "render/view/types.hpp"

#include "engine/analysis/cells.hpp"
#include "engine/analysis/phrase.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

using Lists = std::vector<std::vector<Membership>>;

/// One actor type with something to offer; no type: unknown.
struct TypeRow {
    std::optional<ActorTypeId> type;
    Occupancy all;
    std::vector<Occupancy> by_support;  // one per support type
    std::size_t offers = 0;
};

struct Counted {
    std::vector<TypeRow> rows;
    std::vector<Occupancy> columns;  // one per support type
    Occupancy all;
    std::size_t types_left_out = 0;   // without any offer
    std::size_t offers_left_out = 0;  // without a support type
};

std::size_t row_of(const Ecosystem& ecosystem, const Offer& offer) {
    const auto& type = ecosystem[offer.actor].type;
    return type ? type->value : ecosystem.framework.actor_types.size();
}

/// Memberships of actors by type (rows) and support type (columns), row by row. Unlike cells(), an offer needs no
/// principle to be here.
Lists memberships(const Ecosystem& ecosystem, Counted& counted, std::vector<std::size_t>& offers) {
    auto columns = ecosystem.framework.support_types.size();
    Lists lists((ecosystem.framework.actor_types.size() + 1) * columns);
    for (auto id : cells(ecosystem).offers) {
        const auto& offer = ecosystem[id];
        if (offer.support_types.terms.empty()) {
            ++counted.offers_left_out;
            continue;
        }
        auto row = row_of(ecosystem, offer);
        ++offers[row];
        bool stated = is_stated(offer.certainty) && is_stated(offer.support_types.certainty) &&
                      is_stated(ecosystem[offer.actor].type_certainty);
        for (auto column : offer.support_types.terms) lists[row * columns + column.value].push_back({id, stated});
    }
    return lists;
}

void order_rows(std::vector<TypeRow>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const TypeRow& a, const TypeRow& b) {
        if (a.type.has_value() != b.type.has_value()) return a.type.has_value();
        return a.all.count() > b.all.count();
    });
}

Counted count(const Ecosystem& ecosystem) {
    Counted counted;
    auto types = ecosystem.framework.actor_types.size(), columns = ecosystem.framework.support_types.size();
    std::vector<std::size_t> offers(types + 1);
    auto lists = memberships(ecosystem, counted, offers);
    auto places = alphabetical_places(ecosystem);
    Lists in_columns(columns);
    std::vector<Membership> in_any;
    auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    for (std::size_t r = 0; r <= types; ++r) {
        if (offers[r] == 0) {
            if (r < types) ++counted.types_left_out;
            continue;
        }
        TypeRow row;
        if (r < types) row.type = ActorTypeId{static_cast<std::uint32_t>(r)};
        row.offers = offers[r];
        std::vector<Membership> in_row;
        for (std::size_t c = 0; c < columns; ++c) {
            const auto& list = lists[r * columns + c];
            append(in_row, list);
            append(in_columns[c], list);
            row.by_support.push_back(occupancy(ecosystem, places, list));
        }
        append(in_any, in_row);
        row.all = occupancy(ecosystem, places, std::move(in_row));
        counted.rows.push_back(std::move(row));
    }
    for (auto& list : in_columns) counted.columns.push_back(occupancy(ecosystem, places, std::move(list)));
    counted.all = occupancy(ecosystem, places, std::move(in_any));
    order_rows(counted.rows);
    return counted;
}

/// What a drawing needs to know at every step.
struct Context {
    const Ecosystem& ecosystem;
    const Theme& theme;
    std::string_view language;
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
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
    return whole == 0 ? ""
                      : percent(std::round(100 * static_cast<double>(part) / static_cast<double>(whole)), language);
}

std::string headline(const Context& context, const Counted& counted) {
    std::vector<Offered> offered;
    const auto& types = context.ecosystem.framework.support_types;
    for (auto id : types.ids()) {
        const auto& column = counted.columns[id.value];
        offered.push_back(
            {in_sentence(short_label(types[id], context.language)), column.count(), !column.categories.empty()});
    }
    bool today = counted_statuses(context.ecosystem) == std::vector{Status::today};
    return common_and_rare(offered, counted.all.count(), {context.language, today});
}

/// Sentences on what the picture leaves out, after the source.
std::string left_out(const Context& context, const Counted& counted) {
    std::string words;
    auto types = std::to_string(counted.types_left_out), offers = std::to_string(counted.offers_left_out);
    if (counted.types_left_out == 1)
        words +=
            context.say(" · 1 aktörstyp utan erbjudande visas inte", " · 1 type of actor without offers is left out");
    else if (counted.types_left_out > 1)
        words += " · " + types +
                 context.say(" aktörstyper utan erbjudande visas inte", " types of actor without offers are left out");
    if (counted.offers_left_out == 1)
        words +=
            context.say(" · 1 erbjudande utan stödtyp räknas inte", " · 1 offer without a support type is not counted");
    else if (counted.offers_left_out > 1)
        words += " · " + offers +
                 context.say(" erbjudanden utan stödtyp räknas inte", " offers without a support type are not counted");
    return words;
}

Heading nothing(const Context& context, const Counted& counted) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("Inga erbjudanden att visa", "No offers to show");
    if (!context.ecosystem.about.filter.empty())
        heading.how_to_read =
            context.say("Urvalet är tomt. Vidga filtret: ", "The selection is empty. Widen the filter: ") +
            in_words(context.ecosystem.about.filter, context.language) + ".";
    else if (counted.offers_left_out > 0)
        heading.how_to_read =
            context.say("Erbjudandena saknar stödtyp. Fyll i kolumnen support_types i offers.csv.",
                        "The offers have no support type. Fill in the column support_types in offers.csv.");
    else
        heading.how_to_read = context.say("Lägg till rader i offers.csv, med aktör och stödtyp.",
                                          "Add rows to offers.csv, with actor and support type.");
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

// ---- matrix ----------------------------------------------------------------------------------------------------

/// For each principle: stated, inferred only (hatched), or absent (hollow) among the offers behind the presences.
std::vector<Chip> parts(const Context& context, const Occupancy& occupancy) {
    const auto& framework = context.ecosystem.framework;
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
        chips.push_back(principle_chip(framework, id, context.theme, context.language, inks[id.value]));
    return chips;
}

Matrix::CellOf number_cell(const Context& context, const Occupancy& occupancy) {
    auto cell = counted_cell(occupancy, context.language);
    cell.parts = parts(context, occupancy);
    return cell;
}

std::string cell_tooltip(const Context& context, const std::string& place, const Occupancy& occupancy) {
    if (occupancy.empty()) return place + ": " + context.say("ingen aktör", "no actor");
    return place + ": " + actors_and_categories(occupancy.count(), occupancy.categories.size(), context.language) +
           " – " + names_in(context, occupancy);
}

Matrix::Head type_head(const Context& context, const TypeRow& row) {
    const auto& framework = context.ecosystem.framework;
    return {"", type_group_label(framework, row.type, context.language),
            actors_and_categories(row.all.count(), row.all.categories.size(), context.language),
            type_colour(framework, row.type, context.theme)};
}

TermSet<PrincipleTag> principles_used(const Context& context, const Occupancy& all) {
    TermSet<PrincipleTag> used;
    auto chips = parts(context, all);
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

std::string how_to_read_matrix(const Context& context, const Counted& counted, bool has_principles) {
    auto words = context.say("Cirkelns yta = antal aktörer, % = andel av aktörstypen, ring = ingen.",
                             "Area of a disc = number of actors, % = share of the actor type, ring = none.");
    if (has_principles)
        words += context.say(" Rutorna bredvid: principerna i ordning.", " Boxes beside it: the principles in order.");
    if (has_categories(counted))
        words += context.say(" +: och en kategori som står för många.", " +: and a category that stands for many.");
    return words;
}

Heading matrix_heading(const Context& context, const Counted& counted, const Matrix& matrix) {
    auto heading = heading_for(context.ecosystem, context.language);
    auto used = principles_used(context, counted.all);
    heading.headline = headline(context, counted);
    heading.how_to_read = how_to_read_matrix(context, counted, !used.empty());
    heading.legend = {principle_legend(context.ecosystem.framework, used, context.theme, context.language),
                      certainty_legend(any_hatched(matrix), context.theme, context.language)};
    heading.footer_left += left_out(context, counted);
    std::size_t empty = 0, all = 0;
    for (const auto& row : counted.rows)
        for (const auto& cell : row.by_support) ++all, empty += cell.empty() ? 1 : 0;
    auto of = std::to_string(empty) + context.say(" av ", " of ") + std::to_string(all);
    heading.description =
        context.say("Matris med aktörstyper som rader och stödtyper som kolumner. Antal kombinationer utan aktör: ",
                    "Matrix of actor types (rows) and support types (columns). Combinations without an actor: ") +
        of + ".";
    return heading;
}

Matrix matrix_of(const Context& context, const Counted& counted) {
    const auto& framework = context.ecosystem.framework;
    Matrix matrix;
    matrix.rows_title = context.say("Aktörstyp", "Actor type");
    matrix.columns_title = context.say("Stödtyp", "Support type");
    matrix.values_title = context.say("Aktörer", "Actors");
    matrix.parts_title = context.say("Principer", "Principles");
    matrix.totals_title = context.say("Alla", "All");
    for (auto id : framework.support_types.ids()) {
        auto chip = support_chip(framework, id, context.theme, context.language);
        matrix.columns.push_back({chip.code, chip.label, "", chip.colour});
    }
    for (const auto& row : counted.rows) {
        matrix.rows.push_back(type_head(context, row));
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t c = 0; c < row.by_support.size(); ++c) {
            auto cell = number_cell(context, row.by_support[c]);
            if (cell.value && *cell.value > 0)
                cell.remark = share(row.by_support[c].count(), row.all.count(), context.language);
            cell.tooltip =
                cell_tooltip(context, matrix.rows.back().title + " · " + matrix.columns[c].title, row.by_support[c]);
            cells.push_back(std::move(cell));
        }
        matrix.row_totals.push_back(number_cell(context, row.all));
        matrix.row_totals.back().tooltip = cell_tooltip(context, matrix.rows.back().title, row.all);
    }
    for (std::size_t c = 0; c < counted.columns.size(); ++c) {
        matrix.column_totals.push_back(number_cell(context, counted.columns[c]));
        auto& total = matrix.column_totals.back();
        total.tooltip = cell_tooltip(context, matrix.columns[c].title, counted.columns[c]);
        if (total.value) total.remark = share(counted.columns[c].count(), counted.all.count(), context.language);
    }
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
    heading.how_to_read = context.say(
        "Bandets tjocklek = antal aktörer av typen (vänster) som erbjuder stödtypen (höger). En aktör kan ge flera "
        "band.",
        "Width of a ribbon = actors of the type (left) that offer the support type (right). One actor can be in "
        "several.");
    if (has_categories(counted))
        heading.how_to_read += context.say(" Kategorier, som står för många, har inga band.",
                                           " Categories, which stand for many, have no ribbons.");
    heading.footer_left += left_out(context, counted);
    heading.description = context.say(
        "Aktörstyper till vänster och stödtyper till höger, förbundna av band vars bredd är antalet aktörer.",
        "Actor types to the left and support types to the right, joined by ribbons whose width is the number of "
        "actors.");
    return heading;
}

Flow flow_of(const Context& context, const Counted& counted) {
    const auto& framework = context.ecosystem.framework;
    Flow flow;
    flow.heading = flow_heading(context, counted);
    flow.left_title = context.say("Aktörstyper", "Types of actor");
    flow.right_title = context.say("Stödtyper", "Types of support");
    flow.width_title = context.say("Aktörer", "Actors");
    auto all = counted.all.count();
    for (auto id : framework.support_types.ids()) {
        auto chip = support_chip(framework, id, context.theme, context.language);
        auto of = std::to_string(counted.columns[id.value].count()) + context.say(" av ", " of ") +
                  actors_in_words(all, context.language);
        flow.right.push_back({chip.code, chip.label, of, chip.colour});
    }
    for (const auto& row : counted.rows) {
        auto head = type_head(context, row);
        auto remark = head.remark + " · " + offers_in_words(row.offers, context.language);
        flow.left.push_back({"", head.title, remark, accent(head.colour, context.theme)});
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

std::vector<Picture> draw_types(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    Context context{ecosystem, theme, options.language};
    auto counted = count(ecosystem);
    if (counted.rows.empty()) {
        Matrix empty;
        empty.heading = nothing(context, counted);
        return {{"", empty}};
    }
    if (options.form == "flow") return {{"", flow_of(context, counted)}};
    return {{"", matrix_of(context, counted)}};
}

}  // namespace ecomap
