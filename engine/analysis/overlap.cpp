#include "engine/analysis/overlap.hpp"

#include "engine/analysis/cell_tables.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>
#include <iterator>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;
constexpr std::size_t most_rows = 1000;  // beyond this a table of pairs is no longer read

void add_places(const Ecosystem& ecosystem, const Offer& offer, bool by_target, std::vector<OverlapPlace>& places) {
    auto groups = expand(offer.target_groups, ecosystem.framework);
    for (auto row : offer.support_types.terms)
        for (auto column : offer.principles.terms) {
            if (!by_target) places.push_back({{row, column}, std::nullopt});
            else
                for (auto group : groups) places.push_back({{row, column}, group});
        }
}

std::vector<OverlapPair> compare(const Overlap& found) {
    std::vector<OverlapPair> pairs;
    for (std::size_t i = 0; i < found.actors.size(); ++i)
        for (std::size_t j = i + 1; j < found.actors.size(); ++j) {
            OverlapPair pair{i, j, 0, 0, 0};
            pair.shared = shared_places(found, pair).size();
            pair.either = found.actors[i].places.size() + found.actors[j].places.size() - pair.shared;
            if (pair.shared > 0) pairs.push_back(pair);
        }
    auto same = [](const OverlapPair& a, const OverlapPair& b) { return a.shared == b.shared && a.either == b.either; };
    std::stable_sort(pairs.begin(), pairs.end(), [](const OverlapPair& a, const OverlapPair& b) {
        auto left = a.shared * b.either, right = b.shared * a.either;  // exact: no rounding decides an order
        return left == right ? a.shared > b.shared : left > right;
    });
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i].rank = i > 0 && same(pairs[i], pairs[i - 1]) ? pairs[i - 1].rank : i + 1;
    return pairs;
}

std::string_view name_of(const Ecosystem& ecosystem, const Overlap& found, std::size_t position,
                         std::string_view language) {
    return short_name(ecosystem[found.actors[position].actor], language);
}

Table pair_table(const Ecosystem& ecosystem, const Overlap& found) {
    Table table{"pairs", {"Par av aktörer som delar rutor", "Pairs of actors that share cells"}, {}, {}};
    table.columns = {{"rank", {"Plats", "Rank"}, ""},
                     {"first", {"Aktör, nyckel", "Actor, key"}, ""},
                     {"second", {"Aktör 2, nyckel", "Actor 2, key"}, ""},
                     {"first_name", {"Aktör", "Actor"}, ""},
                     {"second_name", {"Aktör 2", "Actor 2"}, ""},
                     {"overlap", {"Överlapp", "Overlap"}, "share"},
                     {"shared", {"Delade rutor", "Shared cells"}, "cells"},
                     {"either", {"Rutor för någon av dem", "Cells of either"}, "cells"},
                     {"cells", {"Vilka rutor delas", "Which cells are shared"}, ""}};
    for (const auto& pair : found.pairs) {
        if (table.rows.size() == most_rows) break;
        auto name = [&](std::size_t position) {
            return in_both([&](std::string_view language) { return name_of(ecosystem, found, position, language); });
        };
        auto which = in_both([&](std::string_view language) {
            return name_places(ecosystem.framework, shared_places(found, pair), language);
        });
        table.rows.push_back({number_cell(pair.rank), ecosystem[found.actors[pair.first].actor].key,
                              ecosystem[found.actors[pair.second].actor].key, name(pair.first), name(pair.second),
                              pair.jaccard(), number_cell(pair.shared), number_cell(pair.either), which});
    }
    return table;
}

Table shared_table(const Ecosystem& ecosystem, const CellGrid& grid, std::size_t crowded) {
    Table table{"shared_cells", {"Rutor som delas", "Cells that are shared"}, cell_columns(), {}};
    table.columns.push_back({"crowded", {"Trångt", "Crowded"}, ""});
    for (const auto& place : shared_cells(ecosystem.framework, grid)) {
        auto row = cell_row(ecosystem, place, at(grid, place));
        row.push_back(yes_no(at(grid, place).count() >= crowded));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Finding closest(const Ecosystem& ecosystem, const Overlap& found, std::size_t top) {
    const auto& first = found.pairs.front();
    auto ties = static_cast<std::size_t>(
        std::count_if(found.pairs.begin(), found.pairs.end(), [](const OverlapPair& pair) { return pair.rank == 1; }));
    auto name = [&](const OverlapPair& pair, std::string_view language) {
        return fill("{}–{}", {std::string(name_of(ecosystem, found, pair.first, language)),
                              std::string(name_of(ecosystem, found, pair.second, language))});
    };
    auto values = [&](std::string_view language) {
        Words pairs;
        for (std::size_t i = 0; i < ties; ++i) pairs.push_back(name(found.pairs[i], language));
        auto cells = name_places(ecosystem.framework, shared_places(found, first), language);
        return Words{join_list(pairs, language, top), decimal(first.jaccard(), 2, language),
                     std::to_string(first.shared), std::to_string(first.either), cells};
    };
    if (ties > 1)
        return {sentence("Störst överlapp, lika stort: {}, {} ({} av {} rutor).",
                         "Largest overlap, equally large: {}, {} ({} of {} cells).", [&](std::string_view language) {
                             auto all = values(language);
                             all.pop_back();
                             return all;
                         })};
    return {sentence("Störst överlapp: {}, {} ({} av {} rutor). De delar {}.",
                     "Largest overlap: {}, {} ({} of {} cells). They share {}.", values)};
}

Finding crowding(const Ecosystem& ecosystem, const CellGrid& grid, const Params& params) {
    auto places = shared_cells(ecosystem.framework, grid);
    std::erase_if(places, [&](const CellPlace& place) { return at(grid, place).count() < params.crowded; });
    if (places.empty())
        return {sentence("Ingen ruta är trång (minst {} aktörer).", "No cell is crowded ({} actors or more).",
                         [&](std::string_view) { return Words{std::to_string(params.crowded)}; })};
    auto values = [&](std::string_view language) {
        Words cells;
        for (const auto& place : places) {
            const auto& cell = at(grid, place);
            cells.push_back(
                fill("{} {} ({})", {cell_name(ecosystem.framework, place, language), std::to_string(cell.count()),
                                    name_actors(ecosystem, cell.actors, language, params.top)}));
        }
        return Words{std::to_string(params.crowded), join_list(cells, language)};
    };
    return {sentence("Trånga rutor (minst {} aktörer): {}.", "Crowded cells ({} actors or more): {}.", values)};
}

Finding how_many(const Overlap& found) {
    auto actors = found.actors.size();
    return {sentence("{} av {} par av aktörer delar minst en ruta.", "{} of {} pairs of actors share a cell or more.",
                     [&](std::string_view) {
                         return Words{std::to_string(found.pairs.size()), std::to_string(actors * (actors - 1) / 2)};
                     })};
}

std::vector<Text> definitions(const Ecosystem& ecosystem, const Overlap& found, const CellGrid& grid, bool by_target) {
    auto notes = counting_notes(ecosystem, grid);
    notes.emplace_back(
        "Överlapp: rutor som båda finns i, delat med rutor som någon av dem finns i (Jaccard). Kategorier jämförs "
        "inte. "
        "Överlapp är trängsel när ingen samordnar och valfrihet när användaren hittar rätt.",
        "Overlap: cells that both are in, divided by cells that either is in (Jaccard). Categories are not compared. "
        "Overlap is crowding when nobody coordinates, and choice when users find their way.");
    if (by_target)
        notes.push_back(sentence("Rutor jämförs per målgrupp. Erbjudanden utan målgrupp, utelämnade: {}.",
                                 "Cells are compared by target group. Offers without a target group, left out: {}.",
                                 [&](std::string_view) { return Words{std::to_string(found.offers_left_out)}; }));
    if (found.pairs.size() > most_rows)
        notes.push_back(sentence("Tabellen visar de {} mest lika av {} par.",
                                 "The table shows the {} most alike of {} pairs.", [&](std::string_view) {
                                     return Words{std::to_string(most_rows), std::to_string(found.pairs.size())};
                                 }));
    return notes;
}

}  // namespace

Overlap overlap(const Ecosystem& ecosystem, bool by_target) {
    return overlap(ecosystem, cells(ecosystem).all, by_target);
}

Overlap overlap(const Ecosystem& ecosystem, const Occupancy& everyone, bool by_target) {
    Overlap found;
    for (const auto& presence : everyone.actors) {
        OverlapActor actor{presence.actor, {}};
        for (auto offer : presence.offers) {
            add_places(ecosystem, ecosystem[offer], by_target, actor.places);
            found.offers_left_out += by_target && ecosystem[offer].target_groups.empty();
        }
        std::sort(actor.places.begin(), actor.places.end());
        actor.places.erase(std::unique(actor.places.begin(), actor.places.end()), actor.places.end());
        if (!actor.places.empty()) found.actors.push_back(std::move(actor));
    }
    found.pairs = compare(found);
    return found;
}

std::vector<OverlapPlace> shared_places(const Overlap& found, const OverlapPair& pair) {
    const auto &one = found.actors[pair.first].places, &other = found.actors[pair.second].places;
    std::vector<OverlapPlace> shared;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(shared));
    return shared;
}

std::string name_places(const Framework& framework, const std::vector<OverlapPlace>& places,
                        std::string_view language) {
    std::vector<CellPlace> cells;
    Words names;
    for (const auto& [cell, target] : places) {
        if (!target) cells.push_back(cell);
        else
            names.push_back(fill("{}: {}", {cell_name(framework, cell, language),
                                            std::string(brief(framework.target_groups[*target]).in(language))}));
    }
    return cells.empty() ? join_list(names, language) : name_cells(framework, cells, language);
}

std::vector<CellPlace> shared_cells(const Framework& framework, const CellGrid& grid) {
    auto places = cell_places(framework);
    std::erase_if(places, [&](const CellPlace& place) { return at(grid, place).count() < 2; });
    std::stable_sort(places.begin(), places.end(),
                     [&](const CellPlace& a, const CellPlace& b) { return at(grid, a).count() > at(grid, b).count(); });
    return places;
}

Report overlap_report(const Ecosystem& ecosystem, const Params& params) {
    bool by_target = params.by == to_string(Dimension::target);
    auto found = overlap(ecosystem, by_target);
    auto grid = cells(ecosystem);
    Report report{"overlap", {"Överlapp mellan aktörer", "Overlap between actors"}, {}, {}, {}};
    if (found.pairs.empty()) {
        report.findings.push_back({{"Inga två aktörer delar en ruta.", "No two actors share a cell."}});
    } else {
        report.findings.push_back(closest(ecosystem, found, params.top));
        report.findings.push_back(crowding(ecosystem, grid, params));
        report.findings.push_back(how_many(found));
    }
    report.tables = {pair_table(ecosystem, found), shared_table(ecosystem, grid, params.crowded)};
    report.notes = definitions(ecosystem, found, grid, by_target);
    return report;
}

}  // namespace ecomap
