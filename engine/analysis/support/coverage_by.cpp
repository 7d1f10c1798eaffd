#include "engine/analysis/support/coverage_by.hpp"

#include "engine/analysis/support/cell_tables.hpp"

#include <algorithm>

namespace ecomap {
namespace {

std::string table_suffix(Dimension dimension) {
    std::string suffix(to_string(dimension));
    std::replace(suffix.begin(), suffix.end(), '-', '_');
    return suffix;
}

/// True when the dataset does not claim to cover the slice: then nothing found is unknown, not zero.
bool is_unmapped(const PivotSlice& slice) {
    return slice.term && slice.term->mapped == false && slice.table.offers.empty();
}

std::string key_of(const PivotSlice& slice) { return slice.term ? slice.term->key : ""; }

Message label_of(const PivotSlice& slice) { return slice.term ? Message(slice.term->short_label) : Message("unknown"); }

Table slice_cells(const Ecosystem& ecosystem, const std::vector<PivotSlice>& slices, Dimension dimension) {
    auto words = words_of(dimension);
    Table table{"coverage_by_" + table_suffix(dimension),
                {"coverage-by.table-cells", {{"many", words.many}}},
                cell_columns(),
                {}};
    table.columns.insert(table.columns.begin(), {{table_suffix(dimension), Message("column.key"), ""},
                                                 {table_suffix(dimension) + "_label", words.heading, ""}});
    for (const auto& slice : slices)
        for (const auto& place : cell_places(ecosystem.framework)) {
            auto row = cell_row(ecosystem, place, at(slice.table, place));
            if (is_unmapped(slice)) std::fill(row.begin() + 4, row.end(), Cell());
            row.insert(row.begin(), {key_of(slice), label_of(slice)});
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table slice_totals(const std::vector<PivotSlice>& slices, Dimension dimension) {
    auto words = words_of(dimension);
    Table table{"offers_by_" + table_suffix(dimension), {"coverage-by.table-offers", {{"many", words.many}}}, {}, {}};
    table.columns = {{table_suffix(dimension), Message("column.key"), ""},
                     {"label", words.heading, ""},
                     column("offers", "offers"),
                     column("unclassified", "offers"),
                     column_as("actors", "actors-in-cells", "actors"),
                     column_as("categories", "categories-in-cells", "categories")};
    for (const auto& slice : slices) {
        const auto& grid = slice.table;
        std::vector<Cell> row{key_of(slice),
                              label_of(slice),
                              number_cell(grid.offers.size()),
                              number_cell(grid.unclassified.size()),
                              number_cell(grid.all.count()),
                              number_cell(grid.all.categories.size())};
        if (is_unmapped(slice)) std::fill(row.begin() + 2, row.end(), Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

MessageList listed(const std::vector<PivotSlice>& slices, bool with_count, std::size_t top) {
    MessageList names{{}, Joining::conjunction, top};
    for (const auto& slice : slices)
        names.items.push_back(with_count ? Message("dimension.term-count",
                                                   {{"term", label_of(slice)}, {"count", slice.table.offers.size()}})
                                         : label_of(slice));
    return names;
}

/// Terms without any offer; then the others by number of offers, and how many offers have no term.
std::vector<Finding> slice_findings(std::vector<PivotSlice> slices, Dimension dimension, std::size_t top) {
    std::vector<Finding> findings;
    auto words = words_of(dimension);
    std::size_t unknown = 0;
    if (!slices.empty() && !slices.back().term) {
        unknown = slices.back().table.offers.size();
        slices.pop_back();
    }
    auto terms = slices.size();
    auto unreached = slices;
    std::erase_if(unreached, [](const PivotSlice& slice) { return !slice.table.offers.empty() || is_unmapped(slice); });
    std::erase_if(slices, [](const PivotSlice& slice) { return slice.table.offers.empty(); });
    std::stable_sort(slices.begin(), slices.end(), [](const PivotSlice& a, const PivotSlice& b) {
        return a.table.offers.size() > b.table.offers.size();  // equal: the framework's order
    });
    if (!unreached.empty())
        findings.push_back({{"coverage-by.without-offers",
                             {{"count", unreached.size()},
                              {"all", terms},
                              {"many", words.many},
                              {"names", listed(unreached, false, top)}}}});
    if (slices.empty()) return findings;
    findings.push_back(
        {{"coverage-by.offers", {{"one", words.one}, {"terms", listed(slices, true, top)}, {"unknown", unknown}}}});
    return findings;
}

}  // namespace

void add_coverage_by(Report& report, const Ecosystem& ecosystem, Dimension dimension, std::size_t top) {
    auto slices = cells_by(ecosystem, dimension);
    report.tables.push_back(slice_totals(slices, dimension));
    report.tables.push_back(slice_cells(ecosystem, slices, dimension));
    for (auto& finding : slice_findings(std::move(slices), dimension, top)) report.findings.push_back(finding);
}

}  // namespace ecomap
