#include "engine/analysis/support/support_matrix.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;

/// All columns before empty ones are left out: their names, and which of them an offer is in.
class Columns {
public:
    Columns(const Ecosystem& ecosystem, SupportMatrix& support) : principles_(ecosystem.framework.principles.size()) {
        const auto& framework = ecosystem.framework;
        if (support.dimension) {
            places_.emplace(ecosystem, *support.dimension);
            for (const auto& term : terms_of(framework, *support.dimension)) {
                support.keys.push_back(term.key);
                support.names.emplace_back(term.short_label);
            }
            return;
        }
        support.places = cell_places(framework);
        for (const auto& place : support.places) {
            support.keys.push_back(framework.support_types[place.support_type].key + "/" +
                                   framework.principles[place.principle].key);
            support.names.push_back(cell_name(framework, place));
        }
    }
    std::vector<std::size_t> of(const Offer& offer) const {
        if (places_) return places_->of(offer).terms;
        std::vector<std::size_t> columns;
        for (auto row : offer.support_types.terms)
            for (auto column : offer.principles.terms) columns.push_back(row.value * principles_ + column.value);
        return columns;
    }

private:
    std::size_t principles_;
    std::optional<DimensionPlaces> places_;
};

template <class Value>
std::vector<Value> chosen(const std::vector<Value>& all, const std::vector<std::size_t>& which) {
    std::vector<Value> some;
    for (auto i : which)
        if (i < all.size()) some.push_back(all[i]);
    return some;
}

}  // namespace

std::optional<Dimension> columns_asked(const Params& params) {
    auto dimension = parse_dimension(params.by);
    if (dimension == Dimension::level || dimension == Dimension::actor_type) return std::nullopt;
    return dimension;
}

SupportMatrix support_matrix(const Ecosystem& ecosystem, const Params& params) {
    SupportMatrix support;
    support.dimension = columns_asked(params);
    Columns columns(ecosystem, support);
    auto order = alphabetical_places(ecosystem);
    std::vector<ActorId> actors(ecosystem.actors.size());
    for (std::uint32_t i = 0; i < actors.size(); ++i) actors[order[i]] = {i};
    auto width = support.keys.size();
    std::vector<double> values(actors.size() * width, 0);
    std::vector<bool> is_category(actors.size(), false);
    for (const auto& member : counted_offers(ecosystem)) {
        const auto& offer = ecosystem[member.offer];
        auto in = columns.of(offer);
        auto row = order[offer.actor.value];
        if (ecosystem[offer.actor].node_class == NodeClass::category) {
            is_category[row] = is_category[row] || !in.empty();
            continue;
        }
        ++(in.empty() ? support.unplaced : support.offers);
        for (auto column : in) ++values[row * width + column];
    }
    for (std::size_t row = 0; row < actors.size(); ++row)
        if (is_category[row]) support.categories.push_back(actors[row]);
    auto part = without_empty({actors.size(), width, std::move(values)});
    support.empty_columns = width - part.columns.size();
    support.matrix = std::move(part.matrix);
    support.actors = chosen(actors, part.rows);
    support.places = chosen(support.places, part.columns);
    support.keys = chosen(support.keys, part.columns);
    support.columns.assign(part.columns.begin(), part.columns.end());
    support.names = chosen(support.names, part.columns);
    return support;
}

Message count_columns(std::size_t count, const SupportMatrix& support) {
    if (!support.dimension) return {"count.cells", {{"count", count}}};
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

long long comparable(const std::optional<double>& value) {
    return value ? std::llround(*value * 1e9) : std::numeric_limits<long long>::min();
}

Cell measured_cell(const std::optional<double>& value) { return value ? Cell(*value) : Cell(); }

std::vector<Message> matrix_notes(const Ecosystem& ecosystem, const SupportMatrix& support) {
    std::vector<Message> notes;
    MessageList statuses, categories;
    for (auto status : counted_statuses(ecosystem)) statuses.items.push_back(status_word(status));
    for (auto actor : support.categories) categories.items.push_back(short_name(ecosystem[actor]));
    notes.push_back({"support-matrix.counted",
                     {{"actors", support.actors.size()},
                      {"columns", count_columns(support.keys.size(), support)},
                      {"statuses", std::move(statuses)},
                      {"empty", count_columns(support.empty_columns, support)}}});
    if (support.unplaced > 0)
        notes.push_back({"support-matrix.unplaced",
                         {{"count", support.unplaced},
                          {"columns", support.dimension ? "terms" : "cells"},
                          {"one", support.dimension ? words_of(*support.dimension).one : Message()}}});
    if (!support.categories.empty()) notes.push_back({"support-matrix.categories", {{"names", std::move(categories)}}});
    add_filter_note(notes, ecosystem.about);
    return notes;
}

}  // namespace ecomap
