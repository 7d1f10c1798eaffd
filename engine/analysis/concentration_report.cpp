// The words and tables of concentration; what they mean is defined in engine/analysis/concentration.hpp.
#include "engine/analysis/cell_tables.hpp"
#include "engine/analysis/concentration.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/diversity.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;

Cell number_or_unknown(std::optional<double> value) { return value ? Cell(*value) : Cell(); }

std::string name_of(const Ecosystem& ecosystem, ActorId actor, std::string_view language) {
    return std::string(short_name(ecosystem[actor], language));
}

Text place_name(const Framework& framework, const HeldPlace& place) {
    return in_both([&](std::string_view language) -> std::string {
        if (place.support_type && place.principle)
            return cell_name(framework, {*place.support_type, *place.principle}, language);
        if (place.support_type) return std::string(brief(framework.support_types[*place.support_type]).in(language));
        if (place.principle) return std::string(brief(framework.principles[*place.principle]).in(language));
        return std::string(choose(language, "hela kartan", "the whole map"));
    });
}

/// All holders that no other exceeds; there is one.
Words largest_names(const Ecosystem& ecosystem, const HeldPlace& place, std::string_view language) {
    Words names;
    for (const auto& holder : place.holders)
        if (holder.offers == place.holders.front().offers) names.push_back(name_of(ecosystem, holder.actor, language));
    return names;
}

Cell largest_cell(const Ecosystem& ecosystem, const HeldPlace& place) {
    if (place.holders.empty()) return {};
    return in_both(
        [&](std::string_view language) { return join_list(largest_names(ecosystem, place, language), language, 3); });
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
    return {place.support_type ? framework.support_types[*place.support_type].key : std::string(),
            place.principle ? framework.principles[*place.principle].key : std::string(),
            place_name(framework, place),
            number_cell(place.holders.size()),
            number_cell(place.categories),
            number_cell(place.offers()),
            largest_cell(ecosystem, place),
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
    for (const auto* places : {&found.support_types, &found.principles, &found.cells})
        for (const auto& place : *places) table.rows.push_back(place_row(ecosystem, place));
    return table;
}

Cell names_or_unknown(const Ecosystem& ecosystem, const std::optional<std::vector<Presence>>& presences) {
    return presences ? names_cell(ecosystem, *presences) : Cell();
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
        Cell nearest = std::string();
        if (!point.related.empty())
            nearest = in_both([&](std::string_view language) {
                const auto& first = point.related.front();
                return name_of(ecosystem, first.actor, language) + ", " +
                       nearness(framework, point.place, first, language);
            });
        table.rows.push_back(
            {framework.support_types[point.place.support_type].key, framework.principles[point.place.principle].key,
             in_both([&](std::string_view language) { return cell_name(framework, point.place, language); }),
             ecosystem[point.sole.actor].key, ecosystem[point.sole.actor].name, number_cell(point.sole.offers.size()),
             yes_no(point.sole.stated), names_or_unknown(ecosystem, point.could),
             names_or_unknown(ecosystem, point.asked), nearest});
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
            table.rows.push_back({in_both([&](std::string_view language) {
                                      return cell_name(ecosystem.framework, point.place, language);
                                  }),
                                  number_cell(i + 1), ecosystem[relative.actor].key, ecosystem[relative.actor].name,
                                  number_cell(relative.same_support_type), number_cell(relative.same_principle)});
        }
    return table;
}

/// "Vinnova alone. ESV has said that it could; otherwise X is nearest: is in …".
std::string stand_in(const Ecosystem& ecosystem, const SinglePoint& point, std::string_view language) {
    auto cell = cell_name(ecosystem.framework, point.place, language);
    auto sole = name_of(ecosystem, point.sole.actor, language);
    std::string line = fill(choose(language, "Om {} slutar med {}, ", "If {} ends {}, "), {sole, cell});
    if (!point.could) {
        line += choose(language, "är det okänt vem som skulle kunna ta över", "it is unknown who could take over");
    } else if (point.could->empty()) {
        line += choose(language, "har ingen annan sagt att den skulle kunna ta över",
                       "nobody else has said that it could take over");
    } else {
        line += fill(choose(language, "har {} sagt sig kunna ta en sådan roll",
                            point.could->size() == 1 ? "{} has said that it could take such a role"
                                                     : "{} have said that they could take such a role"),
                     {name_actors(ecosystem, *point.could, language)});
    }
    if (point.asked && !point.asked->empty())
        line += fill(choose(language, "; en källa ber {}", "; a source asks {}"),
                     {name_actors(ecosystem, *point.asked, language)});
    if (point.related.empty()) return line + ".";
    const auto& nearest = point.related.front();
    return line +
           fill(choose(language, ". Närmast att fråga {}är {}, som {}.", ". Nearest to ask {}is {}, which {}."),
                {point.could && point.could->empty() ? "" : std::string(choose(language, "därutöver ", "besides ")),
                 name_of(ecosystem, nearest.actor, language),
                 nearness(ecosystem.framework, point.place, nearest, language)});
}

Finding single_finding(const Ecosystem& ecosystem, const Concentration& found) {
    auto peopled = std::count_if(found.cells.begin(), found.cells.end(),
                                 [](const HeldPlace& place) { return !place.holders.empty(); });
    auto all = std::to_string(peopled);
    if (found.single.empty())
        return {sentence("Ingen ruta med aktörer, av {}, hänger på en enda aktör.",
                         "No cell with actors, of {}, depends on a single actor.",
                         [&](std::string_view) { return Words{all}; })};
    return {sentence("{} av {} rutor med aktörer hänger på en enda: {}.",
                     found.single.size() == 1 ? "{} of {} cells with actors depends on a single one: {}."
                                              : "{} of {} cells with actors depend on a single one: {}.",
                     [&](std::string_view language) {
                         Words cells;
                         for (const auto& point : found.single)
                             cells.push_back(fill("{} ({})", {cell_name(ecosystem.framework, point.place, language),
                                                              name_of(ecosystem, point.sole.actor, language)}));
                         return Words{std::to_string(found.single.size()), all, join_list(cells, language)};
                     })};
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

std::string share_words(const HeldPlace& place, std::size_t part, std::string_view language) {
    return fill(
        choose(language, "{} av {} erbjudanden ({})", "{} of {} offers ({})"),
        {std::to_string(part), std::to_string(place.offers()),
         percent(std::round(100.0 * static_cast<double>(part) / static_cast<double>(place.offers())), language)});
}

Words held_words(const Ecosystem& ecosystem, const HeldPlace& place, std::string_view language) {
    auto largest = largest_names(ecosystem, place, language);
    auto each = largest.size() > 1 ? std::string(choose(language, " vardera", " each")) : std::string();
    return {std::string(place_name(ecosystem.framework, place).in(language)), join_list(largest, language, 3),
            share_words(place, place.holders.front().offers, language) + each,
            plural(place.holders.size(), choose(language, "aktör", "actor"), choose(language, "aktörer", "actors")),
            decimal(*hill_number(place.amounts(), 2), 1, language)};
}

void add_held(Report& report, const Ecosystem& ecosystem, const HeldPlace* place, std::string_view swedish,
              std::string_view english) {
    if (!place) return;
    report.findings.push_back({sentence(
        swedish, english, [&](std::string_view language) { return held_words(ecosystem, *place, language); })});
}

void add_whole(Report& report, const Ecosystem& ecosystem, const HeldPlace& all) {
    if (all.holders.size() < 4) return;
    report.findings.push_back({sentence(
        "I hela kartan står de tre största, {}, för {}; {} motsvarar {} lika stora.",
        "In the whole map the three largest, {}, make {}; {} amount to {} equal ones.", [&](std::string_view language) {
            Words names;
            std::size_t offers = 0;
            for (std::size_t i = 0; i < 3; ++i) {
                names.push_back(name_of(ecosystem, all.holders[i].actor, language));
                offers += all.holders[i].offers;
            }
            auto words = held_words(ecosystem, all, language);
            return Words{join_list(names, language), share_words(all, offers, language), words[3], words[4]};
        })});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Concentration& found) {
    auto notes = counting_notes(ecosystem, found.grid);
    notes.emplace_back("concentration.an-actor-s-share-is");
    notes.emplace_back("concentration.hhi-the-sum-of-the");
    notes.emplace_back("concentration.depends-on-a-single-one");
    return notes;
}

}  // namespace

Report concentration_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = concentration(ecosystem);
    Report report{"concentration", {"Hur få stödet vilar på", "On how few the support rests"}, {}, {}, {}};
    if (found.all.holders.empty()) {
        report.findings.push_back({Message("concentration.no-actor-is-in-any")});
    } else {
        report.findings.push_back(single_finding(ecosystem, found));
        for (std::size_t i = 0; i < std::min<std::size_t>(found.single.size(), 5); ++i)
            report.findings.push_back(
                {in_both([&](std::string_view language) { return stand_in(ecosystem, found.single[i], language); })});
        add_held(report, ecosystem, most_concentrated(found.support_types),
                 "Mest samlat på få av stödtyperna är {}: störst är {} med {}, och {} motsvarar {} lika stora.",
                 "Most concentrated of the support types is {}, led by {} with {}: {} amount to {} equal ones.");
        add_held(report, ecosystem, most_concentrated(found.principles),
                 "Mest samlat på få av principerna är {}: störst är {} med {}, och {} motsvarar {} lika stora.",
                 "Most concentrated of the principles is {}, led by {} with {}: {} amount to {} equal ones.");
        add_whole(report, ecosystem, found.all);
    }
    report.tables = {concentration_table(ecosystem, found), single_table(ecosystem, found),
                     related_table(ecosystem, found, params.top)};
    report.notes = definitions(ecosystem, found);
    return report;
}

}  // namespace ecomap
