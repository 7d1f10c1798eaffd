// Cut as its grid is, the pipe with the columns; the tray is the row after the last, its notes are the last items.
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

/// Nothing is a number only where it is sure.
Cell count_cell(const Pipeline::Length& length) {
    const bool is_number = length.mark == Matrix::Mark::none || length.mark == Matrix::Mark::gap;
    return is_number ? value_cell(length.count) : Cell();
}

}  // namespace

Table table_of(const Pipeline& pipeline) {
    const auto& grid = pipeline.grid;
    auto table = table_named("pipeline", pipeline.heading,
                             {column_or(pipeline.heading, grid.rows_title, column("row")),
                              column_or(pipeline.heading, grid.columns_title, column("phase")), column("count"),
                              column("what"), column("names"), column("inferred")});
    for (std::size_t c = 0; c < pipeline.pipe.size(); ++c)
        table.rows.push_back({pipeline.pipe_title, grid.columns[c].title, count_cell(pipeline.pipe[c]),
                              pipeline.pipe[c].remark, std::string(), std::string()});
    for (std::size_t r = 0; r < grid.rows.size(); ++r)
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            const auto& cell = grid.cells[r][c];
            table.rows.push_back({grid.rows[r].title, grid.columns[c].title, value_cell(cell.value),
                                  cell.notes.empty() || cell.remark.empty() ? cell.mark_title : cell.remark,
                                  names_in(cell), inferred_in(cell)});
        }
    for (const auto& note : present(pipeline.tray.notes))
        table.rows.push_back({pipeline.tray.title, std::monostate{}, std::monostate{}, note.remark, note.title,
                              note.ink == Ink::hatched ? note.title : std::string()});
    return table;
}

std::size_t parts_of(const Pipeline& pipeline, Cut cut) {
    if (cut == Cut::across) return pipeline.grid.columns.size();
    if (cut == Cut::down) return pipeline.grid.rows.size() + (pipeline.tray.notes.empty() ? 0 : 1);
    return parts_of(pipeline.grid, cut) + pipeline.tray.notes.size();
}

Pipeline part_of(const Pipeline& pipeline, Cut cut, std::size_t first, std::size_t last) {
    auto some = pipeline;
    if (cut == Cut::inside)
        some.tray = tray_run(pipeline.tray, parts_of(pipeline.grid, cut), first, last, pipeline.heading);
    if (cut == Cut::down && last <= pipeline.grid.rows.size()) some.tray.notes.clear();
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
    double thickest = 0;
    for (const auto* pipe : {&before.pipe, &after.pipe})
        for (const auto& length : *pipe) thickest = std::max(thickest, length.count);
    before.thickest = after.thickest = thickest;
}

}  // namespace ecomap
