#include "engine/analysis/coverage.hpp"

#include "engine/analysis/cell_tables.hpp"
#include "engine/analysis/coverage_by.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>

namespace ecomap {
namespace {

Table cell_table(const Ecosystem& ecosystem, const CellGrid& grid) {
    Table table{"cells", Message("coverage.table-cells"), cell_columns(), {}};
    for (const auto& place : cell_places(ecosystem.framework))
        table.rows.push_back(cell_row(ecosystem, place, at(grid, place)));
    return table;
}

Finding empty_cells(const Framework& framework, const Coverage& found) {
    auto empty = found.empty.size(), all = found.grid.cells.size();
    auto numbers = [&](std::string_view language) {
        return std::vector{std::to_string(empty), std::to_string(all), name_cells(framework, found.empty, language)};
    };
    if (empty == 0)
        return {sentence("Ingen ruta av {} är tom.", "No cell of {} is empty.",
                         [&](std::string_view) { return std::vector{std::to_string(all)}; })};
    if (empty == 1) return {sentence("{} av {} rutor är tom: {}.", "{} of {} cells is empty: {}.", numbers)};
    return {sentence("{} av {} rutor är tomma: {}.", "{} of {} cells are empty: {}.", numbers)};
}

Finding fullest_cells(const Ecosystem& ecosystem, const Coverage& found, std::size_t top) {
    const auto& first = at(found.grid, found.fullest.front());
    auto values = [&](std::string_view language) {
        std::vector<std::string> cells;
        for (const auto& place : found.fullest) cells.push_back(cell_name(ecosystem.framework, place, language));
        return std::vector{join_list(cells, language), count_in_words(first, language),
                           name_actors(ecosystem, first.actors, language, top)};
    };
    if (found.fullest.size() > 1)
        return {sentence("Flest aktörer har rutorna {}: {} i varje.", "Most actors are in the cells {}: {} in each.",
                         [&](std::string_view language) {
                             auto all = values(language);
                             return std::vector{all[0], std::to_string(first.count())};
                         })};
    return {sentence("Flest aktörer har rutan {}: {}, nämligen {}.", "Most actors are in the cell {}: {}, namely {}.",
                     values)};
}

Finding single_provider_cells(const Ecosystem& ecosystem, const Coverage& found) {
    auto values = [&](std::string_view language) {
        std::vector<std::string> cells;
        for (const auto& place : found.single)
            cells.push_back(fill("{} ({})", {cell_name(ecosystem.framework, place, language),
                                             name_actors(ecosystem, at(found.grid, place).actors, language)}));
        return std::vector{plural(cells.size(), choose(language, "ruta hänger", "cell depends"),
                                  choose(language, "rutor hänger", "cells depend")),
                           join_list(cells, language)};
    };
    return {sentence("{} på en enda aktör: {}.", "{} on a single actor: {}.", values)};
}

Finding category_cells(const Framework& framework, const Coverage& found) {
    return {sentence(
        "{} bara kategorier, som står för ett okänt antal aktörer: {}.",
        "{} only categories, which stand for an unknown number of actors: {}.", [&](std::string_view language) {
            return std::vector{plural(found.categories_only.size(), choose(language, "ruta har", "cell has"),
                                      choose(language, "rutor har", "cells have")),
                               name_cells(framework, found.categories_only, language)};
        })};
}

/// How many of the cells with actors have somebody by stated facts alone.
Finding evidence(const CellGrid& grid) {
    std::size_t peopled = 0, stated = 0;
    for (const auto& cell : grid.cells) {
        peopled += cell.count() > 0;
        stated += cell.stated() > 0;
    }
    auto values = [&](std::string_view) {
        return std::vector{std::to_string(peopled - stated), std::to_string(peopled)};
    };
    return {sentence("I {} av {} rutor med aktörer är alla placeringar härledda, inte belagda i källan.",
                     "In {} of {} cells with actors every placement is inferred, not stated in the source.", values)};
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
    Report report{
        "coverage", {"Täckning per stödtyp och princip", "Coverage by support type and principle"}, {}, {}, {}};
    if (found.grid.cells.empty()) {
        report.findings.push_back({Message("coverage.the-map-has-no-cells")});
    } else {
        report.findings.push_back(empty_cells(ecosystem.framework, found));
        if (!found.fullest.empty()) report.findings.push_back(fullest_cells(ecosystem, found, params.top));
        if (!found.single.empty()) report.findings.push_back(single_provider_cells(ecosystem, found));
        if (!found.categories_only.empty()) report.findings.push_back(category_cells(ecosystem.framework, found));
        if (!found.fullest.empty()) report.findings.push_back(evidence(found.grid));
    }
    auto actors = [](const Occupancy& occupancy) { return occupancy.count(); };
    report.tables.push_back(cell_matrix(ecosystem.framework, found.grid, "coverage",
                                        {"Aktörer per stödtyp och princip", "Actors by support type and principle"},
                                        actors));
    auto categories = [](const Occupancy& occupancy) { return occupancy.categories.size(); };
    if (!found.grid.all.categories.empty())
        report.tables.push_back(
            cell_matrix(ecosystem.framework, found.grid, "coverage_categories",
                        {"Kategorier, som står för ett okänt antal aktörer", "Categories, which stand for many actors"},
                        categories));
    report.tables.push_back(cell_table(ecosystem, found.grid));
    if (auto dimension = parse_dimension(params.by); dimension && is_further(*dimension))
        add_coverage_by(report, ecosystem, *dimension, params.top);
    report.notes = counting_notes(ecosystem, found.grid);
    return report;
}

}  // namespace ecomap
