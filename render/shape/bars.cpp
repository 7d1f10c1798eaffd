// Cut between rows. A group that goes on repeats its title.
#include "render/shape/bars.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

struct BarColumns {
    bool groups = false, chips = false, notes = false, remarks = false, totals = false;
};

BarColumns columns_used(const Bars& bars) {
    BarColumns used;
    for (const auto& group : bars.groups) {
        used.groups = used.groups || !group.title.empty();
        for (const auto& row : group.rows) {
            used.chips = used.chips || !row.chips.empty();
            used.notes = used.notes || !row.note.empty();
            used.totals = used.totals || !row.total.empty();
            for (const auto* side : {&row.left, &row.right})
                for (const auto& part : *side) used.remarks = used.remarks || !part.remark.empty();
        }
    }
    return used;
}

std::vector<Column> bar_columns(const Bars& bars, const BarColumns& used) {
    const auto& heading = bars.heading;
    std::vector<Column> columns;
    if (used.groups) columns.push_back(column("group"));
    columns.push_back(column_or(heading, bars.rows_title, column("row")));
    if (used.chips) columns.push_back(column("chips"));
    columns.push_back(column_or(heading, bars.parts_title, column_as("part", "part")));
    columns.push_back(column_or(heading, bars.values_title, column("value")));
    if (used.remarks) columns.push_back(column("certainty"));
    if (used.totals) columns.push_back(column("total"));
    if (used.notes) columns.push_back(column("note"));
    return columns;
}

TableRow bar_row(const BarColumns& used, const Bars::Group& group, const Bars::Row& row, const Bars::Part& part) {
    TableRow cells;
    if (used.groups) cells.push_back(group.title);
    cells.push_back(row.title);
    if (used.chips) cells.push_back(labels_of(row.chips));
    cells.push_back(part.title);
    cells.push_back(value_cell(part.value));
    if (used.remarks) cells.push_back(part.remark);
    if (used.totals) cells.push_back(row.total);
    if (used.notes) cells.push_back(row.note);
    return cells;
}

void align_parts(std::vector<Bars::Row>& before, std::vector<Bars::Row>& after) {
    auto key = [](const Bars::Part& part) { return part.title; };
    auto empty = [](Bars::Part part) {
        part.value.reset();
        part.width = 0;
        part.text.clear();
        part.tooltip.clear();
        part.ink = Ink::absent;
        return part;
    };
    for (std::size_t i = 0; i < before.size(); ++i) {
        align_lists(before[i].left, after[i].left, key, empty);
        align_lists(before[i].right, after[i].right, key, empty);
    }
    join_twins(before, after);
}

}  // namespace

Table table_of(const Bars& bars) {
    auto used = columns_used(bars);
    auto table = table_named("bars", bars.heading, bar_columns(bars, used));
    for (const auto& group : bars.groups)
        for (const auto& row : group.rows) {
            for (const auto* side : {&row.left, &row.right})
                for (const auto& part : *side)
                    if (part.ink != Ink::absent) table.rows.push_back(bar_row(used, group, row, part));
            if (row.left.empty() && row.right.empty()) table.rows.push_back(bar_row(used, group, row, {}));
        }
    return table;
}

std::size_t parts_of(const Bars& bars, Cut cut) {
    if (cut != Cut::down) return 1;
    std::size_t count = 0;
    for (const auto& group : bars.groups) count += group.rows.size();
    return count;
}

Bars part_of(const Bars& bars, Cut cut, std::size_t first, std::size_t last) {
    auto some = bars;
    if (last < parts_of(bars, cut)) some.remark.clear();
    some.groups.clear();
    std::size_t begin = 0;
    for (const auto& group : bars.groups) {
        auto end = begin + group.rows.size();
        auto from = std::max(first, begin), to = std::min(last, end);
        if (from < to) {
            auto part = group;
            part.rows = run_of(group.rows, from - begin, to - begin);
            if (from > begin && !group.title.empty()) part.title = continued(group.title, bars.heading);
            some.groups.push_back(std::move(part));
        }
        begin = end;
    }
    return some;
}

void align(Bars& before, Bars& after) {
    auto empty_row = [](Bars::Row row) {
        row.left.clear();
        row.right.clear();
        row.total.clear();
        row.note.clear();
        return row;
    };
    auto row_key = [](const Bars::Row& row) { return row.title; };
    align_groups(before.groups, after.groups, &Bars::Group::rows, row_key, empty_row,
                 [](Bars::Group& group) { group.count.clear(); });
    for (std::size_t i = 0; i < before.groups.size(); ++i) align_parts(before.groups[i].rows, after.groups[i].rows);
}

}  // namespace ecomap
