#include "engine/import/sheet_builder.hpp"

#include "engine/io/key.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ecomap::import {
namespace {

constexpr std::size_t short_text = 15;  // held inside a string

std::size_t bytes_of(const GridCell& cell) { return cell.text.size() <= short_text ? 0 : cell.text.size() + 1; }

}  // namespace

SheetBuilder::SheetBuilder(std::string file, std::string sheet, Budget& budget, io::Problems& problems,
                           std::size_t row_limit)
    : budget_(budget), problems_(problems), row_limit_(row_limit) {
    grid_.file = std::move(file);
    grid_.sheet = std::move(sheet);
}

void SheetBuilder::report(Severity severity, std::string_view code, const CellPlace& place, Message message,
                          Message hint) {
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = code;
    diagnostic.file = grid_.file;
    diagnostic.sheet = grid_.sheet;
    diagnostic.line = place.row;
    diagnostic.column = place.column;
    diagnostic.message = std::move(message);
    diagnostic.hint = std::move(hint);
    problems_.add(std::move(diagnostic));
}

void SheetBuilder::hide_columns(std::size_t first, std::size_t last) {
    last = std::min(last, most_columns);
    if (first == 0 || first > last) return;
    if (hidden_columns_.size() < last) hidden_columns_.resize(last);
    std::fill(hidden_columns_.begin() + static_cast<std::ptrdiff_t>(first) - 1,
              hidden_columns_.begin() + static_cast<std::ptrdiff_t>(last), true);
}

bool SheetBuilder::pay(std::size_t bytes, std::size_t times, std::size_t column) {
    if (full_) return false;
    if (budget_.take(bytes, times)) return true;
    full_ = true;
    report(Severity::error, "too-large", place_of(column), Message("workbook.much"), Message("workbook.divide"));
    return false;
}

void SheetBuilder::report_row_limit() {
    if (std::exchange(outside_told_, true)) return;
    report(Severity::error, "bad-cell", {}, {"workbook.many-rows", {{"limit", row_limit_}}},
           Message("workbook.divide"));
}

void SheetBuilder::begin_row(std::size_t number, bool hidden) {
    row_dropped_ = number == 0 || number > row_limit_;
    if (row_dropped_) report_row_limit();
    row_number_ = number;
    row_hidden_ = hidden;
    row_bytes_ = 0;
    cells_.clear();
}

void SheetBuilder::put(std::size_t column, GridCell cell, std::size_t times) {
    if (cell.kind == CellKind::empty || io::trim(cell.text).empty() || row_dropped_ || full_ || times == 0) return;
    if (column == 0 || column > most_columns || times > most_columns - column + 1) {
        if (!std::exchange(wide_told_, true))
            report(Severity::error, "too-large", place_of(0), {"io.many-columns", {{"limit", most_columns}}});
        if (column == 0 || column > most_columns) return;
        times = most_columns - column + 1;
    }
    const std::size_t width = std::max(cells_.size(), column + times - 1);
    const std::size_t more = (width - cells_.size()) * sizeof(GridCell);
    if (!pay(more, 1, column) || !pay(bytes_of(cell), times, column)) return;
    row_bytes_ += more + bytes_of(cell) * times;
    cells_.resize(width);
    for (std::size_t i = 0; i < times; ++i) {
        auto& place = cells_[column - 1 + i];
        if (place.kind != CellKind::empty) {
            report(Severity::error, "bad-cell", place_of(column + i), Message("workbook.second-cell"),
                   Message("workbook.first-holds"));
        } else {
            if (i + 1 == times) place = std::move(cell);  // NOLINT(bugprone-use-after-move): the last time around
            else place = cell;
        }
    }
}

void SheetBuilder::end_row(std::size_t times) {
    if (cells_.empty() || row_dropped_) return;
    const std::size_t first = row_number_;
    if (times > row_limit_ - first + 1) {
        report_row_limit();
        times = row_limit_ - first + 1;
    }
    if (!pay(sizeof(GridRow), times, 0) || !pay(row_bytes_, times - 1, 0)) times = 1;
    if (!grid_.rows.empty() && grid_.rows.back().number >= first) {
        in_order_ = false;
        report(Severity::error, "bad-cell", {first, 0}, Message("workbook.second-row"), Message("workbook.save-again"));
    }
    widest_ = std::max(widest_, cells_.size());
    for (std::size_t i = 1; i < times; ++i) grid_.rows.push_back({first + i - 1, row_hidden_, cells_});
    // Only as long as it must be, which what has grown is not.
    grid_.rows.push_back(
        {first + times - 1, row_hidden_,
         std::vector<GridCell>(std::make_move_iterator(cells_.begin()), std::make_move_iterator(cells_.end()))});
    cells_.clear();
}

void SheetBuilder::merge(const CellPlace& first, const CellPlace& last) {
    if (first.row == 0 || first.row > most_rows || first.column == 0 || first.column > most_columns || full_) return;
    if (first == last || !pay(sizeof(Merged), 1, 0)) return;
    grid_.merged.push_back(
        {first.row - 1, first.column - 1, std::min(last.row, most_rows) - 1, std::min(last.column, most_columns) - 1});
}

Grid SheetBuilder::take() {
    if (!in_order_)
        std::stable_sort(grid_.rows.begin(), grid_.rows.end(),
                         [](const GridRow& a, const GridRow& b) { return a.number < b.number; });
    for (std::size_t i = 0; i < std::min(hidden_columns_.size(), widest_); ++i)
        if (hidden_columns_[i]) grid_.hidden_columns.push_back(i);
    return std::move(grid_);
}

}  // namespace ecomap::import
