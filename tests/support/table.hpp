// What tests ask of the table of a picture.
#pragma once

#include "engine/analysis/report.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

namespace ecomap::test {

inline std::size_t column_index(const Table& table, std::string_view key) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == key) return i;
    FAIL("no column " << key);
    return 0;
}

inline bool has_column(const Table& table, std::string_view key) {
    for (const auto& one : table.columns)
        if (one.key == key) return true;
    return false;
}

inline std::string text(const Cell& cell) { return std::get<std::string>(cell); }

inline void check_rectangular(const Table& table) {
    for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
}

}  // namespace ecomap::test
