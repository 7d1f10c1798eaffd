// Cut between panels; a panel that is left alone is cut as its matrix is.
#include "render/shape/multiples.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

/// The cut of the only panel's matrix that stands for `cut`.
Cut cut_of_panel(Cut cut) { return cut == Cut::inside ? Cut::down : cut; }

}  // namespace

Table table_of(const Multiples& multiples) {
    auto table = table_named("multiples", multiples.heading, {});
    for (const auto& panel : multiples.panels) {
        auto part = table_of(panel.matrix);
        // Panels without a mark or a name lack that column: the widest decides.
        if (part.columns.size() > table.columns.size()) table.columns = part.columns;
    }
    auto place_of = [&](const Column& column) {
        std::size_t place = 0;
        while (table.columns[place].key != column.key) ++place;
        return place;
    };
    auto add_missing = [&](const std::vector<Column>& columns) {
        for (const auto& column : columns) {
            bool is_there = false;
            for (const auto& known : table.columns) is_there = is_there || known.key == column.key;
            if (!is_there) table.columns.push_back(column);
        }
    };
    for (const auto& panel : multiples.panels) add_missing(table_of(panel.matrix).columns);
    for (const auto& panel : multiples.panels) {
        auto part = table_of(panel.matrix);
        for (auto& from : part.rows) {
            TableRow row(table.columns.size(), Cell(std::string()));
            for (std::size_t i = 0; i < from.size(); ++i) row[place_of(part.columns[i])] = std::move(from[i]);
            row.insert(row.begin(), {panel.title, panel.finding});
            table.rows.push_back(std::move(row));
        }
    }
    table.columns.insert(table.columns.begin(),
                         {column_or(multiples.heading, multiples.panels_title, column("panel")), column("finding")});
    return table;
}

std::size_t parts_of(const Multiples& multiples, Cut cut) {
    if (multiples.panels.size() == 1 && cut != Cut::down)
        return parts_of(multiples.panels.front().matrix, cut_of_panel(cut));
    return cut == Cut::down ? multiples.panels.size() : 1;
}

Multiples part_of(const Multiples& multiples, Cut cut, std::size_t first, std::size_t last) {
    auto some = multiples;
    if (multiples.panels.size() == 1 && cut != Cut::down) {
        auto& panel = some.panels.front();
        panel.matrix = part_of(panel.matrix, cut_of_panel(cut), first, last);
        if (first > 0) panel.title = continued(panel.title, multiples.heading);
        if (last < parts_of(multiples, cut)) some.remark.clear();
        return some;
    }
    some.panels = run_of(multiples.panels, first, last);
    if (last < multiples.panels.size()) some.remark.clear();
    return some;
}

void align(Multiples& before, Multiples& after) {
    auto key = [](const Multiples::Panel& panel) { return panel.title; };
    align_lists(before.panels, after.panels, key, [](Multiples::Panel panel) {
        panel.finding.clear();
        for (auto* cells : {&panel.matrix.row_totals, &panel.matrix.column_totals})
            for (auto& cell : *cells) cell = empty_cell();
        for (auto& row : panel.matrix.cells)
            for (auto& cell : row) cell = empty_cell();
        return panel;
    });
    for (std::size_t i = 0; i < before.panels.size(); ++i) align(before.panels[i].matrix, after.panels[i].matrix);
    join_twins(before.panels, after.panels);
}

}  // namespace ecomap
