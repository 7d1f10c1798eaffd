#include "engine/analysis/offer_counts.hpp"

#include "engine/analysis/undivided.hpp"

namespace ecomap {
namespace {

using LineList = std::vector<std::size_t>;

OfferCounts nothing_counted(std::size_t rows, std::optional<std::size_t> columns) {
    OfferCounts counts;
    counts.width = columns.value_or(1);
    counts.cells.resize(rows * counts.width);
    if (!columns) return counts;
    counts.in_row.resize(rows);
    counts.in_column.resize(*columns);
    return counts;
}

void add(OfferCounts& counts, const LineList& rows, const LineList& columns) {
    counts.unknown += rows.empty() && columns.empty();
    for (auto row : rows) {
        counts.in_row[row] += columns.empty();
        for (auto column : columns) ++counts.cells[row * counts.width + column];
    }
    if (!rows.empty()) return;
    for (auto column : columns) ++counts.in_column[column];
}

std::size_t in_cell(const Occupancy& cell) {
    std::size_t offers = 0;
    for (const auto* presences : {&cell.actors, &cell.categories, &cell.nobody})
        for (const auto& presence : *presences) offers += presence.offers.size();
    return offers;
}

}  // namespace

OfferCounts offer_counts(const Ecosystem& ecosystem, Dimension rows, const std::optional<Dimension>& columns) {
    const auto lines_in = [&](Dimension side, const std::optional<Dimension>& other) {
        return lines_of(ecosystem.framework, side, other).size();
    };
    const LinePlaces down(ecosystem, rows, columns), across(ecosystem, columns.value_or(rows), rows);
    auto counts =
        nothing_counted(lines_in(rows, columns), columns ? std::optional(lines_in(*columns, rows)) : std::nullopt);
    for (const auto& member : counted_offers(ecosystem)) {
        const auto& offer = ecosystem[member.offer];
        const auto lines = down.of(offer).terms;
        if (columns) {
            add(counts, lines, across.of(offer).terms);
        } else {
            counts.unknown += lines.empty();
            for (auto row : lines) ++counts.cells[row];
        }
    }
    return counts;
}

OfferCounts offer_counts(const Pivot& table, bool has_columns) {
    auto counts = nothing_counted(table.rows.size(), has_columns ? std::optional(table.columns.size()) : std::nullopt);
    if (!has_columns) {
        counts.unknown = table.unclassified.size();
        for (std::size_t row = 0; row < table.rows.size(); ++row) counts.cells[row] = table.rows[row].offers;
        return counts;
    }
    counts.unknown = table.unknown;
    for (std::size_t row = 0; row < table.rows.size(); ++row) counts.in_row[row] = table.rows[row].half_known;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        counts.in_column[column] = table.columns[column].half_known;
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) counts.cells[cell] = in_cell(table.cells[cell]);
    return counts;
}

std::vector<OfferCounts> offer_counts_by(const Ecosystem& ecosystem, Dimension rows, Dimension columns, Dimension by) {
    const auto size_of = [&](Dimension side, const std::optional<Dimension>& other = std::nullopt) {
        return lines_of(ecosystem.framework, side, other).size();
    };
    const LinePlaces down(ecosystem, rows, columns), across(ecosystem, columns, rows);
    const DimensionPlaces slices(ecosystem, by);
    std::vector<OfferCounts> all(size_of(by) + 1, nothing_counted(size_of(rows, columns), size_of(columns, rows)));
    for (const auto& member : counted_offers(ecosystem)) {
        const auto& offer = ecosystem[member.offer];
        const auto lines = down.of(offer).terms, cells = across.of(offer).terms, in = slices.of(offer).terms;
        for (auto slice : in) add(all[slice], lines, cells);
        if (in.empty()) add(all.back(), lines, cells);
    }
    return all;
}

}  // namespace ecomap
