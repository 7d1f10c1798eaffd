// Cut between groups (the tray is the group after the last), then between the bars of one or the notes of the tray. An
// arrow from another part is dropped; what a bar waits for stands in its words.
#include "render/shape/gantt.hpp"

#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

std::size_t bars_in(const Gantt& gantt) {
    std::size_t count = 0;
    for (const auto& group : gantt.groups) count += group.bars.size();
    return count;
}

/// Keeps the arrows between bars `first` to `last` of the whole, which now are numbered from 0.
void renumber(Gantt& gantt, std::size_t first, std::size_t last) {
    for (auto& group : gantt.groups)
        for (auto& bar : group.bars) {
            std::erase_if(bar.waits_for, [&](auto number) { return number < first || number >= last; });
            for (auto& number : bar.waits_for) number -= first;
        }
}

Gantt inside(Gantt some, std::size_t first, std::size_t last) {
    if (some.groups.empty()) {
        some.tray.notes = run_of(some.tray.notes, first, last);
        if (first > 0) some.tray.title = continued(some.tray.title, some.heading);
        return some;
    }
    auto& group = some.groups.front();
    group.bars = run_of(group.bars, first, last);
    if (first > 0) group.title = continued(group.title, some.heading);
    renumber(some, first, last);
    return some;
}

}  // namespace

Table table_of(const Gantt& gantt) {
    auto table = table_named("plan", gantt.heading,
                             {{"group", {"Grupp", "Group"}, ""},
                              {"step", {"Steg", "Step"}, ""},
                              {"kind", {"Slag", "Kind"}, ""},
                              {"when", {"När och hur länge", "When and how long"}, ""},
                              {"waits_for", {"Väntar på", "Waits for"}, ""},
                              {"chain", {"I längsta kedjan", "On the longest chain"}, ""},
                              {"slack", {"Marginal", "Slack"}, ""},
                              {"about", {"Om", "About"}, ""}});
    auto cell = [](const std::string& text) { return text.empty() || text == "?" ? Cell{} : Cell{text}; };
    for (const auto& group : gantt.groups)
        for (const auto& bar : group.bars)
            table.rows.push_back({group.title, bar.note.title, bar.note.badge, cell(bar.when), bar.note.remark,
                                  bar.chain ? Text("ja", "yes") : Text("nej", "no"), cell(bar.slack),
                                  bar.note.tooltip});
    for (const auto& note : gantt.tray.notes)
        table.rows.push_back({gantt.tray.title, note.title, note.badge, std::monostate{}, note.remark,
                              Text("nej", "no"), std::monostate{}, note.tooltip});
    return table;
}

std::size_t parts_of(const Gantt& gantt, Cut cut) {
    bool has_tray = !gantt.tray.notes.empty();
    if (cut == Cut::down) return gantt.groups.size() + (has_tray ? 1 : 0);
    if (cut == Cut::across) return 1;
    if (gantt.groups.empty()) return gantt.tray.notes.size();
    return gantt.groups.size() == 1 && !has_tray ? gantt.groups.front().bars.size() : 1;
}

Gantt part_of(const Gantt& gantt, Cut cut, std::size_t first, std::size_t last) {
    if (cut == Cut::inside) return inside(gantt, first, last);
    auto some = gantt;
    std::size_t before = 0;
    for (std::size_t i = 0; i < first && i < gantt.groups.size(); ++i) before += gantt.groups[i].bars.size();
    some.groups = run_of(gantt.groups, first, last);
    renumber(some, before, before + bars_in(some));
    if (last <= gantt.groups.size()) some.tray.notes.clear();
    return some;
}

}  // namespace ecomap
