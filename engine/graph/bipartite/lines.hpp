// The filled cells of a matrix, by row and by column: what counting goes through instead of looking at every pair.
//
// A line is a row or a column; a line's cells stand in ascending order of where they are. O(cells) to make.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ecomap {

struct FilledCell {
    std::size_t at = 0;  ///< the column of a row's cell, the row of a column's
    double value = 0;
};

/// One line after the other in one list: draws are many and lines are short.
class Lines {
public:
    /// `lengths`: how many cells each line will have.
    explicit Lines(const std::vector<std::size_t>& lengths);
    void add(std::size_t line, const FilledCell& cell) { cells_[ends_[line]++] = cell; }
    std::size_t size() const { return ends_.size(); }
    std::span<const FilledCell> operator[](std::size_t line) const {
        return {cells_.data() + starts_[line], ends_[line] - starts_[line]};
    }
    /// Where the cells of each line begin in a list of all, and the end of the last.
    const std::vector<std::size_t>& starts() const { return starts_; }

private:
    std::vector<std::size_t> starts_, ends_;
    std::vector<FilledCell> cells_;
};

struct BothWays {
    Lines rows, columns;
};
BothWays both_ways(const Incidence& matrix);

/// Tells visit(line, other, shared) of each two of `lines` that share a place, other < line; of one line after the
/// other. `crossing`: the same cells the other way. O(Σ q² over crossing lines of q cells), room for one line.
template <class Visit>
void count_together(const Lines& lines, const Lines& crossing, Visit visit) {
    std::vector<std::size_t> count(lines.size(), 0), met;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const FilledCell& cell : lines[line])
            for (const FilledCell& other : crossing[cell.at]) {
                if (other.at >= line) break;
                if (++count[other.at] == 1) met.push_back(other.at);
            }
        for (auto other : met) {
            visit(line, other, count[other]);
            count[other] = 0;
        }
        met.clear();
    }
}

/// How many times two rows both have the same two columns. Counted from the side where that is less work: O(the lesser
/// of Σ k² over rows and Σ q² over columns).
std::uint64_t squares(const BothWays& lines);

}  // namespace ecomap
