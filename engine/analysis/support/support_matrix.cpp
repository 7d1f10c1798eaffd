#include "engine/analysis/support/support_matrix.hpp"

#include "engine/analysis/head_count.hpp"

#include <algorithm>

namespace ecomap {
namespace {

template <class Value>
std::vector<Value> chosen(const std::vector<Value>& all, const std::vector<std::size_t>& which) {
    std::vector<Value> some;
    for (auto i : which)
        if (i < all.size()) some.push_back(all[i]);
    return some;
}

void add_column(SupportMatrix& support, std::size_t column, const DimensionTerm& term) {
    support.columns.push_back(column);
    support.keys.push_back(term.key);
    support.names.emplace_back(term.short_label);
}

void add_column(SupportMatrix& support, std::size_t column, const Framework& framework, const CellPlace& place) {
    support.columns.push_back(column);
    support.places.push_back(place);
    support.keys.push_back(cell_key(framework, place));
    support.names.push_back(cell_name(framework, place));
}

/// Of the rows of `table`, which are terms of the dimension; of none: of its cells.
SupportMatrix matrix_of(const Ecosystem& ecosystem, const std::optional<Dimension>& dimension, const Pivot& table) {
    SupportMatrix support;
    support.dimension = dimension;
    if (dimension) support.called = words_of(ecosystem.framework, *dimension);
    const auto in_column = [&](std::size_t column) -> const Occupancy& {
        return support.dimension ? table.rows[column].all : table.cells[column];
    };
    const auto places = support.dimension ? std::vector<CellPlace>{} : cell_places(ecosystem.framework);
    for (std::size_t column = 0; column < (support.dimension ? table.rows.size() : places.size()); ++column) {
        if (in_column(column).actors.empty() || (support.dimension && !table.rows[column].is_selected)) continue;
        if (support.dimension) add_column(support, column, *table.rows[column].term);
        else add_column(support, column, ecosystem.framework, places[column]);
        support.has_category.push_back(!in_column(column).categories.empty());
    }
    std::vector<std::size_t> row(ecosystem.actors.size());
    std::vector<bool> is_placed(ecosystem.actors.size());
    for (auto column : support.columns)
        for (const auto& presence : in_column(column).actors) is_placed[presence.actor.value] = true;
    for (const auto& presence : table.all.actors) {
        if (!is_placed[presence.actor.value]) continue;
        row[presence.actor.value] = support.actors.size();
        support.actors.push_back(presence.actor);
        support.offers += presence.offers.size();
    }
    const auto width = support.columns.size();
    std::vector<double> values(support.actors.size() * width);
    for (std::size_t column = 0; column < width; ++column)
        for (const auto& presence : in_column(support.columns[column]).actors)
            values[row[presence.actor.value] * width + column] = static_cast<double>(presence.offers.size());
    support.matrix = {support.actors.size(), width, std::move(values)};
    for (const auto& presence : table.all.categories) support.categories.push_back(presence.actor);
    for (auto offer : table.unclassified) support.unplaced += is_actor(ecosystem[ecosystem[offer].actor]);
    return support;
}

}  // namespace

std::span<const std::string_view> support_column_words() {
    static const std::array words{to_string(Dimension::support_type), to_string(Dimension::principle),
                                  to_string(Dimension::target), to_string(Dimension::phase)};
    return words;
}

std::optional<Dimension> columns_asked(const Framework& framework, const Params& params) {
    auto dimension = find_dimension(framework, params.by);
    if (dimension == Dimension::level || dimension == Dimension::actor_type) return std::nullopt;
    return dimension;
}

SupportMatrix support_matrix(const Ecosystem& ecosystem, const Params& params) {
    const auto dimension = columns_asked(ecosystem.framework, params);
    return matrix_of(ecosystem, dimension, dimension ? pivot(ecosystem, *dimension) : cells(ecosystem));
}

SupportMatrix matrix_of_cells(const Ecosystem& ecosystem, const CellGrid& grid) {
    return matrix_of(ecosystem, std::nullopt, grid);
}

std::size_t empty_columns(const Ecosystem& ecosystem, const SupportMatrix& support) {
    const auto table = support.dimension ? pivot(ecosystem, *support.dimension) : cells(ecosystem);
    const auto standings =
        support.dimension ? line_standings(ecosystem, table, *support.dimension) : cell_standings(ecosystem, table);
    return expected_cells(table, standings) - support.columns.size();
}

Message count_columns(std::size_t count, const SupportMatrix& support) {
    if (!support.dimension) return {"count.cells", {{"count", count}}};
    if (own_place(*support.dimension))
        return {"support-matrix.count.own",
                {{"count", count}, {"one", support.called.one}, {"many", support.called.many}}};
    return {"support-matrix.count." + std::string(to_string(*support.dimension)), {{"count", count}}};
}

MessageList name_columns(const Ecosystem& ecosystem, const SupportMatrix& support,
                         const std::vector<std::size_t>& columns) {
    if (!support.dimension) return name_cells(ecosystem.framework, chosen(support.places, columns));
    return {chosen(support.names, columns)};
}

std::vector<std::size_t> filled_columns(const Incidence& matrix, std::size_t row) {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        if (matrix.is_filled(row, column)) columns.push_back(column);
    return columns;
}

Message row_name(const Ecosystem& ecosystem, const SupportMatrix& support, std::size_t row) {
    return short_name(ecosystem[support.actors[row]]);
}

MessageList name_rows(const Ecosystem& ecosystem, const SupportMatrix& support, const std::vector<std::size_t>& rows,
                      std::size_t most) {
    MessageList names{{}, Joining::conjunction, most};
    for (auto row : rows) names.items.push_back(row_name(ecosystem, support, row));
    return names;
}

Message part_of(const Message& name, std::size_t part, std::size_t whole) {
    return {"support-matrix.part-of", {{"name", name}, {"part", part}, {"whole", whole}}};
}

MessageList first_named(std::vector<Message> items, std::size_t most) {
    const auto named = std::min(items.size(), std::max<std::size_t>(most, 1));
    const auto more = items.size() - named;
    items.resize(named);
    if (more > 0) items.push_back({"support-matrix.and-more", {{"count", more}}});
    return {std::move(items), Joining::semicolons};
}

std::vector<Message> matrix_notes(const Ecosystem& ecosystem, const SupportMatrix& support) {
    std::vector<Message> notes;
    MessageList statuses, categories;
    for (auto status : counted_statuses(ecosystem)) statuses.items.push_back(status_word(status));
    for (auto actor : support.categories) categories.items.push_back(short_name(ecosystem[actor]));
    notes.push_back({"support-matrix.counted",
                     {{"actors", support.actors.size()},
                      {"columns", count_columns(support.keys.size(), support)},
                      {"statuses", std::move(statuses)},
                      {"empty", count_columns(empty_columns(ecosystem, support), support)}}});
    if (const auto sides = divided_by(ecosystem.framework); !support.dimension && sides != "both" && sides != "neither")
        notes.push_back({"note.one-classification", {{"sides", sides}}});
    if (support.unplaced > 0)
        notes.push_back({"support-matrix.unplaced",
                         {{"count", support.unplaced},
                          {"columns", support.dimension ? "terms" : "cells"},
                          {"sides", divided_by(ecosystem.framework)},
                          {"one", support.called.one}}});
    if (!support.categories.empty()) notes.push_back({"support-matrix.categories", {{"names", std::move(categories)}}});
    add_filter_note(notes, ecosystem);
    return notes;
}

}  // namespace ecomap
