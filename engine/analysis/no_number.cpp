#include "engine/analysis/no_number.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// What an empty cell is.
Cell nobody_in(const CellStanding& standing) {
    if (standing.state == CellState::support || is_surely_empty(standing.state)) return number_cell(0);
    return no_number(to_string(standing.state), standing.possible);
}

}  // namespace

Cell no_number(std::string_view why, std::size_t offers) {
    return Message("no-number.mark", {{"why", why}, {"offers", offers}});
}

std::string_view why_no_number(const Cell& cell) {
    const auto* message = std::get_if<Message>(&cell);
    if (!message || message->id() != "no-number.mark") return {};
    return std::get<std::string>(message->arguments().front().argument.value());
}

Cell actors_in(const Occupancy& there, const CellStanding& standing) {
    if (there.count() > 0) return number_cell(there.count());
    return there.categories.empty() ? nobody_in(standing) : no_number(only_categories);
}

Cell categories_in(const Occupancy& there, const CellStanding& standing) {
    return there.empty() ? nobody_in(standing) : number_cell(there.categories.size());
}

CellStanding standing_of_all(std::span<const CellStanding> cells) {
    for (auto state : {CellState::possible_gap, CellState::unknown, CellState::not_mapped, CellState::outside,
                       CellState::sure_gap, CellState::nobody, CellState::not_expected})
        for (const auto& cell : cells)
            if (cell.state == state) return {state};
    return {};
}

void add_no_number_note(Report& report, bool zero_is_gap) {
    MessageList marks{{}, Joining::semicolons};
    for (auto why :
         {to_string(CellState::possible_gap), to_string(CellState::unknown), only_categories,
          to_string(CellState::not_expected), to_string(CellState::outside), to_string(CellState::not_mapped)}) {
        const auto is_it = [&](const Cell& cell) { return why_no_number(cell) == why; };
        const auto has_it = [&](const Table& table) {
            return std::any_of(table.rows.begin(), table.rows.end(), [&](const std::vector<Cell>& row) {
                return std::any_of(row.begin(), row.end(), is_it);
            });
        };
        if (std::any_of(report.tables.begin(), report.tables.end(), has_it))
            marks.items.push_back({"no-number.meaning", {{"why", why}}});
    }
    if (!marks.items.empty())
        report.notes.push_back(
            {"no-number.note", {{"zero", zero_is_gap ? "gap" : "nobody"}, {"marks", std::move(marks)}}});
}

}  // namespace ecomap
