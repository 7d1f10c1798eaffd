#include "engine/analysis/support/cell_tables.hpp"

#include "engine/analysis/no_number.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

/// A machine name for a column: the term's key in snake_case, made unique.
std::string column_key(std::string_view key, const std::vector<Column>& columns) {
    std::string name;
    for (char letter : key) {
        bool upper = letter >= 'A' && letter <= 'Z';
        bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        name += upper ? static_cast<char>(letter + 0x20) : plain ? letter : '_';
    }
    auto taken = [&](const std::string& wanted) {  // by a column, or by what JSON has beside them
        return wanted == "no_number" ||
               std::any_of(columns.begin(), columns.end(), [&](const Column& column) { return column.key == wanted; });
    };
    auto wanted = name;
    for (int i = 2; taken(wanted); ++i) wanted = name + "_" + std::to_string(i);
    return wanted;
}

}  // namespace

Table cell_matrix(const Ecosystem& ecosystem, const CellGrid& grid, const std::vector<CellStanding>& standings,
                  std::string name, Message title, Cell (*count)(const Occupancy&, const CellStanding&)) {
    const auto& framework = ecosystem.framework;
    Table table{std::move(name), std::move(title), {}, {}};
    table.columns = {column_as("support_type", "key"), column_as("label", "support-type"), column("all", "actors")};
    std::vector<PrincipleId> principles;
    for (auto id : framework.principles.ids())  // of a side without a name there is only the total
        if (grid.columns[id.value].is_selected) principles.push_back(id);
    for (auto id : principles) {
        const auto& principle = framework.principles[id];
        auto key = column_key(principle.key, table.columns);
        table.columns.insert(table.columns.end() - 1, {key, brief(principle), "actors"});
    }
    std::vector<SupportTypeId> rows;
    for (auto id : framework.support_types.ids())
        if (grid.rows[id.value].is_selected) rows.push_back(id);
    const auto in_lines = [&](const auto& down, const auto& across) {
        std::vector<CellStanding> those;
        for (auto row : down)
            for (auto column : across) those.push_back(at(standings, grid, {row, column}));
        return standing_of_all(those);
    };
    const auto all_rows = is_undivided(framework, Dimension::support_type) ? grid_rows(framework) : rows;
    const auto all_columns = is_undivided(framework, Dimension::principle) ? grid_columns(framework) : principles;
    for (auto id : rows) {
        const auto& term = framework.support_types[id];
        std::vector<Cell> row{term.key, brief(term)};
        for (auto principle : principles)
            row.push_back(count(at(grid, {id, principle}), at(standings, grid, CellPlace{id, principle})));
        row.push_back(count(grid.rows[id.value].all, in_lines(std::array{id}, all_columns)));
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> total{std::string(), Message("column.all")};
    for (auto principle : principles)
        total.push_back(count(grid.columns[principle.value].all, in_lines(all_rows, std::array{principle})));
    total.push_back(count(grid.all, in_lines(all_rows, all_columns)));
    table.rows.push_back(std::move(total));
    return table;
}

std::vector<Column> state_columns() { return {column_as("state", "state"), column("possible", "offers")}; }

std::vector<Cell> state_cells(const CellStanding& standing) {
    return {std::string(to_string(standing.state)),
            standing.state == CellState::not_mapped ? Cell() : number_cell(standing.possible)};
}

std::vector<Column> cell_columns() {
    return {column("support_type"),
            column_as("principle", "principle-key"),
            column("support_type_label"),
            column("principle_label"),
            column("actors", "actors"),
            column("categories", "categories"),
            column_as("stated", "stated", "actors"),
            column_as("inferred", "inferred", "actors"),
            column_as("names", "who"),
            column("category_names")};
}

std::vector<Cell> cell_row(const Ecosystem& ecosystem, const CellPlace& place, const Occupancy& occupancy) {
    const auto terms = terms_of(ecosystem.framework, place);
    return {terms.support_type,
            terms.principle,
            terms.support_type_label,
            terms.principle_label,
            number_cell(occupancy.count()),
            number_cell(occupancy.categories.size()),
            number_cell(occupancy.stated()),
            number_cell(occupancy.count() - occupancy.stated()),
            names_cell(ecosystem, occupancy.actors),
            names_cell(ecosystem, occupancy.categories)};
}

}  // namespace ecomap
