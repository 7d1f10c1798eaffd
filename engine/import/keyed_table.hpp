// A sheet that is one table among others of a package: found by its name, its columns by their heads, its rows by a
// key.
#pragma once

#include "engine/import/grid.hpp"

#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

/// What a sheet is called: its own name, else its file's without folder and ending; in small letters.
std::string table_name(const Grid& grid);

class KeyedTable {
public:
    /// The first of `grids`, which must outlive it, that is called by one of `names`. Its first row is the head. None:
    /// a table without rows and columns.
    KeyedTable(const std::vector<Grid>& grids, std::initializer_list<std::string_view> names);

    bool is(const Grid& grid) const { return grid_ == &grid; }
    bool has(std::string_view head) const { return columns_.contains(head); }
    std::optional<std::size_t> column(std::string_view head) const;
    /// With the head.
    std::size_t rows() const { return grid_ ? grid_->rows.size() : 0; }
    /// Trimmed; "" where there is no such cell or column.
    std::string text(std::size_t row, std::string_view head) const;
    /// Of the first column that there is.
    std::string first_text(std::size_t row, std::initializer_list<std::string_view> heads) const;
    const Grid& grid() const { return *grid_; }

private:
    const Grid* grid_ = nullptr;
    std::map<std::string, std::size_t, std::less<>> columns_;
};

/// The rows of a table by a column; of several with one key the first.
class KeyIndex {
public:
    KeyIndex(const KeyedTable& table, std::string_view head);
    std::optional<std::size_t> find(const std::string& key) const;

private:
    std::map<std::string, std::size_t> rows_;
};

}  // namespace ecomap::import
