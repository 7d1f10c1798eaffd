// Cut between columns, between rows, or between the notes of the cells of rows. The lines under a grid are one more
// row, cut between lines; a line that is left alone is cut between its names.
#include "render/shape/matrix.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"
#include "render/shape/shown.hpp"
#include "render/words/words.hpp"

namespace ecomap {
namespace {

/// What a matrix has besides values decides which columns its table needs.
struct MatrixColumns {
    bool remark = false, parts = false, inferred_parts = false, mark = false, notes = false, inferred_notes = false,
         detail = false;

    void note(const Matrix::CellOf& cell) {
        remark = remark || !cell.remark.empty();
        parts = parts || !cell.parts.empty();
        inferred_parts = inferred_parts || !labels_of(cell.parts, Ink::hatched).empty();
        mark = mark || !cell.mark_title.empty();
        notes = notes || !cell.notes.empty();
        detail = detail || !cell.detail.empty();
        for (const auto& one : cell.notes) inferred_notes = inferred_notes || one.ink == Ink::hatched;
    }
};

TableRow matrix_row(const MatrixColumns& has, const std::string& row, const std::string& column,
                    const Matrix::CellOf& cell) {
    TableRow cells{row, column, value_cell(cell.value)};
    if (has.remark) cells.push_back(cell.remark);
    if (has.parts) cells.push_back(labels_of(cell.parts));
    if (has.inferred_parts) cells.push_back(labels_of(cell.parts, Ink::hatched));
    if (has.mark) cells.push_back(cell.mark_title);
    std::string names, inferred;
    for (const auto& note : cell.notes) {
        if (note.ink == Ink::absent) continue;
        auto beside = note.badge;
        if (!note.remark.empty()) append_word(beside, note.remark, " · ");
        auto name = beside.empty() ? note.title : note.title + " (" + beside + ")";
        append_word(names, name, "; ");
        if (note.ink == Ink::hatched) append_word(inferred, name, "; ");
    }
    if (has.notes) cells.push_back(names);
    if (has.inferred_notes) cells.push_back(inferred);
    if (has.detail) cells.push_back(cell.detail);
    return cells;
}

std::vector<Column> matrix_columns(const Matrix& matrix, const MatrixColumns& has) {
    const auto& heading = matrix.heading;
    std::vector<Column> columns{column_or(heading, matrix.rows_title, column_as("row", "table-row")),
                                column_or(heading, matrix.columns_title, column_as("column", "column")),
                                column_or(heading, matrix.values_title, column("value"))};
    if (has.remark) columns.push_back(column("remark"));
    if (has.parts) columns.push_back(column_or(heading, matrix.parts_title, column_as("parts", "parts")));
    if (has.inferred_parts) columns.push_back(column("parts_inferred"));
    if (has.mark) columns.push_back(column("mark"));
    if (has.notes) columns.push_back(column("names"));
    if (has.inferred_notes) columns.push_back(column("names_inferred"));
    if (has.detail) columns.push_back(column_or(heading, matrix.details_title, column("detail")));
    return columns;
}

std::size_t most_notes(const std::vector<Matrix::CellOf>& row) {
    std::size_t most = 0;
    for (const auto& cell : row) most = std::max(most, cell.notes.size());
    return most;
}

// Totals of all rows stand under the last of them, totals of all columns after the last of those.
Matrix columns_of(Matrix matrix, std::size_t first, std::size_t last) {
    bool is_last = last >= matrix.columns.size();
    auto all = run_of(matrix.column_totals, matrix.columns.size(), matrix.column_totals.size());
    matrix.column_totals = run_of(matrix.column_totals, first, std::min(last, matrix.columns.size()));
    if (is_last) matrix.column_totals.insert(matrix.column_totals.end(), all.begin(), all.end());
    else {
        matrix.row_totals.clear();
        matrix.lines.clear();
    }
    matrix.columns = run_of(matrix.columns, first, last);
    for (auto& row : matrix.cells) row = run_of(row, first, last);
    return matrix;
}

Matrix rows_of(Matrix matrix, std::size_t first, std::size_t last) {
    bool is_beyond = first >= matrix.rows.size();  // only the lines
    if (last < matrix.rows.size() || is_beyond) matrix.column_totals.clear();
    if (last <= matrix.rows.size()) matrix.lines.clear();
    matrix.rows = run_of(matrix.rows, first, last);
    matrix.cells = run_of(matrix.cells, first, last);
    matrix.row_totals = run_of(matrix.row_totals, first, last);
    return matrix;
}

// A cell that has been shown to its end is not empty: it says where its notes are.
void cut_row(std::vector<Matrix::CellOf>& row, std::size_t first, std::size_t last, const std::string& language) {
    for (auto& cell : row) {
        if (first > 0 && cell.notes.size() <= first) {
            cell.mark = Matrix::Mark::elsewhere;
            cell.mark_title.clear();
            cell.mark_remark = in_words(Message("shape.earlier-page"), language);
        }
        cell.notes = run_of(cell.notes, first, last);
    }
}

/// How many items the lines under a grid are: the names of a line that is left alone.
std::size_t line_items(const Matrix& matrix) {
    bool is_alone = matrix.rows.empty() && matrix.lines.size() == 1;
    return is_alone ? matrix.lines.front().names.size() : matrix.lines.size();
}

void cut_lines(Matrix& matrix, const Matrix& whole, std::size_t first, std::size_t last) {
    if (line_items(whole) == whole.lines.size()) {
        matrix.lines = run_of(whole.lines, first, last);
        return;
    }
    auto& line = matrix.lines.front();
    if (first > 0) line.title = continued(line.title, matrix.heading);
    line.names = run_of(line.names, first, last);
}

/// Notes of all rows, one row after the other, and then the lines.
Matrix items_of_part(const Matrix& matrix, std::size_t first, std::size_t last) {
    auto some = rows_of(matrix, matrix.rows.size(), matrix.rows.size());
    std::size_t begin = 0;
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        auto count = std::max<std::size_t>(most_notes(matrix.cells[r]), 1), end = begin + count;
        auto from = std::max(first, begin), to = std::min(last, end);
        if (from < to) {
            auto row = rows_of(matrix, r, r + 1);
            if (to - from < count) cut_row(row.cells.front(), from - begin, to - begin, matrix.heading.language);
            if (from > begin) row.rows.front().title = continued(row.rows.front().title, matrix.heading);
            some.rows.push_back(row.rows.front());
            some.cells.push_back(row.cells.front());
            if (!row.row_totals.empty()) some.row_totals.push_back(row.row_totals.front());
        }
        begin = end;
    }
    if (last >= begin && first < begin) some.column_totals = matrix.column_totals;
    some.lines = matrix.lines;
    auto at = [&](std::size_t place) { return place > begin ? place - begin : 0; };
    if (at(last) == 0) some.lines.clear();
    else cut_lines(some, matrix, at(first), at(last));
    return some;
}

Matrix::Line empty_line(Matrix::Line line) {
    line.ink = Ink::absent;
    return line;
}

using MatrixRow = std::vector<Matrix::CellOf>;

/// The cells of `row` at the places of a new head list.
MatrixRow moved(const MatrixRow& row, const std::vector<std::size_t>& from) {
    MatrixRow cells;
    for (auto at : from) cells.push_back(at < row.size() ? row[at] : empty_cell());
    return cells;
}

std::string head_key(const Matrix::Head& head) { return head.code + "\n" + head.title; }

void align_columns(Matrix& matrix, const std::vector<Matrix::Head>& heads, const std::vector<std::size_t>& from) {
    for (auto& row : matrix.cells) row = moved(row, from);
    if (!matrix.column_totals.empty()) {
        auto totals = moved(matrix.column_totals, from);
        for (std::size_t i = matrix.columns.size(); i < matrix.column_totals.size(); ++i)
            totals.push_back(matrix.column_totals[i]);
        matrix.column_totals = std::move(totals);
    }
    matrix.columns = heads;
}

void align_rows(Matrix& matrix, const std::vector<Matrix::Head>& heads, const std::vector<std::size_t>& from) {
    std::vector<MatrixRow> rows;
    for (auto at : from)
        rows.push_back(at < matrix.cells.size() ? matrix.cells[at] : MatrixRow(matrix.columns.size(), empty_cell()));
    if (!matrix.row_totals.empty()) matrix.row_totals = moved(matrix.row_totals, from);
    matrix.cells = std::move(rows);
    matrix.rows = heads;
}

/// What the head of one side counts, the other does not have.
Matrix::Head place_for(Matrix::Head head) {
    head.remark.clear();
    return head;
}

template <class Apply>
void align_heads(const std::vector<Matrix::Head>& before, const std::vector<Matrix::Head>& after, Apply apply) {
    std::vector<Matrix::Head> heads, old_heads;
    std::vector<std::size_t> from_before, from_after;
    for (const auto& twin : merged(keys_of(before, head_key), keys_of(after, head_key))) {
        heads.push_back(twin.after == nowhere ? place_for(before[twin.before]) : after[twin.after]);
        old_heads.push_back(twin.before == nowhere ? place_for(after[twin.after]) : before[twin.before]);
        from_before.push_back(twin.before);
        from_after.push_back(twin.after);
    }
    apply(old_heads, from_before, heads, from_after);
}

/// Short heads are numbers of places, which say nothing of what stands there: rows are paired without them, and the
/// places of both are numbered anew.
template <class Code>
void set_codes(Matrix& before, Matrix& after, Code code) {
    for (auto* heads : {&before.rows, &before.columns, &after.rows, &after.columns})
        for (std::size_t i = 0; i < heads->size(); ++i) (*heads)[i].code = code(i);
}

}  // namespace

Matrix::CellOf empty_cell() {
    Matrix::CellOf cell;
    cell.mark = Matrix::Mark::absent;
    return cell;
}

void show_lines(Matrix& matrix) {
    for (std::size_t r = 0; r < matrix.rows.size(); ++r)
        for (std::size_t c = 0; c < matrix.columns.size(); ++c)
            matrix.cells[r][c].shows = both_shown(matrix.rows[r].shows, matrix.columns[c].shows);
}

Table table_of(const Matrix& matrix) {
    MatrixColumns has;
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) has.note(cell);
    for (const auto& cell : matrix.row_totals) has.note(cell);
    for (const auto& cell : matrix.column_totals) has.note(cell);
    has.detail = has.detail || !matrix.lines.empty();

    auto table = table_named("matrix", matrix.heading, matrix_columns(matrix, has));
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        const auto& title = matrix.rows[r].title;
        for (std::size_t c = 0; c < matrix.columns.size(); ++c)
            table.rows.push_back(matrix_row(has, title, matrix.columns[c].title, matrix.cells[r][c]));
        if (r < matrix.row_totals.size())
            table.rows.push_back(matrix_row(has, title, matrix.totals_title, matrix.row_totals[r]));
    }
    for (std::size_t c = 0; c < matrix.column_totals.size(); ++c) {
        const auto& title = c < matrix.columns.size() ? matrix.columns[c].title : matrix.totals_title;
        table.rows.push_back(matrix_row(has, matrix.totals_title, title, matrix.column_totals[c]));
    }
    for (const auto& line : matrix.lines) {
        if (line.ink == Ink::absent) continue;
        Matrix::CellOf cell;
        cell.value = line.value;
        for (const auto& name : line.names) append_word(cell.detail, name, ", ");
        table.rows.push_back(matrix_row(has, line.title, matrix.lines_title, cell));
    }
    return table;
}

std::size_t parts_of(const Matrix& matrix, Cut cut) {
    if (cut == Cut::across) return matrix.rows.empty() ? 1 : matrix.columns.size();
    if (cut == Cut::down) return matrix.rows.size() + (matrix.lines.empty() || matrix.rows.empty() ? 0 : 1);
    std::size_t count = line_items(matrix);
    for (const auto& row : matrix.cells) count += std::max<std::size_t>(most_notes(row), 1);
    return count;
}

Matrix part_of(const Matrix& matrix, Cut cut, std::size_t first, std::size_t last) {
    if (cut == Cut::across) return columns_of(matrix, first, last);
    return cut == Cut::down ? rows_of(matrix, first, last) : items_of_part(matrix, first, last);
}

void align(Matrix& before, Matrix& after) {
    const bool is_numbered = before.has_short_heads || after.has_short_heads;
    if (is_numbered) set_codes(before, after, [](std::size_t) { return std::string(); });
    align_heads(before.columns, after.columns,
                [&](const auto& old_heads, const auto& was, const auto& heads, const auto& is) {
                    align_columns(before, old_heads, was);
                    align_columns(after, heads, is);
                });
    align_heads(before.rows, after.rows,
                [&](const auto& old_heads, const auto& was, const auto& heads, const auto& is) {
                    align_rows(before, old_heads, was);
                    align_rows(after, heads, is);
                });
    if (is_numbered) set_codes(before, after, [](std::size_t place) { return std::to_string(place + 1); });
    for (std::size_t r = 0; r < before.cells.size(); ++r)
        for (std::size_t c = 0; c < before.columns.size(); ++c)
            align_notes(before.cells[r][c].notes, after.cells[r][c].notes);
    align_lists(
        before.lines, after.lines, [](const Matrix::Line& line) { return line.title; }, empty_line);
    join_twins(before.lines, after.lines);
    for (std::size_t r = 0; r < before.cells.size(); ++r) join_twins(before.cells[r], after.cells[r]);
    join_twins(before.rows, after.rows);
    join_twins(before.columns, after.columns);
    if (before.row_totals.size() == after.row_totals.size()) join_twins(before.row_totals, after.row_totals);
    if (before.column_totals.size() == after.column_totals.size())
        join_twins(before.column_totals, after.column_totals);
}

}  // namespace ecomap
