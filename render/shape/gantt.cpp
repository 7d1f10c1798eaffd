// Cut between groups (the tray is the group after the last), or between the bars of groups and the notes of the tray.
// An arrow from another part is dropped; what a bar waits for stands in its words.
#include "render/shape/gantt.hpp"

#include "engine/analysis/support/cell_words.hpp"
#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

std::size_t bars_in(const Gantt::Group& group) { return group.bars.size(); }
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

Gantt inside(const Gantt& gantt, std::size_t first, std::size_t last) {
    auto some = gantt;
    auto size = [](const Gantt::Group& group) { return bars_in(group); };
    std::size_t before = 0, begin = 0;  // bars before the part
    for (const auto& group : gantt.groups) {
        auto count = std::max<std::size_t>(bars_in(group), 1);
        before += std::min(first > begin ? first - begin : 0, bars_in(group));
        begin += count;
    }
    some.groups = items_run(gantt.groups, first, last, size, [&](Gantt::Group group, std::size_t from, std::size_t to) {
        group.bars = run_of(group.bars, from, to);
        if (from > 0) group.title = continued(group.title, gantt.heading);
        return group;
    });
    some.tray = tray_run(gantt.tray, begin, first, last, gantt.heading);
    renumber(some, before, before + bars_in(some));
    return some;
}

Gantt::Bar empty_bar(Gantt::Bar bar) {
    bar.note = empty_note(bar.note);
    bar.chain = false;
    bar.when.clear();
    bar.slack.clear();
    bar.waits_for.clear();
    return bar;
}

/// For each bar of a side its number among the bars of both, given where its group and it stand now.
std::vector<std::size_t> new_numbers(const Gantt& was, const Gantt& is, const std::vector<std::size_t>& groups,
                                     const std::vector<std::vector<std::size_t>>& bars) {
    std::vector<std::size_t> firsts{0}, numbers;
    for (const auto& group : is.groups) firsts.push_back(firsts.back() + group.bars.size());
    for (std::size_t g = 0; g < was.groups.size(); ++g)
        for (std::size_t b = 0; b < was.groups[g].bars.size(); ++b)
            numbers.push_back(firsts[groups[g]] + bars[groups[g]][b]);
    return numbers;
}

void set_arrows(Gantt& gantt, const std::vector<std::size_t>& numbers) {
    for (auto& group : gantt.groups)
        for (auto& bar : group.bars)
            for (auto& number : bar.waits_for) number = numbers[number];
}

}  // namespace

Table table_of(const Gantt& gantt) {
    auto table = table_named("plan", gantt.heading,
                             {column("group"), column("step"), column("kind"), column_as("when", "when-and-how-long"),
                              column("waits_for"), column("chain"), column("slack"), column("about")});
    auto cell = [](const std::string& text) { return text.empty() || text == "?" ? Cell{} : Cell{text}; };
    for (const auto& group : gantt.groups)
        for (const auto& bar : group.bars) {
            if (bar.note.ink == Ink::absent) continue;
            table.rows.push_back({group.title, bar.note.title + (bar.aside.empty() ? "" : " " + bar.aside),
                                  bar.note.badge, cell(bar.when), bar.note.remark, yes_no(bar.chain), cell(bar.slack),
                                  bar.note.tooltip});
        }
    for (const auto& note : present(gantt.tray.notes))
        table.rows.push_back({gantt.tray.title, note.title, note.badge, std::monostate{}, note.remark, yes_no(false),
                              std::monostate{}, note.tooltip});
    return table;
}

std::size_t parts_of(const Gantt& gantt, Cut cut) {
    if (cut == Cut::down) return gantt.groups.size() + (gantt.tray.notes.empty() ? 0 : 1);
    if (cut == Cut::across) return 1;
    return items_of(gantt.groups, [](const Gantt::Group& group) { return bars_in(group); }) + gantt.tray.notes.size();
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

// A plan with dates and one without share no axis: they only have the same rows.
void align(Gantt& before, Gantt& after) {
    auto old_before = before, old_after = after;
    if (before.groups.empty()) before.dated = after.dated, before.axis_title = after.axis_title;
    if (after.groups.empty()) after.dated = before.dated, after.axis_title = before.axis_title;
    bool in_months = (before.in_months || before.groups.empty()) && (after.in_months || after.groups.empty());
    before.in_months = after.in_months = in_months;
    auto group_key = [](const Gantt::Group& group) { return group.title; };
    auto bar_key = [](const Gantt::Bar& bar) { return key_of(bar.note); };
    auto groups = align_lists(before.groups, after.groups, group_key, [](Gantt::Group group) {
        group.bars.clear();
        return group;
    });
    std::vector<std::vector<std::size_t>> was, is;
    for (std::size_t g = 0; g < before.groups.size(); ++g) {
        auto moves = align_lists(before.groups[g].bars, after.groups[g].bars, bar_key, empty_bar);
        was.push_back(moves.before);
        is.push_back(moves.after);
    }
    set_arrows(before, new_numbers(old_before, before, groups.before, was));
    set_arrows(after, new_numbers(old_after, after, groups.after, is));
    if (before.dated == after.dated)
        for (std::size_t g = 0; g < before.groups.size(); ++g) join_twins(before.groups[g].bars, after.groups[g].bars);
    align_notes(before.tray.notes, after.tray.notes);
}

}  // namespace ecomap
