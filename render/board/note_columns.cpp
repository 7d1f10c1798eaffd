#include "render/board/note_columns.hpp"

#include <algorithm>

namespace ecomap {
namespace {

using Across = std::vector<std::size_t>;

constexpr std::size_t most_across = 12;
constexpr std::size_t most_lines = 40;  // of the starts; what is longer is reached by steps
constexpr double a_format = 1.41421356;
constexpr double too_wide = 1000;  // a point beside the paper costs as much as so many in height

/// How many lines each row needs as it stands, and without any one of its columns: when that column changes, a row can
/// be asked anew without looking at its other cells.
class RowLines {
public:
    RowLines(const NoteWall& wall, const Across& across) : wall_(wall), rows_(wall.notes.size()) { count(across); }
    void count(const Across& across) {
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            Row row;
            for (std::size_t c = 0; c < across.size(); ++c) {
                auto lines = lines_for(wall_.notes[r][c], across[c]);
                if (lines > row.most) row = {lines, row.most, c};
                else row.next = std::max(row.next, lines);
            }
            rows_[r] = row;
        }
    }
    /// Lines of row `r` when its column `c` has `across` notes side by side.
    std::size_t with(std::size_t r, std::size_t c, std::size_t across) const {
        auto others = rows_[r].fullest == c ? rows_[r].next : rows_[r].most;
        return std::max(others, lines_for(wall_.notes[r][c], across));
    }

private:
    struct Row {
        std::size_t most = 0, next = 0;  ///< the most lines of a column, and the most of the others
        std::size_t fullest = 0;         ///< the column with the most
    };
    const NoteWall& wall_;
    std::vector<Row> rows_;
};

/// Width of the smallest A-format landscape sheet that holds the board; among equals, the smaller board costs less.
/// On paper of a given width: the height, once the board is no wider. `lines`: of all columns but `changed` as they are
/// in `across`.
double cost(const NoteWall& wall, const NoteGrid& grid, const Across& across, const RowLines& lines,
            std::size_t changed) {
    constexpr double of_the_board_itself = 0.15;
    double width = wall.around_width, height = wall.around_height;
    for (auto notes : across) width += grid.column_width(notes) + grid.cell_gap;
    width = std::max(width, wall.least_width);
    for (std::size_t r = 0; r < wall.notes.size(); ++r)
        height +=
            std::max(wall.least_height[r], grid.row_height(lines.with(r, changed, across[changed]))) + grid.cell_gap;
    if (wall.sheet_width > 0) return std::max(0.0, width - wall.sheet_width) * too_wide + height;
    return std::max(width, height * a_format) + of_the_board_itself * (width + height);
}

/// Improves one column at a time until no column's change helps. Returns the cost.
double improve(const NoteWall& wall, const NoteGrid& grid, Across& across) {
    if (across.empty()) return 0;
    RowLines lines(wall, across);
    double best = cost(wall, grid, across, lines, 0);
    for (bool better = true; better;) {
        better = false;
        for (std::size_t c = 0; c < across.size(); ++c) {
            const auto was = across[c];
            auto chosen = was;
            for (across[c] = wall.least_across[c]; across[c] <= most_across; ++across[c]) {
                double tried = cost(wall, grid, across, lines, c);
                if (tried >= best - 1e-9) continue;
                best = tried;
                chosen = across[c];
                better = true;
            }
            across[c] = chosen;
            if (chosen != was) lines.count(across);
        }
    }
    return best;
}

}  // namespace

double NoteGrid::column_width(std::size_t across) const {
    auto notes = static_cast<double>(across);
    return 2 * inset + notes * (note_width + gap) - gap;
}

double NoteGrid::row_height(std::size_t lines) const {
    auto notes = static_cast<double>(lines);
    return count_line + (lines > 0 ? notes * (note_height + gap) - gap : 0) + inset;
}

// Columns that limit the same row must move together, which one-at-a-time steps from a single start never do; so a
// start for each height that all rows could have.
std::vector<std::size_t> best_across(const NoteWall& wall, const NoteGrid& grid) {
    Across best;
    double lowest = 0;
    for (std::size_t lines = 1; lines <= most_lines; lines += 1 + lines / 6) {
        Across across;
        for (std::size_t c = 0; c < wall.least_across.size(); ++c) {
            std::size_t fullest = 0;
            for (const auto& row : wall.notes) fullest = std::max(fullest, row[c]);
            across.push_back(std::clamp(lines_for(fullest, lines), wall.least_across[c], most_across));
        }
        double reached = improve(wall, grid, across);
        if (!best.empty() && reached >= lowest) continue;
        best = across;
        lowest = reached;
    }
    return best;
}

}  // namespace ecomap
