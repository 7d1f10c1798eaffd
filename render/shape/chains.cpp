// Cut between rows.
#include "render/shape/chains.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {

Table table_of(const Chains& chains) {
    auto table = table_named("chains", chains.heading,
                             {column_as("group", "principle"), column("code"),
                              column_or(chains.heading, chains.rows_head.title, column("row")), column("missing"),
                              column("step"), column_as("name", "name"), column("badge"), column("state")});
    for (const auto& row : chains.rows)
        for (std::size_t s = 0; s < row.steps.size(); ++s) {
            const auto& step = row.steps[s];
            auto line = [&](const std::string& name, const std::string& badge, Cell state) {
                table.rows.push_back({row.chip.label, row.code, row.title, row.alarm, chains.steps[s].title, name,
                                      badge, std::move(state)});
            };
            auto notes = present(step.notes);
            for (const auto& note : notes) line(note.title, note.badge, state_of(note.ink, note.badge.empty()));
            if (notes.empty()) line(step.none, "", std::string());
        }
    return table;
}

std::size_t parts_of(const Chains& chains, Cut cut) { return cut == Cut::down ? chains.rows.size() : 1; }

Chains part_of(const Chains& chains, Cut, std::size_t first, std::size_t last) {
    auto some = chains;
    some.rows = run_of(chains.rows, first, last);
    return some;
}

void align(Chains& before, Chains& after) {
    if (before.steps.size() != after.steps.size()) return;
    auto key = [](const Chains::Row& row) { return row.code + "\n" + row.title; };
    align_lists(before.rows, after.rows, key, [](Chains::Row row) {
        row.alarm.clear();
        for (auto& step : row.steps) step.notes.clear(), step.none.clear(), step.alarm = false;
        return row;
    });
    for (std::size_t r = 0; r < before.rows.size(); ++r)
        for (std::size_t s = 0; s < std::min(before.rows[r].steps.size(), after.rows[r].steps.size()); ++s)
            align_notes(before.rows[r].steps[s].notes, after.rows[r].steps[s].notes);
}

}  // namespace ecomap
