// Cut between rows.
#include "render/shape/chains.hpp"

#include "render/shape/rows.hpp"

namespace ecomap {

Table table_of(const Chains& chains) {
    auto table = table_named("chains", chains.heading,
                             {{"group", {"Princip", "Principle"}, ""},
                              {"code", {"Kod", "Code"}, ""},
                              {"row", heading_or(chains.heading, chains.rows_head.title, {"Rad", "Row"}), ""},
                              {"missing", {"Saknas", "Missing"}, ""},
                              {"step", {"Steg", "Step"}, ""},
                              {"name", {"Namn", "Name"}, ""},
                              {"badge", {"Märke", "Badge"}, ""},
                              {"state", {"Belägg", "Standing"}, ""}});
    for (const auto& row : chains.rows)
        for (std::size_t s = 0; s < row.steps.size(); ++s) {
            const auto& step = row.steps[s];
            auto line = [&](const std::string& name, const std::string& badge, Cell state) {
                table.rows.push_back({row.chip.label, row.code, row.title, row.alarm, chains.steps[s].title, name,
                                      badge, std::move(state)});
            };
            for (const auto& note : step.notes) line(note.title, note.badge, state_of(note.ink, note.badge.empty()));
            if (step.notes.empty()) line(step.none, "", std::string());
        }
    return table;
}

std::size_t parts_of(const Chains& chains, Cut cut) { return cut == Cut::down ? chains.rows.size() : 1; }

Chains part_of(const Chains& chains, Cut, std::size_t first, std::size_t last) {
    auto some = chains;
    some.rows = run_of(chains.rows, first, last);
    return some;
}

}  // namespace ecomap
