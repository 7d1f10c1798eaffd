#include "engine/analysis/support/coverage.hpp"

#include "engine/analysis/support/cell_tables.hpp"
#include "engine/analysis/support/coverage_by.hpp"

#include <algorithm>

namespace ecomap {
namespace {

Table cell_table(const Ecosystem& ecosystem, const CellGrid& grid) {
    Table table{"cells", Message("coverage.table-cells"), cell_columns(), {}};
    for (const auto& place : cell_places(ecosystem.framework))
        table.rows.push_back(cell_row(ecosystem, place, at(grid, place)));
    return table;
}

Message empty_cells(const Framework& framework, const Coverage& found) {
    return {"coverage.empty",
            {{"empty", found.empty.size()},
             {"all", found.grid.cells.size()},
             {"cells", name_cells(framework, found.empty)}}};
}

Message fullest_cells(const Ecosystem& ecosystem, const Coverage& found, std::size_t top) {
    const auto& first = at(found.grid, found.fullest.front());
    MessageList cells;
    for (const auto& place : found.fullest) cells.items.push_back(cell_name(ecosystem.framework, place));
    return {"coverage.fullest",
            {{"count", found.fullest.size()},
             {"cells", std::move(cells)},
             {"actors", count_in_words(first)},
             {"each", first.count()},
             {"names", name_actors(ecosystem, first.actors, top)}}};
}

Message single_provider_cells(const Ecosystem& ecosystem, const Coverage& found) {
    MessageList cells;
    for (const auto& place : found.single)
        cells.items.push_back({"cell-words.held-by",
                               {{"cell", cell_name(ecosystem.framework, place)},
                                {"who", name_actors(ecosystem, at(found.grid, place).actors)}}});
    return {"coverage.single", {{"count", found.single.size()}, {"cells", std::move(cells)}}};
}

Message category_cells(const Framework& framework, const Coverage& found) {
    return {"coverage.categories-only",
            {{"count", found.categories_only.size()}, {"cells", name_cells(framework, found.categories_only)}}};
}

/// How many of the cells with actors have somebody by stated facts alone.
Message evidence(const CellGrid& grid) {
    std::size_t peopled = 0, stated = 0;
    for (const auto& cell : grid.cells) {
        peopled += cell.count() > 0;
        stated += cell.stated() > 0;
    }
    return {"coverage.inferred", {{"inferred", peopled - stated}, {"peopled", peopled}}};
}

}  // namespace

Coverage coverage(const Ecosystem& ecosystem) {
    Coverage found{cells(ecosystem), {}, {}, {}, {}};
    std::size_t most = 1;  // a cell needs an actor to be the fullest
    for (const auto& cell : found.grid.cells) most = std::max(most, cell.count());
    for (const auto& place : cell_places(ecosystem.framework)) {
        const auto& cell = at(found.grid, place);
        if (cell.empty()) found.empty.push_back(place);
        if (cell.actors.empty() && !cell.categories.empty()) found.categories_only.push_back(place);
        if (cell.count() == 1 && cell.categories.empty()) found.single.push_back(place);
        if (cell.count() == most) found.fullest.push_back(place);
    }
    return found;
}

Report coverage_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = coverage(ecosystem);
    Report report{"coverage", Message("coverage.title"), {}, {}, {}};
    if (found.grid.cells.empty()) {
        report.findings.push_back({Message("coverage.no-cells")});
    } else {
        report.findings.push_back({empty_cells(ecosystem.framework, found)});
        if (!found.fullest.empty()) report.findings.push_back({fullest_cells(ecosystem, found, params.top)});
        if (!found.single.empty()) report.findings.push_back({single_provider_cells(ecosystem, found)});
        if (!found.categories_only.empty()) report.findings.push_back({category_cells(ecosystem.framework, found)});
        if (!found.fullest.empty()) report.findings.push_back({evidence(found.grid)});
    }
    auto actors = [](const Occupancy& occupancy) { return occupancy.count(); };
    report.tables.push_back(
        cell_matrix(ecosystem.framework, found.grid, "coverage", Message("coverage.table-coverage"), actors));
    auto categories = [](const Occupancy& occupancy) { return occupancy.categories.size(); };
    if (!found.grid.all.categories.empty())
        report.tables.push_back(cell_matrix(ecosystem.framework, found.grid, "coverage_categories",
                                            Message("coverage.table-categories"), categories));
    report.tables.push_back(cell_table(ecosystem, found.grid));
    if (auto dimension = parse_dimension(params.by); dimension && is_further(*dimension))
        add_coverage_by(report, ecosystem, *dimension, params.top);
    report.notes = counting_notes(ecosystem, found.grid);
    return report;
}

}  // namespace ecomap
