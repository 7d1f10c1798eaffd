// The words and tables of concentration; what they mean is defined in engine/analysis/support/concentration.hpp.
#include "engine/analysis/support/cell_tables.hpp"
#include "engine/analysis/support/concentration.hpp"
#include "engine/graph/bipartite/diversity.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

/// The cell that a place is; none: it is a line or the whole map.
std::optional<CellPlace> cell_of(const HeldPlace& place) {
    if (!place.support_type || !place.principle) return std::nullopt;
    return CellPlace{*place.support_type, *place.principle};
}

Message place_name(const Ecosystem& ecosystem, const HeldPlace& place) {
    const auto& framework = ecosystem.framework;
    if (const auto cell = cell_of(place)) return cell_name(framework, *cell);
    if (place.support_type) return brief(framework.support_types[*place.support_type]);
    if (place.principle) return brief(framework.principles[*place.principle]);
    return {"concentration.whole-map", {{"scope", scope_of(ecosystem)}}};
}

/// All holders that no other exceeds; there is one.
MessageList largest_names(const Ecosystem& ecosystem, const HeldPlace& place) {
    MessageList names{{}, Joining::conjunction, 3};
    for (const auto& holder : place.holders)
        if (holder.offers == place.holders.front().offers) names.items.push_back(short_name(ecosystem[holder.actor]));
    return names;
}

std::vector<Column> place_columns() {
    return {column("support_type"),
            column_as("principle", "principle-key"),
            column_as("label", "where"),
            column("actors", "actors"),
            column("categories", "categories"),
            column_as("offers", "the-actors-offers", "offers"),
            column("largest"),
            column("largest_offers", "offers"),
            column("largest_share", "share"),
            column("three_largest_share", "share"),
            column("hill_2", "actors"),
            column("hill_1", "actors"),
            column("hhi"),
            column("hhi_normalised"),
            column("gini"),
            column("shannon", "nats"),
            column("pielou"),
            column("gini_simpson")};
}

std::vector<Cell> place_row(const Ecosystem& ecosystem, const HeldPlace& place) {
    const auto& framework = ecosystem.framework;
    auto amounts = place.amounts();
    bool known = !place.holders.empty();
    const auto cell = cell_of(place);
    const auto terms = terms_of(framework, cell.value_or(CellPlace{}));
    return {cell                 ? terms.support_type
            : place.support_type ? framework.support_types[*place.support_type].key
                                 : std::string(),
            cell              ? terms.principle
            : place.principle ? framework.principles[*place.principle].key
                              : std::string(),
            place_name(ecosystem, place),
            number_cell(place.holders.size()),
            number_cell(place.categories),
            number_cell(place.offers()),
            known ? Cell(Message(largest_names(ecosystem, place))) : Cell(),
            known ? number_cell(place.holders.front().offers) : Cell(),
            number_or_unknown(concentration_ratio(amounts, 1)),
            number_or_unknown(concentration_ratio(amounts, 3)),
            number_or_unknown(hill_number(amounts, 2)),
            number_or_unknown(hill_number(amounts, 1)),
            number_or_unknown(herfindahl(amounts)),
            number_or_unknown(normalised_herfindahl(amounts)),
            number_or_unknown(gini(amounts)),
            number_or_unknown(shannon(amounts)),
            number_or_unknown(pielou(amounts)),
            number_or_unknown(gini_simpson(amounts))};
}

Table concentration_table(const Ecosystem& ecosystem, const Concentration& found) {
    Table table{"concentration", Message("concentration.table-concentration"), place_columns(), {}};
    table.rows.push_back(place_row(ecosystem, found.all));
    const bool is_grid = divided_by(ecosystem.framework) == "both";  // else the cells are the lines
    for (const auto* places : {&found.support_types, &found.principles, &found.cells})
        if (is_grid || places == &found.cells)
            for (const auto& place : *places) table.rows.push_back(place_row(ecosystem, place));
    return table;
}

Cell names_or_unknown(const Ecosystem& ecosystem, const std::optional<std::vector<Presence>>& presences) {
    return presences ? names_cell(ecosystem, *presences) : Cell();
}

/// Who of the related is nearest, and why.
std::vector<NamedArgument> nearest_to(const Ecosystem& ecosystem, const SinglePoint& point) {
    const auto& nearest = point.related.front();
    return {{"actor", short_name(ecosystem[nearest.actor])},
            {"nearness", nearness(ecosystem.framework, point.place, nearest)}};
}

Table single_table(const Ecosystem& ecosystem, const Concentration& found) {
    Table table{"single_points", Message("concentration.table-single-points"), {}, {}};
    table.columns = {column("support_type"),
                     column_as("principle", "principle-key"),
                     column_as("label", "cell"),
                     column_as("actor", "actor-key"),
                     column("name"),
                     column("offers", "offers"),
                     column_as("stated", "stated-in-the-source"),
                     column("could"),
                     column("asked"),
                     column("nearest")};
    const auto& framework = ecosystem.framework;
    for (const auto& point : found.single) {
        const auto terms = terms_of(framework, point.place);
        Cell nearest = std::string();
        if (!point.related.empty()) nearest = Message("concentration.nearest-in-table", nearest_to(ecosystem, point));
        table.rows.push_back(
            {terms.support_type, terms.principle, cell_name(framework, point.place), ecosystem[point.sole.actor].key,
             ecosystem[point.sole.actor].name, number_cell(point.sole.offers.size()), yes_no(point.sole.stated),
             names_or_unknown(ecosystem, point.could), names_or_unknown(ecosystem, point.asked), nearest});
    }
    return table;
}

Table related_table(const Ecosystem& ecosystem, const Concentration& found, std::size_t top) {
    Table table{"related", Message("concentration.table-related"), {}, {}};
    table.columns = {column_as("label", "cell"),           column("place"),
                     column_as("actor", "actor-key"),      column("name"),
                     column("same_support_type", "cells"), column("same_principle", "cells")};
    for (const auto& point : found.single)
        for (std::size_t i = 0; i < std::min(top, point.related.size()); ++i) {
            const auto& relative = point.related[i];
            table.rows.push_back({cell_name(ecosystem.framework, point.place), number_cell(i + 1),
                                  ecosystem[relative.actor].key, ecosystem[relative.actor].name,
                                  number_cell(relative.same_support_type), number_cell(relative.same_principle)});
        }
    return table;
}

/// Whether somebody has said that it could step in or is asked to, and who is nearest to ask.
Message stand_in(const Ecosystem& ecosystem, const SinglePoint& point) {
    const auto could = point.could.value_or(std::vector<Presence>{});
    const auto asked = point.asked.value_or(std::vector<Presence>{});
    MessageList sentences{{}, Joining::sentences};
    sentences.items.push_back({"concentration.stand-in",
                               {{"sole", short_name(ecosystem[point.sole.actor])},
                                {"cell", cell_name(ecosystem.framework, point.place)},
                                {"known", point.could ? "yes" : "no"},
                                {"could", could.size()},
                                {"scope", scope_of(ecosystem)},
                                {"takers", name_actors(ecosystem, could)},
                                {"asked", asked.size()},
                                {"asked_names", name_actors(ecosystem, asked)}}});
    if (point.related.empty()) return sentences;
    const bool nobody_could = point.could && could.empty();
    sentences.items.emplace_back(nobody_could ? "concentration.nearest" : "concentration.nearest-besides",
                                 nearest_to(ecosystem, point));
    return sentences;
}

Message single_finding(const Ecosystem& ecosystem, const Concentration& found, std::size_t top) {
    auto peopled = static_cast<std::size_t>(std::count_if(
        found.cells.begin(), found.cells.end(), [](const HeldPlace& place) { return !place.holders.empty(); }));
    MessageList cells{{}, Joining::conjunction, top};
    for (const auto& point : found.single)
        cells.items.push_back({"cell-words.held-by",
                               {{"cell", cell_name(ecosystem.framework, point.place)},
                                {"who", short_name(ecosystem[point.sole.actor])}}});
    return {"concentration.single",
            {{"single", found.single.size()},
             {"peopled", peopled},
             {"scope", scope_of(ecosystem)},
             {"cells", std::move(cells)}}};
}

/// The most concentrated of `places` with two actors or more that are not all equal; of equals the first.
const HeldPlace* most_concentrated(const std::vector<HeldPlace>& places) {
    const HeldPlace* most = nullptr;
    for (const auto& place : places)
        if (auto uneven = uneven_concentration(place);
            uneven && (!most || *uneven > *uneven_concentration(*most) + 1e-12))
            most = &place;
    return most;
}

/// "5 of 10 offers (50%)", and what they would amount to if all were equal.
std::vector<NamedArgument> held_words(const HeldPlace& place, std::size_t part) {
    const auto share = 100.0 * static_cast<double>(part) / static_cast<double>(place.offers());
    return {{"part", part},
            {"offers", place.offers()},
            {"share", Percent{std::round(share)}},
            {"actors", place.holders.size()},
            {"equal", Decimal{*hill_number(place.amounts(), 2), 1}}};
}

/// How many others are as concentrated as `place`.
std::size_t as_concentrated(const std::vector<HeldPlace>& places, const HeldPlace& place) {
    const auto score = *uneven_concentration(place);
    const auto all = std::count_if(places.begin(), places.end(), [&](const HeldPlace& other) {
        const auto own = uneven_concentration(other);
        return own && std::abs(*own - score) <= 1e-12;
    });
    return static_cast<std::size_t>(all) - 1;
}

/// The most concentrated of `places`; `of` says what they are.
void add_held(Report& report, const Ecosystem& ecosystem, const std::vector<HeldPlace>& places, std::string_view of) {
    const auto* place = most_concentrated(places);
    if (!place) return;
    auto largest = largest_names(ecosystem, *place);
    auto words = held_words(*place, place->holders.front().offers);
    words.insert(words.end(), {{"of", of},
                               {"place", place_name(ecosystem, *place)},
                               {"ties", as_concentrated(places, *place)},
                               {"count", largest.items.size()},
                               {"largest", largest}});
    report.findings.push_back({{"concentration.held", std::move(words)}});
}

void add_whole(Report& report, const Ecosystem& ecosystem, const HeldPlace& all) {
    if (all.holders.size() < 4) return;
    MessageList names;
    std::size_t offers = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        names.items.push_back(short_name(ecosystem[all.holders[i].actor]));
        offers += all.holders[i].offers;
    }
    auto words = held_words(all, offers);
    words.insert(words.end(), {{"scope", scope_of(ecosystem)}, {"names", std::move(names)}});
    report.findings.push_back({{"concentration.whole", std::move(words)}});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Concentration& found) {
    auto notes = counting_notes(ecosystem, found.grid);
    notes.emplace_back("concentration.share");
    notes.emplace_back("concentration.measures");
    notes.emplace_back("concentration.nearest-definition");
    return notes;
}

}  // namespace

Report concentration_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = concentration(ecosystem);
    Report report{"concentration", Message("concentration.title"), {}, {}, {}};
    if (found.all.holders.empty()) {
        report.findings.push_back({{"concentration.nobody", {{"scope", scope_of(ecosystem)}}}});
    } else {
        report.findings.push_back({single_finding(ecosystem, found, params.top)});
        for (std::size_t i = 0; i < std::min<std::size_t>(found.single.size(), 5); ++i)
            report.findings.push_back({stand_in(ecosystem, found.single[i])});
        add_held(report, ecosystem, found.support_types, "support_types");
        add_held(report, ecosystem, found.principles, "principles");
        add_whole(report, ecosystem, found.all);
    }
    report.tables = {concentration_table(ecosystem, found), single_table(ecosystem, found),
                     related_table(ecosystem, found, params.top)};
    report.notes = definitions(ecosystem, found);
    return report;
}

}  // namespace ecomap
