#include "engine/analysis/support/cell_tables.hpp"

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
    auto taken = [&](const std::string& wanted) {
        return std::any_of(columns.begin(), columns.end(), [&](const Column& column) { return column.key == wanted; });
    };
    auto wanted = name;
    for (int i = 2; taken(wanted); ++i) wanted = name + "_" + std::to_string(i);
    return wanted;
}

}  // namespace

Table cell_matrix(const Framework& framework, const CellGrid& grid, std::string name, Message title,
                  const std::function<std::size_t(const Occupancy&)>& count) {
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
    auto add = [&](std::string key, Cell label, auto cell_of, const Occupancy& total) {
        std::vector<Cell> row{std::move(key), std::move(label)};
        for (auto principle : principles) row.push_back(number_cell(count(cell_of(principle))));
        row.push_back(number_cell(count(total)));
        table.rows.push_back(std::move(row));
    };
    for (auto id : framework.support_types.ids()) {
        if (!grid.rows[id.value].is_selected) continue;
        const auto& term = framework.support_types[id];
        auto cell_of = [&](PrincipleId principle) -> const Occupancy& { return at(grid, {id, principle}); };
        add(term.key, brief(term), cell_of, grid.rows[id.value].all);
    }
    auto total_of = [&](PrincipleId principle) -> const Occupancy& { return grid.columns[principle.value].all; };
    add("", Message("column.all"), total_of, grid.all);
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
