#include "engine/analysis/support/overlap.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/support/alike.hpp"
#include "engine/analysis/support/cell_tables.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

constexpr std::size_t most_pairs = 1000;  // beyond this a table of pairs is no longer read

void add_places(const Ecosystem& ecosystem, const Offer& offer, bool by_target, std::vector<OverlapPlace>& places) {
    auto groups = expand(offer.target_groups.terms, ecosystem.framework);
    for (const auto& place : places_of(ecosystem.framework, offer)) {
        if (!by_target) places.push_back({place, std::nullopt});
        else
            for (auto group : groups) places.push_back({place, group});
    }
}

/// The pairs of those whose places are known, by what they share.
void compare(Overlap& found, std::size_t most) {
    std::map<OverlapPlace, std::size_t> numbers;
    for (const auto& actor : found.actors)
        for (const auto& place : actor.places) numbers.emplace(place, 0);
    for (std::size_t number = 0; auto& numbered : numbers) numbered.second = number++;
    std::vector<std::vector<std::size_t>> places_of;
    for (const auto& actor : found.actors) {
        places_of.emplace_back();
        for (const auto& place : actor.places) places_of.back().push_back(numbers.at(place));
    }
    const auto alike = most_alike(places_of, numbers.size(), most);
    found.sharing = alike.sharing;
    found.equally_close = alike.equally_first;
    const auto ranks =
        competition_ranks(alike.first, [](const AlikePair& pair) { return std::tie(pair.shared, pair.either); });
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const auto& pair = alike.first[i];
        found.pairs.push_back({pair.one, pair.other, pair.shared, pair.either, ranks[i]});
    }
}

Message name_of(const Ecosystem& ecosystem, const Overlap& found, std::size_t position) {
    return short_name(ecosystem[found.actors[position].actor]);
}

Table pair_table(const Ecosystem& ecosystem, const Overlap& found) {
    Table table{"pairs", Message("overlap.table-pairs"), {}, {}};
    table.columns = {column("rank"),
                     column("first"),
                     column("second"),
                     column("first_name"),
                     column("second_name"),
                     column("overlap", "share"),
                     column_as("shared", "shared-cells", "cells"),
                     column("either", "cells"),
                     column_as("cells", "which-cells-are-shared")};
    for (const auto& pair : found.pairs) {
        if (table.rows.size() == most_pairs) break;
        table.rows.push_back({number_cell(pair.rank), ecosystem[found.actors[pair.first].actor].key,
                              ecosystem[found.actors[pair.second].actor].key, name_of(ecosystem, found, pair.first),
                              name_of(ecosystem, found, pair.second), pair.jaccard(), number_cell(pair.shared),
                              number_cell(pair.either),
                              Message(name_places(ecosystem.framework, shared_places(found, pair)))});
    }
    return table;
}

Table shared_table(const Ecosystem& ecosystem, const CellGrid& grid, std::size_t crowded) {
    Table table{"shared_cells", Message("overlap.table-shared-cells"), cell_columns(), {}};
    table.columns.push_back(column("crowded"));
    for (const auto& place : shared_cells(ecosystem.framework, grid)) {
        auto row = cell_row(ecosystem, place, at(grid, place));
        row.push_back(yes_no(at(grid, place).count() >= crowded));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The pairs that are equally close, of which at most `top` are named.
Message closest_pairs(const Ecosystem& ecosystem, const Overlap& found, std::size_t top) {
    MessageList pairs{{}, Joining::conjunction, top};
    for (std::size_t i = 0; i < std::min(found.equally_close, found.pairs.size()); ++i)
        pairs.items.push_back({"overlap.pair",
                               {{"first", name_of(ecosystem, found, found.pairs[i].first)},
                                {"second", name_of(ecosystem, found, found.pairs[i].second)}}});
    if (pairs.items.size() == found.equally_close) return pairs;
    pairs.items.resize(top);
    return {"list.more",
            {{"named", MessageList{std::move(pairs.items), Joining::commas}}, {"more", found.equally_close - top}}};
}

Message closest(const Ecosystem& ecosystem, const Overlap& found, std::size_t top) {
    const auto& first = found.pairs.front();
    return {"overlap.closest",
            {{"count", found.equally_close},
             {"pairs", closest_pairs(ecosystem, found, top)},
             {"overlap", Decimal{first.jaccard(), 2}},
             {"shared", first.shared},
             {"either", first.either},
             {"cells", name_places(ecosystem.framework, shared_places(found, first))}}};
}

Message crowding(const Ecosystem& ecosystem, const CellGrid& grid, const Params& params) {
    MessageList cells{{}, Joining::conjunction, params.top};
    for (const auto& place : shared_cells(ecosystem.framework, grid)) {
        const auto& cell = at(grid, place);
        if (cell.count() < params.crowded) continue;
        cells.items.push_back({"overlap.crowded-cell",
                               {{"cell", cell_name(ecosystem.framework, place)},
                                {"actors", cell.count()},
                                {"names", name_actors(ecosystem, cell.actors, params.top)}}});
    }
    return {
        "overlap.crowded",
        {{"count", cells.items.size()}, {"least", params.crowded}, {"scope", scope_of(ecosystem)}, {"cells", cells}}};
}

Message how_many(const Overlap& found) {
    auto actors = found.actors.size();
    return {"overlap.sharing", {{"sharing", found.sharing}, {"pairs", actors * (actors - 1) / 2}}};
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Overlap& found, const CellGrid& grid,
                                 bool by_target) {
    auto notes = counting_notes(ecosystem, grid);
    notes.emplace_back("overlap.definition");
    if (by_target) notes.push_back({"overlap.by-target", {{"left_out", found.offers_left_out}}});
    if (found.sharing > most_pairs)
        notes.push_back({"overlap.first-rows", {{"rows", most_pairs}, {"pairs", found.sharing}}});
    return notes;
}

}  // namespace

Overlap overlap(const Ecosystem& ecosystem, bool by_target) {
    return overlap(ecosystem, cells(ecosystem).all, by_target);
}

Overlap overlap(const Ecosystem& ecosystem, const Occupancy& everyone, bool by_target, std::size_t most) {
    Overlap found;
    for (const auto& presence : everyone.actors) {
        OverlapActor actor{presence.actor, {}};
        for (auto offer : presence.offers) {
            add_places(ecosystem, ecosystem[offer], by_target, actor.places);
            found.offers_left_out += by_target && ecosystem[offer].target_groups.terms.empty();
        }
        std::sort(actor.places.begin(), actor.places.end());
        actor.places.erase(std::unique(actor.places.begin(), actor.places.end()), actor.places.end());
        if (!actor.places.empty()) found.actors.push_back(std::move(actor));
    }
    compare(found, most);
    return found;
}

std::vector<OverlapPlace> shared_places(const Overlap& found, const OverlapPair& pair) {
    const auto &one = found.actors[pair.first].places, &other = found.actors[pair.second].places;
    std::vector<OverlapPlace> shared;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(shared));
    return shared;
}

MessageList name_places(const Framework& framework, const std::vector<OverlapPlace>& places) {
    std::vector<CellPlace> cells;
    MessageList names;
    for (const auto& [cell, target] : places) {
        if (!target) cells.push_back(cell);
        else
            names.items.push_back(
                {"overlap.cell-for-group",
                 {{"cell", cell_name(framework, cell)}, {"group", brief(framework.target_groups[*target])}}});
    }
    return cells.empty() ? names : name_cells(framework, cells);
}

std::vector<CellPlace> shared_cells(const Framework& framework, const CellGrid& grid) {
    auto places = cell_places(framework);
    std::erase_if(places, [&](const CellPlace& place) { return at(grid, place).count() < 2; });
    std::stable_sort(places.begin(), places.end(),
                     [&](const CellPlace& a, const CellPlace& b) { return at(grid, a).count() > at(grid, b).count(); });
    return places;
}

std::span<const std::string_view> overlap_dimension_words() {
    static const std::array words{to_string(Dimension::target)};
    return words;
}

Report overlap_report(const Ecosystem& ecosystem, const Params& params) {
    bool by_target = params.by == to_string(Dimension::target);
    auto grid = cells(ecosystem);
    // A finding names the first `top` that are equally close, one more when that is all; with 0 all of them.
    const auto named = params.top == 0 || params.top > most_pairs ? 0 : most_pairs + 1;
    auto found = overlap(ecosystem, grid.all, by_target, named);
    Report report{"overlap", Message("overlap.title"), {}, {}, {}};
    if (found.pairs.empty()) {
        report.findings.push_back({{"overlap.none", {{"scope", scope_of(ecosystem)}}}});
    } else {
        report.findings.push_back({closest(ecosystem, found, params.top)});
        report.findings.push_back({crowding(ecosystem, grid, params)});
        report.findings.push_back({how_many(found)});
    }
    report.tables = {pair_table(ecosystem, found), shared_table(ecosystem, grid, params.crowded)};
    report.notes = definitions(ecosystem, found, grid, by_target);
    return report;
}

}  // namespace ecomap
