// Cut as its grid is, the pipe with the columns; the tray is the row after the last.
#include "render/shape/pipeline.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

std::string names_in(const Matrix::CellOf& cell) {
    std::string names;
    for (const auto& note : present(cell.notes)) append_word(names, note.title, "; ");
    return names;
}

std::string inferred_in(const Matrix::CellOf& cell) {
    std::string names;
    for (const auto& note : present(cell.notes))
        if (note.ink == Ink::hatched) append_word(names, note.title, "; ");
    return names;
}

Pipeline tray_part(Pipeline some, std::size_t first, std::size_t last) {
    some.tray.notes = run_of(some.tray.notes, first, last);
    if (first > 0) some.tray.title = continued(some.tray.title, some.heading);
    return some;
}

}  // namespace

Table table_of(const Pipeline& pipeline) {
    const auto& grid = pipeline.grid;
    auto table = table_named("pipeline", pipeline.heading,
                             {{"row", heading_or(pipeline.heading, grid.rows_title, {"Rad", "Row"}), ""},
                              {"phase", heading_or(pipeline.heading, grid.columns_title, {"Fas", "Phase"}), ""},
                              {"count", {"Antal", "Count"}, ""},
                              {"what", {"Vad", "What"}, ""},
                              {"names", {"Namn", "Names"}, ""},
                              {"inferred", {"Härlett", "Inferred"}, ""}});
    for (std::size_t c = 0; c < pipeline.pipe.size(); ++c)
        table.rows.push_back({pipeline.pipe_title, grid.columns[c].title, value_cell(pipeline.pipe[c].count),
                              pipeline.pipe[c].remark, std::string(), std::string()});
    for (std::size_t r = 0; r < grid.rows.size(); ++r)
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            const auto& cell = grid.cells[r][c];
            table.rows.push_back({grid.rows[r].title, grid.columns[c].title, value_cell(cell.value),
                                  cell.notes.empty() ? cell.mark_title : cell.remark, names_in(cell),
                                  inferred_in(cell)});
        }
    for (const auto& note : present(pipeline.tray.notes))
        table.rows.push_back({pipeline.tray.title, std::monostate{}, std::monostate{}, note.remark, note.title,
                              note.ink == Ink::hatched ? note.title : std::string()});
    return table;
}

std::size_t parts_of(const Pipeline& pipeline, Cut cut) {
    bool has_tray = !pipeline.tray.notes.empty();
    if (cut == Cut::across) return pipeline.grid.columns.size();
    if (cut == Cut::down) return pipeline.grid.rows.size() + (has_tray ? 1 : 0);
    if (pipeline.grid.rows.empty()) return pipeline.tray.notes.size();
    return has_tray ? 1 : parts_of(pipeline.grid, cut);
}

Pipeline part_of(const Pipeline& pipeline, Cut cut, std::size_t first, std::size_t last) {
    auto some = pipeline;
    if (cut == Cut::inside && pipeline.grid.rows.empty()) return tray_part(std::move(some), first, last);
    auto rows = pipeline.grid.rows.size();
    if (cut == Cut::down && last <= rows) some.tray.notes.clear();
    if (cut == Cut::across) {
        some.pipe = run_of(pipeline.pipe, first, last);
        if (last < pipeline.pipe.size()) some.tray.notes.clear();
    }
    some.grid.heading.language = pipeline.heading.language;
    some.grid = part_of(some.grid, cut, first, last);
    if (some.grid.rows.empty()) some.pipe.clear();
    return some;
}

void align(Pipeline& before, Pipeline& after) {
    align(before.grid, after.grid);
    align_notes(before.tray.notes, after.tray.notes);
}

}  // namespace ecomap
