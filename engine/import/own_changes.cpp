#include "engine/import/own_changes.hpp"

#include "engine/import/column_holds.hpp"
#include "engine/import/csv_text.hpp"
#include "engine/import/own_labels.hpp"
#include "engine/io/changes.hpp"
#include "engine/io/key.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace ecomap::import {
namespace {

constexpr std::string_view emptied = "-";

bool is_same(const std::string& a, const std::string& b, const ColumnHolds& holds) {
    return a == b || (holds.many && items_of(a) == items_of(b));
}

std::string key_of(const OwnTable& table, const OwnTable::Row& row) {
    if (const auto& id = table.cell(row, "id"); !id.empty()) return id;
    if (table.name == "survey") return table.cell(row, "statement") + "/" + table.cell(row, "answer");
    if (table.name != "links") return {};
    return table.cell(row, "from") + " " + table.cell(row, "kind") + " " + table.cell(row, "to");
}

using ByKey = std::map<std::string, const OwnTable::Row*>;
ByKey by_key(const OwnTable& table) {
    ByKey rows;
    for (const auto& row : table.rows) rows.emplace(key_of(table, row), &row);
    return rows;
}

OwnTableChanges changes_of(const OwnTable& before, const OwnTable& now, const std::vector<OwnDimension>& own) {
    OwnTableChanges changes{now.name, before.columns, {}};
    for (const auto& column : now.columns)
        if (!contains(changes.columns, column)) changes.columns.push_back(column);
    std::vector<ColumnHolds> holds;
    for (const auto& column : changes.columns) holds.push_back(what_holds(now.name, column, own));
    const auto cells_of = [&](const OwnTable& table, const OwnTable::Row& row) {
        OwnTable::Row all{{}, row.sheet, row.number};
        for (const auto& column : changes.columns) all.cells.push_back(table.cell(row, column));
        return all;
    };
    const auto old_rows = by_key(before);
    std::set<std::string> seen;
    for (const auto& row : now.rows) {
        OwnRowChange change{RowState::added, key_of(now, row), cells_of(now, row), {}};
        const auto old = old_rows.find(change.id);
        if (old != old_rows.end() && seen.insert(change.id).second) {
            change.state = RowState::unchanged;
            for (std::size_t c = 0; c < changes.columns.size(); ++c) {
                const auto& was = before.cell(*old->second, changes.columns[c]);
                auto& is = change.row.cells[c];
                if (now.position(changes.columns[c]) == OwnTable::nowhere) is = was;
                else if (!is_same(was, is, holds[c])) change.before.emplace(c, was);
            }
            if (!change.before.empty()) change.state = RowState::changed;
        }
        changes.rows.push_back(std::move(change));
    }
    for (const auto& row : before.rows) {
        const auto key = key_of(before, row);
        if (!seen.contains(key)) changes.rows.push_back({RowState::removed, key, cells_of(before, row), {}});
    }
    return changes;
}

/// A line of CSV in which the sign for an emptied cell stands as it is: with the apostrophe that keeps spreadsheets
/// from computing it would be a text. Alone it computes nothing.
std::string change_line(const std::vector<std::string>& cells) {
    std::string line;
    for (const auto& cell : cells) {
        if (!line.empty()) line += ',';
        if (cell == emptied) {
            line += cell;
            continue;
        }
        const auto pair = csv_line(std::vector<std::string>{cell, ""});
        line += pair.substr(0, pair.size() - 2);  // without the comma and the line's end
    }
    return line + "\n";
}

/// One line of the file: what is done, and the cells by column.
struct ChangeLine {
    std::array<std::string, 3> first;
    std::map<std::string, std::string> cells;
};

ChangeLine line_of(const OwnTableChanges& table, const OwnRowChange& row) {
    const bool adds = row.state == RowState::added;
    ChangeLine line{{adds ? "add" : row.state == RowState::changed ? "alter" : "remove", table.name, row.id}, {}};
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto& cell = row.row.cells[c];
        if (table.columns[c] == "id" || row.state == RowState::removed) continue;
        if (adds && !cell.empty()) line.cells[table.columns[c]] = cell;
        if (!adds && row.before.contains(c)) line.cells[table.columns[c]] = cell.empty() ? std::string(emptied) : cell;
    }
    return line;
}

}  // namespace

std::size_t OwnTableChanges::count(RowState state) const {
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const OwnRowChange& row) { return row.state == state; }));
}

OwnChanges own_changes(const std::vector<OwnTable>& before, const std::vector<OwnTable>& now) {
    OwnChanges changes;
    const auto own = own_dimensions(now);
    for (const auto& table : before) {
        if (const auto* newer = find_table(now, table.name)) changes.tables.push_back(changes_of(table, *newer, own));
        else if (!table.rows.empty()) changes.not_there.push_back(table.name);
    }
    for (const auto& table : now)
        if (find_table(before, table.name) == nullptr)
            changes.tables.push_back(changes_of({table.name, table.columns, {}}, table, own));
    return changes;
}

std::string to_changes_file(const OwnChanges& changes, Losses& losses) {
    std::vector<ChangeLine> lines;
    std::vector<std::string> columns;
    const auto changeable = io::changeable_tables();
    for (const auto& table : changes.tables) {
        const auto has_id = contains(table.columns, std::string("id"));
        for (const auto& row : table.rows) {
            if (row.state == RowState::unchanged) continue;
            const bool can = contains(changeable, std::string_view(table.name));
            if (!can || row.id.empty() || (!has_id && row.state != RowState::added)) {
                losses.add(can ? "import.loss-change-without-id" : "import.loss-change-elsewhere", table.name, "",
                           row.id);
                continue;
            }
            lines.push_back(line_of(table, row));
            for (const auto& column : table.columns)
                if (lines.back().cells.contains(column) && !contains(columns, column)) columns.push_back(column);
        }
    }
    std::sort(lines.begin(), lines.end(), [](const ChangeLine& a, const ChangeLine& b) {
        return std::tie(a.first[1], a.first[0], a.first[2], a.cells) <
               std::tie(b.first[1], b.first[0], b.first[2], b.cells);
    });
    std::sort(columns.begin(), columns.end());
    std::vector<std::string> cells{"change", "table", "id"};
    cells.insert(cells.end(), columns.begin(), columns.end());
    auto text = change_line(cells);
    for (const auto& line : lines) {
        cells.assign(line.first.begin(), line.first.end());
        for (const auto& column : columns) {
            const auto found = line.cells.find(column);
            cells.push_back(found == line.cells.end() ? "" : found->second);
        }
        text += change_line(cells);
    }
    return text;
}

}  // namespace ecomap::import
