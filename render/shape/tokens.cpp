// Cut between columns, then between rows; the feet stand under the last row, the counts after the last column.
#include "render/shape/tokens.hpp"

#include "render/shape/rows.hpp"

#include <algorithm>

namespace ecomap {
namespace {

Cell state_cell(Tokens::State state) {
    if (state == Tokens::State::absent) return std::string();
    return state == Tokens::State::stated ? Text("angivet", "stated") : Text("härlett", "inferred");
}

bool is_empty(const std::vector<Tokens::State>& cell) {
    return std::all_of(cell.begin(), cell.end(), [](auto state) { return state == Tokens::State::absent; });
}

/// One row per filled cell; a row without any stands alone, so that nothing of the picture is lost.
void add_rows(Table& table, const Tokens& tokens, const Tokens::Row& row) {
    const auto& group = tokens.groups[row.group].title;
    auto line = [&](const std::string& column, const std::vector<Tokens::State>& cell) {
        TableRow cells{group, row.code, row.title, column};
        for (std::size_t k = 0; k < tokens.kinds.size(); ++k)
            cells.push_back(k < cell.size() ? state_cell(cell[k]) : Cell(std::string()));
        cells.emplace_back(row.count);
        cells.emplace_back(row.remark);
        table.rows.push_back(std::move(cells));
    };
    auto before = table.rows.size();
    for (std::size_t c = 0; c < row.cells.size(); ++c)
        if (!is_empty(row.cells[c])) line(tokens.columns[c].title, row.cells[c]);
    if (table.rows.size() == before) line("", {});
}

}  // namespace

Table table_of(const Tokens& tokens) {
    const auto& heading = tokens.heading;
    std::vector<Column> columns{{"group", heading_or(heading, tokens.groups_title, {"Grupp", "Group"}), ""},
                                {"code", {"Kod", "Code"}, ""},
                                {"row", heading_or(heading, tokens.rows_title, {"Rad", "Row"}), ""},
                                {"column", heading_or(heading, tokens.columns_title, {"Kolumn", "Column"}), ""}};
    for (std::size_t k = 0; k < tokens.kinds.size(); ++k)
        columns.push_back({"kind_" + std::to_string(k + 1), in_language(heading.language, tokens.kinds[k].label), ""});
    columns.push_back({"count", heading_or(heading, tokens.counts_title, {"Antal", "Count"}), ""});
    columns.push_back({"remark", {"Anmärkning", "Remark"}, ""});
    auto table = table_named("tokens", heading, std::move(columns));
    for (const auto& row : tokens.rows) add_rows(table, tokens, row);
    for (const auto& column : tokens.columns) {
        if (column.foot.empty()) continue;
        TableRow foot{tokens.feet_title, std::string(), std::string(), column.title};
        foot.resize(4 + tokens.kinds.size(), std::string());
        foot.emplace_back(column.foot);
        foot.emplace_back(std::string());
        table.rows.push_back(std::move(foot));
    }
    return table;
}

std::size_t parts_of(const Tokens& tokens, Cut cut) {
    if (cut == Cut::across) return tokens.columns.size();
    return cut == Cut::down ? tokens.rows.size() : 1;
}

Tokens part_of(const Tokens& tokens, Cut cut, std::size_t first, std::size_t last) {
    auto some = tokens;
    if (cut == Cut::across) {
        some.columns = run_of(tokens.columns, first, last);
        for (auto& row : some.rows) row.cells = run_of(row.cells, first, last);
    } else {
        some.rows = run_of(tokens.rows, first, last);
        if (last < tokens.rows.size())
            for (auto& column : some.columns) column.foot.clear();
    }
    return some;
}

}  // namespace ecomap
