// Cut between columns, then between rows; the feet stand under the last row, the counts after the last column.
#include "render/shape/tokens.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

#include <algorithm>

namespace ecomap {
namespace {

Cell state_cell(Tokens::State state) {
    if (state == Tokens::State::absent) return std::string();
    return state_of(state == Tokens::State::stated ? Ink::solid : Ink::hatched, false);
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

/// The cells of each row at the places of a new list of columns, and the columns themselves: `from` by new place.
void align_columns(Tokens& tokens, const std::vector<Tokens::Column>& columns, const std::vector<std::size_t>& from) {
    for (auto& row : tokens.rows) {
        decltype(row.cells) cells;
        for (auto at : from)
            cells.push_back(at < row.cells.size() ? row.cells[at]
                                                  : std::vector(tokens.kinds.size(), Tokens::State::absent));
        row.cells = std::move(cells);
    }
    tokens.columns = columns;
}

/// Rows name their group by its number in a list that now has the groups of both.
void align_groups(Tokens& before, Tokens& after) {
    auto key = [](const Tokens::Group& group) { return group.title; };
    std::vector<Tokens::Group> groups;
    std::vector<std::size_t> old_place(before.groups.size()), new_place(after.groups.size());
    for (const auto& twin : merged(keys_of(before.groups, key), keys_of(after.groups, key))) {
        if (twin.before != nowhere) old_place[twin.before] = groups.size();
        if (twin.after != nowhere) new_place[twin.after] = groups.size();
        groups.push_back(twin.after == nowhere ? before.groups[twin.before] : after.groups[twin.after]);
    }
    for (auto& row : before.rows) row.group = old_place[row.group];
    for (auto& row : after.rows) row.group = new_place[row.group];
    before.groups = after.groups = groups;
}

}  // namespace

Table table_of(const Tokens& tokens) {
    const auto& heading = tokens.heading;
    std::vector<Column> columns{column_or(heading, tokens.groups_title, column("group")), column("code"),
                                column_or(heading, tokens.rows_title, column("row")),
                                column_or(heading, tokens.columns_title, column_as("column", "column"))};
    for (std::size_t k = 0; k < tokens.kinds.size(); ++k)
        columns.push_back({"kind_" + std::to_string(k + 1), in_language(heading.language, tokens.kinds[k].label), ""});
    columns.push_back(column_or(heading, tokens.counts_title, column("count")));
    columns.push_back(column("remark"));
    auto table = table_named("tokens", heading, std::move(columns));
    for (const auto& row : tokens.rows)
        if (row.ink != Ink::absent) add_rows(table, tokens, row);
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

void align(Tokens& before, Tokens& after) {
    if (before.kinds.size() != after.kinds.size()) return;
    align_groups(before, after);
    for (std::size_t k = 0; k < before.kinds.size(); ++k) {
        auto &was = before.kinds[k], &is = after.kinds[k];
        was.is_stated = is.is_stated = was.is_stated || is.is_stated;
        was.is_inferred = is.is_inferred = was.is_inferred || is.is_inferred;
    }
    auto column_key = [](const Tokens::Column& column) { return column.title; };
    std::vector<Tokens::Column> was, is;
    std::vector<std::size_t> from_before, from_after;
    auto without_foot = [](Tokens::Column column) {
        column.foot.clear();
        column.ink = Ink::absent;
        return column;
    };
    for (const auto& twin : merged(keys_of(before.columns, column_key), keys_of(after.columns, column_key))) {
        was.push_back(twin.before == nowhere ? without_foot(after.columns[twin.after]) : before.columns[twin.before]);
        is.push_back(twin.after == nowhere ? without_foot(before.columns[twin.before]) : after.columns[twin.after]);
        from_before.push_back(twin.before);
        from_after.push_back(twin.after);
    }
    align_columns(before, was, from_before);
    align_columns(after, is, from_after);
    auto row_key = [](const Tokens::Row& row) { return row.code + "\n" + row.title; };
    align_lists(before.rows, after.rows, row_key, [](Tokens::Row row) {
        row.count.clear();
        row.remark.clear();
        row.alarm = false;
        row.ink = Ink::absent;
        for (auto& cell : row.cells) cell.assign(cell.size(), Tokens::State::absent);
        return row;
    });
    for (auto* rows : {&before.rows, &after.rows})
        std::stable_sort(rows->begin(), rows->end(), [](const auto& a, const auto& b) { return a.group < b.group; });
}

}  // namespace ecomap
