#include "engine/import/cell_name.hpp"

#include <algorithm>

namespace ecomap::import {

std::string column_name(std::size_t column) {
    std::string name;
    for (; column > 0; column = (column - 1) / 26) name += static_cast<char>('A' + (column - 1) % 26);
    std::reverse(name.begin(), name.end());
    return name;
}

std::string cell_name(const CellPlace& place) { return column_name(place.column) + std::to_string(place.row); }

std::optional<CellPlace> parse_cell_name(std::string_view name) {
    CellPlace place;
    std::size_t at = 0;
    auto step_over_dollar = [&] { at += at < name.size() && name[at] == '$' ? 1U : 0U; };
    step_over_dollar();
    for (; at < name.size(); ++at) {
        const char capital = name[at] >= 'a' && name[at] <= 'z' ? static_cast<char>(name[at] - 'a' + 'A') : name[at];
        if (capital < 'A' || capital > 'Z') break;
        place.column = place.column * 26 + static_cast<std::size_t>(capital - 'A') + 1;
        if (place.column > most_columns) return std::nullopt;
    }
    step_over_dollar();
    for (; at < name.size(); ++at) {
        if (name[at] < '0' || name[at] > '9') return std::nullopt;
        place.row = place.row * 10 + static_cast<std::size_t>(name[at] - '0');
        if (place.row > most_rows) return std::nullopt;
    }
    if (place.row == 0 || place.column == 0) return std::nullopt;
    return place;
}

std::optional<CellRange> parse_cell_range(std::string_view range) {
    const auto colon = range.find(':');
    const auto first = parse_cell_name(range.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : parse_cell_name(range.substr(colon + 1));
    if (!first || !last) return std::nullopt;
    return CellRange{{std::min(first->row, last->row), std::min(first->column, last->column)},
                     {std::max(first->row, last->row), std::max(first->column, last->column)}};
}

}  // namespace ecomap::import
