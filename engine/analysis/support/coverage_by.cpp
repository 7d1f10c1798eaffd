#include "engine/analysis/support/coverage_by.hpp"

#include "engine/analysis/support/cell_tables.hpp"

#include <algorithm>

namespace ecomap {
namespace {

std::string table_suffix(const Framework& framework, Dimension dimension) {
    std::string suffix(word_of(framework, dimension));
    std::replace(suffix.begin(), suffix.end(), '-', '_');
    return suffix;
}

/// A slice, what its cells mean, and what it means itself when nobody is in it.
struct Part {
    PivotSlice slice;
    std::vector<CellStanding> standings;
    CellStanding whole;
};

/// Without those that a filter rules out.
std::vector<Part> parts_of(const Ecosystem& ecosystem, Dimension dimension) {
    auto slices = cells_by(ecosystem, dimension);
    auto standings = cell_standings(ecosystem, slices, dimension);
    const auto terms = line_standings(ecosystem, pivot(ecosystem, dimension), dimension);
    std::vector<Part> parts;
    for (std::size_t i = 0; i < slices.size(); ++i)
        if (!slices[i].term || !ecosystem.selection.rules_out({dimension, slices[i].term->id}))
            parts.push_back({std::move(slices[i]), std::move(standings[i]),
                             i < terms.size() ? terms[i] : CellStanding{CellState::not_mapped}});
    return parts;
}

/// True when the dataset does not claim to cover the slice: then nothing found is unknown, not zero.
bool is_unmapped(const Part& part) {
    const auto& term = part.slice.term;
    return term && term->mapped == false && part.slice.table.offers.empty();
}

std::string key_of(const PivotSlice& slice) { return slice.term ? slice.term->key : ""; }

Message label_of(const PivotSlice& slice) { return slice.term ? Message(slice.term->short_label) : Message("unknown"); }

Table slice_cells(const Ecosystem& ecosystem, const std::vector<Part>& parts, Dimension dimension) {
    auto words = words_of(ecosystem.framework, dimension);
    Table table{"coverage_by_" + table_suffix(ecosystem.framework, dimension),
                {"coverage-by.table-cells", {{"many", words.many}}},
                cell_columns(),
                {}};
    table.columns.insert(table.columns.begin(),
                         {{table_suffix(ecosystem.framework, dimension), Message("column.key"), ""},
                          {table_suffix(ecosystem.framework, dimension) + "_label", words.heading, ""}});
    for (auto& column : state_columns()) table.columns.push_back(std::move(column));
    const auto places = selected_places(ecosystem);
    for (const auto& part : parts)
        for (const auto& place : places) {
            auto row = cell_row(ecosystem, place, at(part.slice.table, place));
            if (is_unmapped(part)) std::fill(row.begin() + 4, row.end(), Cell());
            row.insert(row.begin(), {key_of(part.slice), label_of(part.slice)});
            for (auto& cell : state_cells(at(part.standings, part.slice.table, place))) row.push_back(std::move(cell));
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table slice_totals(const Ecosystem& ecosystem, const std::vector<Part>& parts, Dimension dimension) {
    auto words = words_of(ecosystem.framework, dimension);
    Table table{"offers_by_" + table_suffix(ecosystem.framework, dimension),
                {"coverage-by.table-offers", {{"many", words.many}}},
                {},
                {}};
    table.columns = {{table_suffix(ecosystem.framework, dimension), Message("column.key"), ""},
                     {"label", words.heading, ""},
                     column("offers", "offers"),
                     column("unclassified", "offers"),
                     column_as("actors", "actors-in-cells", "actors"),
                     column_as("categories", "categories-in-cells", "categories")};
    for (auto& column : state_columns()) table.columns.push_back(std::move(column));
    for (const auto& part : parts) {
        const auto& grid = part.slice.table;
        std::vector<Cell> row{key_of(part.slice),
                              label_of(part.slice),
                              number_cell(grid.offers.size()),
                              number_cell(grid.unclassified.size()),
                              number_cell(grid.all.count()),
                              number_cell(grid.all.categories.size())};
        if (is_unmapped(part)) std::fill(row.begin() + 2, row.end(), Cell());
        for (auto& cell : state_cells(part.whole)) row.push_back(std::move(cell));
        table.rows.push_back(std::move(row));
    }
    return table;
}

using Some = std::vector<const Part*>;

MessageList listed(const Some& parts, bool with_count, std::size_t top) {
    MessageList names{{}, Joining::conjunction, top};
    for (const auto* part : parts)
        names.items.push_back(with_count ? Message("dimension.term-count", {{"term", label_of(part->slice)},
                                                                            {"count", part->slice.table.offers.size()}})
                                         : label_of(part->slice));
    return names;
}

Some those_that_are(Some parts, bool (*is_it)(CellState)) {
    std::erase_if(parts, [&](const Part* part) { return !is_it(part->whole.state); });
    return parts;
}

std::size_t most_possible(const Some& parts) {
    std::size_t most = 0;
    for (const auto* part : parts) most = std::max(most, part->whole.possible);
    return most;
}

/// Terms that nobody reaches; those that nobody is known to reach; then the others by number of offers, and how many
/// offers have no term.
std::vector<Finding> slice_findings(const Ecosystem& ecosystem, const std::vector<Part>& all, Dimension dimension,
                                    std::size_t top) {
    std::vector<Finding> findings;
    Some parts;
    for (const auto& part : all) parts.push_back(&part);
    auto words = words_of(ecosystem.framework, dimension);
    std::size_t unknown = 0;
    if (!parts.empty() && !parts.back()->slice.term) {
        unknown = parts.back()->slice.table.offers.size();
        parts.pop_back();
    }
    const auto sure = those_that_are(parts, is_surely_empty), perhaps = those_that_are(parts, is_perhaps_empty);
    if (!sure.empty())
        findings.push_back({{"coverage-by.without-offers",
                             {{"count", sure.size()},
                              {"all", parts.size()},
                              {"one", words.one},
                              {"many", words.many},
                              {"scope", scope_of(ecosystem)},
                              {"names", listed(sure, false, top)}}}});
    if (!perhaps.empty())
        findings.push_back({{"coverage-by.perhaps",
                             {{"count", perhaps.size()},
                              {"all", parts.size()},
                              {"one", words.one},
                              {"many", words.many},
                              {"offers", most_possible(perhaps)},
                              {"names", listed(perhaps, false, top)}}}});
    std::erase_if(parts, [](const Part* part) { return part->slice.table.offers.empty(); });
    std::stable_sort(parts.begin(), parts.end(), [](const Part* a, const Part* b) {
        return a->slice.table.offers.size() > b->slice.table.offers.size();  // equal: the framework's order
    });
    if (parts.empty()) return findings;
    findings.push_back(
        {{"coverage-by.offers", {{"one", words.one}, {"terms", listed(parts, true, top)}, {"unknown", unknown}}}});
    return findings;
}

}  // namespace

void add_coverage_by(Report& report, const Ecosystem& ecosystem, Dimension dimension, std::size_t top) {
    const auto parts = parts_of(ecosystem, dimension);
    report.tables.push_back(slice_totals(ecosystem, parts, dimension));
    report.tables.push_back(slice_cells(ecosystem, parts, dimension));
    for (auto& finding : slice_findings(ecosystem, parts, dimension, top))
        report.findings.push_back(std::move(finding));
}

}  // namespace ecomap
