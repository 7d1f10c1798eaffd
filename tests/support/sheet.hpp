// Sheets that stand in the test as text: cells between |, one row a line.
#pragma once

#include "engine/import/grid.hpp"
#include "engine/io/key.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace ecomap::test {

inline import::Grid sheet(std::string_view text, const std::string& name = "Blad1") {
    import::Grid grid;
    grid.file = "karta.xlsx";
    grid.sheet = name;
    std::size_t number = 0;
    while (!text.empty()) {
        auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        import::GridRow row;
        row.number = ++number;
        bool any = false;
        for (bool more = true; more;) {
            const auto end = line.find('|');
            const std::string cell(io::trim(line.substr(0, end)));
            any = any || !cell.empty();
            row.cells.push_back({cell, cell.empty() ? import::CellKind::empty : import::CellKind::text});
            more = end != std::string_view::npos;
            if (more) line.remove_prefix(end + 1);
        }
        if (any) grid.rows.push_back(std::move(row));
    }
    return grid;
}

}  // namespace ecomap::test
