#include "engine/import/keyed_table.hpp"

#include "engine/import/head.hpp"
#include "engine/model/letters.hpp"

#include <algorithm>
#include <filesystem>

namespace ecomap::import {

std::string table_name(const Grid& grid) {
    return lower_case(grid.sheet.empty() ? std::filesystem::path(grid.file).stem().string() : grid.sheet);
}

KeyedTable::KeyedTable(const std::vector<Grid>& grids, std::initializer_list<std::string_view> names) {
    for (const auto& grid : grids) {
        if (grid.rows.empty() || std::find(names.begin(), names.end(), table_name(grid)) == names.end()) continue;
        grid_ = &grid;
        for (std::size_t i = 0; i < grid.rows.front().cells.size(); ++i)
            columns_.emplace(lower_case(cell_text(grid.rows.front(), i)), i);
        return;
    }
}

std::optional<std::size_t> KeyedTable::column(std::string_view head) const {
    const auto found = columns_.find(head);
    return found == columns_.end() ? std::nullopt : std::optional(found->second);
}

std::string KeyedTable::text(std::size_t row, std::string_view head) const {
    const auto at = column(head);
    return at && row < rows() ? cell_text(grid_->rows[row], *at) : std::string();
}

std::string KeyedTable::first_text(std::size_t row, std::initializer_list<std::string_view> heads) const {
    for (const auto head : heads)
        if (has(head)) return text(row, head);
    return {};
}

KeyIndex::KeyIndex(const KeyedTable& table, std::string_view head) {
    for (std::size_t row = 1; row < table.rows(); ++row) rows_.emplace(table.text(row, head), row);
}

std::optional<std::size_t> KeyIndex::find(const std::string& key) const {
    const auto found = key.empty() ? rows_.end() : rows_.find(key);
    return found == rows_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace ecomap::import
