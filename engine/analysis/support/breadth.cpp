#include "engine/analysis/support/breadth.hpp"

#include "engine/analysis/support/support_matrix.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/support/cell_tables.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {
namespace {

/// Cells come row by row, so an equal last one is the only duplicate there can be.
void add_place(std::vector<CellPlace>& places, const CellPlace& place) {
    if (places.empty() || places.back() != place) places.push_back(place);
}

void count_terms(Reach& reach) {
    TermSet<SupportTypeTag> rows;
    TermSet<PrincipleTag> columns;
    for (const auto& place : reach.cells) rows.insert(place.support_type), columns.insert(place.principle);
    reach.support_types = rows.size();
    reach.principles = columns.size();
}

/// Sorts by rank and fills it in; what is equal keeps its order.
template <class Entry>
void rank(std::vector<Entry>& entries) {
    auto size = [](const Entry& entry) {
        return std::tuple(entry.reach.cells.size(), entry.reach.support_types, entry.reach.principles);
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) { return size(a) > size(b); });
    const auto ranks = competition_ranks(entries, size);
    for (std::size_t i = 0; i < entries.size(); ++i) entries[i].reach.rank = ranks[i];
}

/// Position of a type in a list with one entry per type and one for unknown.
std::size_t slot(const Ecosystem& ecosystem, ActorId actor) {
    const auto& type = ecosystem[actor].type;
    return type ? type->value : ecosystem.framework.actor_types.size();
}

Message type_name(const Ecosystem& ecosystem, const std::optional<ActorTypeId>& type) {
    return type ? Message(brief(ecosystem.framework.actor_types[*type])) : Message("breadth.type-unknown");
}

std::vector<Column> reach_columns() {
    return {column("cells", "cells"), column("support_types", "support types"), column("principles", "principles"),
            column("alone", "cells"), column("alone_cells")};
}

void add_reach(std::vector<Cell>& row, const Framework& framework, const Reach& reach) {
    const auto of_side = [&](Dimension side, std::size_t count) {
        return is_undivided(framework, side) ? Cell(std::string()) : number_cell(count);
    };
    row.push_back(number_cell(reach.cells.size()));
    row.push_back(of_side(Dimension::support_type, reach.support_types));
    row.push_back(of_side(Dimension::principle, reach.principles));
    row.push_back(number_cell(reach.alone.size()));
    row.push_back(reach.alone.empty() ? Cell(std::string()) : Message(name_cells(framework, reach.alone)));
}

Table actor_table(const Ecosystem& ecosystem, const Breadth& found) {
    Table table{"breadth", Message("breadth.table-breadth"), reach_columns(), {}};
    table.columns.insert(table.columns.begin(),
                         {column("rank"), column("actor"), column("name"), column("actor_type")});
    for (const auto& entry : found.actors) {
        const auto& actor = ecosystem[entry.actor];
        std::vector<Cell> row{number_cell(entry.reach.rank), actor.key, actor.name,
                              actor.type ? Cell(type_name(ecosystem, actor.type)) : Cell()};
        add_reach(row, ecosystem.framework, entry.reach);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table type_table(const Ecosystem& ecosystem, const Breadth& found) {
    Table table{"breadth_by_type", Message("breadth.table-breadth-by-type"), reach_columns(), {}};
    table.columns.insert(table.columns.begin(), {column("rank"), column_as("actor_type", "key"),
                                                 column_as("label", "actor-type"), column("actors", "actors")});
    for (const auto& entry : found.types) {
        auto key = entry.type ? ecosystem.framework.actor_types[*entry.type].key : std::string();
        std::vector<Cell> row{number_cell(entry.reach.rank), key, type_name(ecosystem, entry.type),
                              number_cell(entry.actors)};
        add_reach(row, ecosystem.framework, entry.reach);
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Names of all entries of rank 1, and the counts they share; `of` says what they are.
template <class Entry, class Name>
Message broadest(const Framework& framework, const std::vector<Entry>& entries, std::string_view of, std::size_t top,
                 Name name) {
    MessageList names{{}, Joining::conjunction, top};
    for (const auto& entry : entries)
        if (entry.reach.rank == entries.front().reach.rank) names.items.push_back(name(entry));
    const auto& reach = entries.front().reach;
    return {"breadth.broadest",
            {{"of", of},
             {"names", std::move(names)},
             {"sides", divided_by(framework)},
             {"cells", reach.cells.size()},
             {"support_types", reach.support_types},
             {"principles", reach.principles}}};
}

void add_alone(Report& report, const Ecosystem& ecosystem, const Breadth& found, std::size_t top) {
    std::vector<const ActorReach*> alone;
    for (const auto& entry : found.actors)
        if (!entry.reach.alone.empty()) alone.push_back(&entry);
    if (alone.empty()) return;
    std::stable_sort(alone.begin(), alone.end(), [](const ActorReach* a, const ActorReach* b) {
        return a->reach.alone.size() > b->reach.alone.size();
    });
    std::vector<Message> actors;
    for (const auto* entry : alone)
        actors.push_back({"breadth.alone-in",
                          {{"actor", short_name(ecosystem[entry->actor])},
                           {"cells", name_cells(ecosystem.framework, entry->reach.alone, top)}}});
    report.findings.push_back(
        {{"breadth.alone", {{"scope", scope_of(ecosystem)}, {"actors", first_named(std::move(actors), top)}}}});
}

void add_narrow(Report& report, const Ecosystem& ecosystem, const Breadth& found, std::size_t top) {
    MessageList narrow{{}, Joining::conjunction, top};
    for (const auto& entry : found.actors)
        if (entry.reach.cells.size() == 1) narrow.items.push_back(short_name(ecosystem[entry.actor]));
    if (narrow.items.empty()) return;
    report.findings.push_back(
        {{"breadth.narrow", {{"count", narrow.items.size()}, {"scope", scope_of(ecosystem)}, {"names", narrow}}}});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Breadth& found) {
    auto notes = counting_notes(ecosystem, found.grid);
    notes.emplace_back("breadth.definition");
    MessageList names;
    for (auto actor : found.in_no_cell) names.items.push_back(short_name(ecosystem[actor]));
    if (!found.in_no_cell.empty()) notes.push_back({"breadth.in-no-cell", {{"names", std::move(names)}}});
    return notes;
}

/// Actors with counted offers that are in no cell, alphabetically.
std::vector<ActorId> outside(const Ecosystem& ecosystem, const CellGrid& grid) {
    std::vector<Membership> offers;
    for (auto id : grid.unclassified) offers.push_back({id, false});
    std::vector<bool> inside(ecosystem.actors.size());
    for (const auto& presence : grid.all.actors) inside[presence.actor.value] = true;
    std::vector<ActorId> actors;
    for (const auto& presence : occupancy(ecosystem, alphabetical_places(ecosystem), offers).actors)
        if (!inside[presence.actor.value]) actors.push_back(presence.actor);
    return actors;
}

}  // namespace

Breadth breadth(const Ecosystem& ecosystem) {
    Breadth found;
    found.grid = cells(ecosystem);
    found.expected = expected_cells(found.grid, cell_standings(ecosystem, found.grid));
    std::vector<Reach> by_actor(ecosystem.actors.size());
    std::vector<TypeReach> by_type(ecosystem.framework.actor_types.size() + 1);
    for (auto type : ecosystem.framework.actor_types.ids()) by_type[type.value].type = type;
    for (const auto& place : cell_places(ecosystem.framework)) {
        const auto& cell = at(found.grid, place);
        if (cell.actors.empty()) continue;
        auto first = slot(ecosystem, cell.actors.front().actor);
        auto of_first = [&](const Presence& presence) { return slot(ecosystem, presence.actor) == first; };
        for (const auto& presence : cell.actors) {
            add_place(by_actor[presence.actor.value].cells, place);
            add_place(by_type[slot(ecosystem, presence.actor)].reach.cells, place);
        }
        if (!cell.categories.empty()) continue;
        if (cell.count() == 1) by_actor[cell.actors.front().actor.value].alone.push_back(place);
        if (std::all_of(cell.actors.begin(), cell.actors.end(), of_first)) by_type[first].reach.alone.push_back(place);
    }
    for (const auto& presence : found.grid.all.actors) {
        found.actors.push_back({presence.actor, std::move(by_actor[presence.actor.value])});
        ++by_type[slot(ecosystem, presence.actor)].actors;
    }
    for (auto& type : by_type)
        if (type.actors > 0) found.types.push_back(std::move(type));
    for (auto& entry : found.actors) count_terms(entry.reach);
    for (auto& entry : found.types) count_terms(entry.reach);
    rank(found.actors);
    rank(found.types);
    found.in_no_cell = outside(ecosystem, found.grid);
    return found;
}

Report breadth_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = breadth(ecosystem);
    Report report{"breadth", Message("breadth.title"), {}, {}, {}};
    if (found.actors.empty()) {
        report.findings.push_back({{"breadth.nobody", {{"scope", scope_of(ecosystem)}}}});
    } else {
        report.findings.push_back(
            {broadest(ecosystem.framework, found.actors, "actors", params.top,
                      [&](const ActorReach& entry) { return short_name(ecosystem[entry.actor]); })});
        add_alone(report, ecosystem, found, params.top);
        add_narrow(report, ecosystem, found, params.top);
        auto known = found.types;  // that a type is unknown is no place
        std::erase_if(known, [](const TypeReach& entry) { return !entry.type; });
        if (!known.empty())
            report.findings.push_back(
                {broadest(ecosystem.framework, known, "types", params.top,
                          [&](const TypeReach& entry) { return type_name(ecosystem, entry.type); })});
    }
    report.tables = {actor_table(ecosystem, found), type_table(ecosystem, found)};
    report.notes = definitions(ecosystem, found);
    return report;
}

}  // namespace ecomap
