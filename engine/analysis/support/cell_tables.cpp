#include "engine/analysis/support/cell_tables.hpp"

#include "engine/analysis/no_number.hpp"

#include <algorithm>

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
    for (auto id : framework.principles.ids())
        if (grid.columns[id.value].is_selected) principles.push_back(id);
    for (auto id : principles) {
        const auto& principle = framework.principles[id];
        auto key = column_key(principle.key, table.columns);
        table.columns.insert(table.columns.end() - 1, {key, brief(principle), "actors"});
    }
    std::vector<SupportTypeId> rows;
    for (auto id : framework.support_types.ids())
        if (grid.rows[id.value].is_selected) rows.push_back(id);
    std::vector<CellStanding> all;
    std::vector<std::vector<CellStanding>> down(principles.size());
    for (auto id : rows) {
        const auto& term = framework.support_types[id];
        std::vector<Cell> row{term.key, brief(term)};
        std::vector<CellStanding> across;
        for (std::size_t i = 0; i < principles.size(); ++i) {
            const CellPlace place{id, principles[i]};
            const auto& standing = at(standings, grid, place);
            row.push_back(count(at(grid, place), standing));
            for (auto* line : {&across, &down[i], &all}) line->push_back(standing);
        }
        row.push_back(count(grid.rows[id.value].all, standing_of_all(across)));
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> total{std::string(), Message("column.all")};
    for (std::size_t i = 0; i < principles.size(); ++i)
        total.push_back(count(grid.columns[principles[i].value].all, standing_of_all(down[i])));
    total.push_back(count(grid.all, standing_of_all(all)));
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
    const auto& row = ecosystem.framework.support_types[place.support_type];
    const auto& column = ecosystem.framework.principles[place.principle];
    return {row.key,
            column.key,
            brief(row),
            brief(column),
            number_cell(occupancy.count()),
            number_cell(occupancy.categories.size()),
            number_cell(occupancy.stated()),
            number_cell(occupancy.count() - occupancy.stated()),
            names_cell(ecosystem, occupancy.actors),
            names_cell(ecosystem, occupancy.categories)};
}

}  // namespace ecomap
