// Two kinds of things and how much one has of the other: actors and the support they give, women and the events they
// came to. What all two-mode measures read.
//
// An immutable matrix, kept whole and not sparse, because one side is a framework's few dozen terms. What holds: every
// value is finite and 0 or more; above 0 is a tie. Measures that take ties as equal look only at is_filled(). Rows and
// columns without ties may be there; each measure says what it does with them, and without_empty() takes them out.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ecomap {

class Incidence {
public:
    /// No rows and no columns.
    Incidence() = default;
    /// `values` row by row: rows × columns finite numbers of 0 or more.
    Incidence(std::size_t rows, std::size_t columns, std::vector<double> values);

    std::size_t rows() const { return row_degrees_.size(); }
    std::size_t columns() const { return column_degrees_.size(); }
    double at(std::size_t row, std::size_t column) const { return values_[row * columns() + column]; }
    bool is_filled(std::size_t row, std::size_t column) const { return at(row, column) > 0; }
    /// All values, row by row.
    std::span<const double> values() const { return values_; }

    /// How many cells of a row, of a column, of the whole are filled.
    std::size_t row_degree(std::size_t row) const { return row_degrees_[row]; }
    std::size_t column_degree(std::size_t column) const { return column_degrees_[column]; }
    std::size_t filled() const { return filled_; }
    /// Sums of values.
    double row_sum(std::size_t row) const { return row_sums_[row]; }
    double column_sum(std::size_t column) const { return column_sums_[column]; }
    double total() const { return total_; }
    friend bool operator==(const Incidence&, const Incidence&) = default;

private:
    std::vector<double> values_;
    std::vector<std::size_t> row_degrees_, column_degrees_;
    std::vector<double> row_sums_, column_sums_;
    std::size_t filled_ = 0;
    double total_ = 0;
};

/// Rows and columns changed for each other.
Incidence transposed(const Incidence& matrix);
/// Every filled cell 1.
Incidence binary(const Incidence& matrix);
/// The filled cells' share of all cells; nothing when there are no cells.
std::optional<double> density(const Incidence& matrix);

/// The part of a matrix that some rows and columns make, and which they were.
struct Part {
    Incidence matrix;
    std::vector<std::size_t> rows, columns;  ///< by row and column of the part: its number in the whole, ascending
};
/// The matrix without rows and columns that hold nothing.
Part without_empty(const Incidence& matrix);
/// The largest part that hangs together by ties: most rows, then most columns, then the lowest row. No ties: nothing
/// in it.
Part largest_component(const Incidence& matrix);

/// The same as an undirected graph: first a node for each row, then one for each column.
Graph two_mode_graph(const Incidence& matrix);

}  // namespace ecomap
