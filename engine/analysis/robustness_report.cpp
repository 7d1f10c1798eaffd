// The words and tables of robustness; what they mean is defined in engine/analysis/robustness.hpp.
#include "engine/analysis/phrase.hpp"
#include "engine/analysis/robustness.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;

Cell number_or_unknown(std::optional<double> value) { return value ? Cell(*value) : Cell(); }

/// What speaks of a robustness needs both.
struct Told {
    const Ecosystem& ecosystem;
    const Robustness& found;
    std::vector<DimensionTerm> terms;

    std::string actor(std::uint32_t row, std::string_view language) const {
        return std::string(short_name(ecosystem[found.actors[row]], language));
    }
    std::string leavers(const LeavingCurve& curve, std::size_t count, std::string_view language) const {
        Words names;
        for (std::size_t i = 0; i < count; ++i) names.push_back(actor(curve.order[i], language));
        return join_list(names, language);
    }
    std::string places(const std::vector<std::size_t>& positions, std::string_view language) const {
        std::vector<CellPlace> cells;
        Words divided;
        for (auto position : positions) {
            const auto& place = found.places[position];
            cells.push_back(place.cell);
            if (place.term)
                divided.push_back(fill("{} – {}", {cell_name(ecosystem.framework, place.cell, language),
                                                   std::string(terms[*place.term].short_label.in(language))}));
        }
        return divided.empty() ? name_cells(ecosystem.framework, cells, language) : join_list(divided, language, 5);
    }
    std::string cells(std::size_t count, std::string_view language) const {
        return plural(count, choose(language, "ruta", "cell"), choose(language, "rutor", "cells"));
    }
};

const LeavingCurve& worst(const Robustness& found) { return found.curves[0]; }
const LeavingCurve& broadest(const Robustness& found) { return found.curves[1]; }

/// "If the three broadest, A, B and C, end their offers, 16 of 21 cells keep support; …" with as many as there are.
Finding leaving_finding(const Told& told) {
    const auto& found = told.found;
    auto count = std::min<std::size_t>(3, found.actors.size());
    auto left = [&](const LeavingCurve& curve) { return std::to_string(curve.alive[count]); };
    auto all = std::to_string(found.places.size());
    if (count == 1)
        return {sentence("Allt stöd, i {} av kartan, vilar på en enda aktör: {}.",
                         "All support, in {} of the map, rests on a single actor: {}.", [&](std::string_view language) {
                             return Words{told.cells(found.places.size(), language), told.actor(0, language)};
                         })};
    return {sentence(
        "Om de {} bredaste aktörerna slutar ({}) finns stöd kvar i {} av {} rutor; om {} slutar, i varje steg den vars "
        "bortfall kostar mest ({}), är det {}.",
        "If the {} broadest actors stop ({}), support is left in {} of {} cells; if {} stop, at each step the one "
        "whose "
        "loss costs most ({}), in {}.",
        [&](std::string_view language) {
            auto number = std::string(count == 2 ? choose(language, "två", "two") : choose(language, "tre", "three"));
            return Words{number, told.leavers(broadest(found), count, language), left(broadest(found)), all,
                         number, told.leavers(worst(found), count, language),    left(worst(found))};
        })};
}

/// Who takes most cells along, alone; or that nobody does.
Finding critical_finding(const Told& told, std::size_t top) {
    const auto& found = told.found;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < found.critical.size(); ++row)
        if (!found.critical[row].lost.empty()) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) {
        return found.critical[a].lost.size() > found.critical[b].lost.size();  // equal: alphabetically
    });
    if (rows.empty()) return {Message("robustness.no-actor-is-alone-in")};
    auto losers = rows.size();
    if (rows.size() > top) rows.resize(top);
    return {sentence("{} tar med sig en ruta eller flera om den ensam slutar: {}.",
                     losers == 1 ? "{} takes a cell or more along if it alone stops: {}."
                                 : "{} take a cell or more along if one of them stops: {}.",
                     [&](std::string_view language) {
                         Words each;
                         for (auto row : rows) {
                             const auto& lost = found.critical[row].lost;
                             auto line = told.actor(row, language) + " " + told.cells(lost.size(), language);
                             // Divided cells are too many to name; the table has them.
                             each.push_back(found.by ? line : line + " – " + told.places(lost, language));
                         }
                         std::string line;
                         for (const auto& part : each) line += (line.empty() ? "" : "; ") + part;
                         return Words{
                             plural(losers, choose(language, "aktör", "actor"), choose(language, "aktörer", "actors")),
                             line};
                     })};
}

Finding area_finding(const Told& told) {
    const auto& found = told.found;
    auto two = [](std::optional<double> value, std::string_view language) {
        return decimal(value.value_or(0), 2, language);
    };
    if (!found.chance.area)
        return {sentence("Robustheten R är {} när de bredaste går först och {} i värsta ordning; 1 är bäst.",
                         "Robustness R is {} when the broadest leave first and {} in the worst order; 1 is best.",
                         [&](std::string_view language) {
                             return Words{two(broadest(found).area, language), two(worst(found).area, language)};
                         })};
    return {
        sentence("Robustheten R är {} när de bredaste går först, {} i värsta ordning och {} i slumpmässig (9 fall av "
                 "10: {} till "
                 "{}); 1 är bäst.",
                 "Robustness R is {} when the broadest leave first, {} in the worst order and {} in a random one (9 "
                 "cases in 10: "
                 "{} to {}); 1 is best.",
                 [&](std::string_view language) {
                     return Words{two(broadest(found).area, language), two(worst(found).area, language),
                                  two(found.chance.area, language), two(found.chance.area_low, language),
                                  two(found.chance.area_high, language)};
                 })};
}

/// How many have left when at most half of the cells are alive.
std::size_t half_gone(const LeavingCurve& curve) {
    auto at = std::find_if(curve.alive.begin(), curve.alive.end(),
                           [&](std::size_t alive) { return 2 * alive <= curve.alive.front(); });
    return static_cast<std::size_t>(at - curve.alive.begin());
}

Finding half_finding(const Told& told) {
    const auto& found = told.found;
    return {sentence(
        "Minst hälften av rutorna är borta när {} av {} aktörer har slutat, om de går i värsta ordning; går de "
        "smalaste först dröjer det tills {} har slutat.",
        "At least half of the cells are gone when {} of {} actors have left in the worst order; when the "
        "narrowest leave first it takes {}.",
        [&](std::string_view) {
            return Words{std::to_string(half_gone(worst(found))), std::to_string(found.actors.size()),
                         std::to_string(half_gone(found.curves.back()))};
        })};
}

Table area_table(const Told& told) {
    Table table{"robustness", Message("robustness.table-robustness"), {}, {}};
    table.columns = {column("order"),
                     column_as("label", "they-leave"),
                     column("area"),
                     column("area_low"),
                     column("area_high"),
                     column_as("cells", "cells-at-first", "cells"),
                     column("after_1", "cells"),
                     column("after_3", "cells"),
                     column("after_5", "cells"),
                     column("half_gone", "actors"),
                     column_as("first", "the-first-three")};
    const auto& found = told.found;
    auto actors = found.actors.size();
    for (const auto& curve : found.curves) {
        auto after = [&](std::size_t gone) {
            return gone <= actors ? number_cell(curve.alive[gone]) : Cell(std::string());
        };
        table.rows.push_back({curve.key, curve.name, number_or_unknown(curve.area), std::string(), std::string(),
                              number_cell(curve.alive[0]), after(1), after(3), after(5), number_cell(half_gone(curve)),
                              in_both([&](std::string_view language) {
                                  return told.leavers(curve, std::min<std::size_t>(3, actors), language);
                              })});
    }
    const auto& chance = found.chance;
    if (chance.mean.empty()) return table;
    auto after = [&](std::size_t gone) { return gone <= actors ? Cell(chance.mean[gone]) : Cell(std::string()); };
    table.rows.push_back({std::string("random"), Text("i slumpmässig ordning, medel", "in random order, mean"),
                          number_or_unknown(chance.area), number_or_unknown(chance.area_low),
                          number_or_unknown(chance.area_high), number_cell(found.places.size()), after(1), after(3),
                          after(5), std::string(), std::string()});
    return table;
}

Table curve_table(const Told& told) {
    Table table{"curves", Message("robustness.table-curves"), {}, {}};
    const auto& found = told.found;
    table.columns = {column_as("gone", "have-left", "actors")};
    for (const auto& curve : found.curves) table.columns.push_back({curve.key, curve.name, "cells"});
    for (Column one : {column("random", "cells"), column("random_low", "cells"), column("random_high", "cells"),
                       column("worst_leaver")})
        table.columns.push_back(std::move(one));
    for (std::size_t gone = 0; gone <= found.actors.size(); ++gone) {
        std::vector<Cell> row{number_cell(gone)};
        for (const auto& curve : found.curves) row.push_back(number_cell(curve.alive[gone]));
        for (const auto* values : {&found.chance.mean, &found.chance.low, &found.chance.high})
            row.push_back(values->empty() ? Cell() : Cell((*values)[gone]));
        row.push_back(gone == 0 ? Cell(std::string()) : Cell(in_both([&](std::string_view language) {
            return told.actor(worst(found).order[gone - 1], language);
        })));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table critical_table(const Told& told) {
    Table table{"criticality", Message("robustness.table-criticality"), {}, {}};
    table.columns = {column("rank"),          column("actor"),
                     column("name"),          column_as("cells", "cells-it-is-in", "cells"),
                     column("lost", "cells"), column("to_categories", "cells"),
                     column("lost_cells"),    column("category_cells")};
    const auto& found = told.found;
    std::vector<double> ranks;
    for (const auto& critical : found.critical) ranks.push_back(static_cast<double>(critical.rank));
    auto named = [&](const std::vector<std::size_t>& places) -> Cell {
        if (places.empty()) return std::string();
        return in_both([&](std::string_view language) { return told.places(places, language); });
    };
    for (auto row : by_score(ranks, false)) {
        const auto& critical = found.critical[row];
        const auto& actor = told.ecosystem[found.actors[row]];
        table.rows.push_back({number_cell(critical.rank), actor.key, actor.name, number_cell(critical.kept),
                              number_cell(critical.lost.size()), number_cell(critical.to_categories.size()),
                              named(critical.lost), named(critical.to_categories)});
    }
    return table;
}

std::vector<Message> definitions(const Told& told, const Params& params) {
    const auto& found = told.found;
    auto notes = counting_notes(told.ecosystem, cells(told.ecosystem));
    notes.push_back(
        sentence("Räknat på {} av {} rutor: de som har en aktör. En ruta är förlorad när dess sista aktör har slutat.",
                 "Counted on {} of {} cells: those with an actor. A cell is lost when its last actor has left.",
                 [&](std::string_view) {
                     return Words{std::to_string(found.places.size()), std::to_string(found.all_places)};
                 }));
    if (found.by)
        notes.push_back(sentence(
            "Rutorna är delade i {}. Erbjudanden i rutor som lämnats därför att det är okänt: {}.",
            "The cells are divided into {}. Offers in cells that are left out because it is unknown: {}.",
            [&](std::string_view language) {
                return Words{std::string(words_of(*found.by).many.in(language)), std::to_string(found.offers_left_out)};
            }));
    notes.emplace_back("robustness.r-the-area-under-the");
    notes.push_back(
        sentence("Slump: {} ordningar, frö {}; 5 och 95 % är kvantiler av dem. Alla ordningar är lika troliga, vilket "
                 "verkliga bortfall "
                 "inte är.",
                 "Chance: {} orders, seed {}; 5 and 95% are quantiles of these. All orders are as likely, which real "
                 "departures are "
                 "not.",
                 [&](std::string_view) {
                     return Words{std::to_string(params.draws), std::to_string(params.seed)};
                 }));
    return notes;
}

}  // namespace

Report robustness_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = robustness(ecosystem, params);
    Told told{ecosystem, found, {}};
    if (found.by) told.terms = terms_of(ecosystem.framework, *found.by);
    Report report{
        "robustness", {"Vad som finns kvar när aktörer slutar", "What is left when actors leave"}, {}, {}, {}};
    if (found.actors.empty()) {
        report.findings.push_back({Message("robustness.no-actor-is-in-any")});
    } else {
        report.findings = {leaving_finding(told), critical_finding(told, params.top), area_finding(told)};
        if (found.actors.size() > 3) report.findings.push_back(half_finding(told));
    }
    report.tables = {area_table(told), curve_table(told), critical_table(told)};
    report.notes = definitions(told, params);
    return report;
}

}  // namespace ecomap
