#include "engine/import/head.hpp"

#include "engine/import/lexicon.hpp"
#include "engine/io/key.hpp"

#include <algorithm>
#include <set>

namespace ecomap::import {
namespace {

std::size_t filled(const GridRow& row) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) count += cell_text(row, i).empty() ? 0 : 1;
    return count;
}

std::size_t width_of(const Grid& grid, std::size_t first = 0) {
    std::size_t width = 0;
    for (std::size_t i = first; i < grid.rows.size(); ++i) width = std::max(width, grid.rows[i].cells.size());
    return width;
}

bool is_hashtag(const std::string& text) {
    return text.size() > 1 && text.front() == '#' &&
           ((text[1] >= 'a' && text[1] <= 'z') || (text[1] >= 'A' && text[1] <= 'Z'));
}

/// A spreadsheet's #N/A is an error, not a tag, and cell_text() has none of it.
bool is_tag_row(const GridRow& row) {
    bool any = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto text = cell_text(row, i);
        if (text.empty()) continue;
        if (!is_hashtag(text)) return false;
        any = true;
    }
    return any;
}

struct Score {
    double points = 0;
    std::size_t known = 0;
};

Score score_of(const GridRow& row, std::size_t width) {
    Score score;
    std::set<std::string> different;
    std::size_t texts = 0, others = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto text = cell_text(row, i);
        if (text.empty()) continue;
        const bool is_number = text.find_first_not_of("0123456789.,-+ ") == std::string::npos;
        if (row.cells[i].kind != CellKind::text || is_number) {
            ++others;
            continue;
        }
        ++texts;
        different.insert(plain(text));
        if (text.size() > 120) continue;  // a sentence may hold any word
        const auto hit = lexicon().head(text);
        if (hit.whole) ++score.known;
        score.points += hit.whole ? 4 : hit.sense.empty() ? 0 : 1;
    }
    if (width >= 3 && texts + others <= 1) return {-1, 0};
    const auto share = static_cast<double>(texts) / static_cast<double>(std::max<std::size_t>(width, 1));
    score.points += 3 * share - 2 * static_cast<double>(others) + (different.size() == texts ? 1 : 0);
    return score;
}

/// True when `above` is empty over a cell of `below`.
bool has_gap(const GridRow& above, const GridRow& below) {
    for (std::size_t c = 0; c < below.cells.size(); ++c)
        if (cell_text(above, c).empty() && !cell_text(below, c).empty()) return true;
    return false;
}

bool are_marks_below(const Grid& grid, std::size_t row, std::size_t column) {
    std::size_t marks = 0;
    for (std::size_t i = row; i < std::min(grid.rows.size(), row + looked_at); ++i) {
        const auto text = cell_text(grid.rows[i], column);
        if (text.empty()) continue;
        if (!lexicon().is_value("yes", text) && !lexicon().is_value("no", text)) return false;
        marks += lexicon().is_value("yes", text) ? 1 : 0;
    }
    return marks > 0;
}

/// The row below goes on with the head: where this one is empty it has a word that is known, or one over marks.
bool goes_on_below(const Grid& grid, std::size_t head) {
    if (head + 1 >= grid.rows.size() || grid.rows[head + 1].number != grid.rows[head].number + 1) return false;
    const auto& below = grid.rows[head + 1];
    for (std::size_t c = 0; c < below.cells.size(); ++c) {
        const auto text = cell_text(below, c);
        if (text.empty() || !cell_text(grid.rows[head], c).empty()) continue;
        if (lexicon().head(text).whole) return true;
        const bool is_mark = lexicon().is_value("yes", text) || lexicon().is_value("no", text);
        if (!is_mark && below.cells[c].kind == CellKind::text && are_marks_below(grid, head + 2, c)) return true;
    }
    return false;
}

/// The row above names groups: it has a cell over some other column than the first, or a merged one over several, and
/// fewer cells than the head.
std::optional<std::size_t> group_above(const Grid& grid, std::size_t head) {
    if (head == 0) return std::nullopt;
    const auto& above = grid.rows[head - 1];
    const auto count = filled(above);
    if (above.number + 1 != grid.rows[head].number || count == 0 || !has_gap(above, grid.rows[head]))
        return std::nullopt;
    const auto width = filled(grid.rows[head]);
    if (count == 1) {
        const bool over_first = !cell_text(above, 0).empty();
        return over_first || width < 3 ? std::nullopt : std::optional(head - 1);
    }
    return head - 1;
}

/// Behind the last column of the merged cell that begins at `column` of `row`; 0: it is not merged.
std::size_t merged_end(const Grid& grid, const GridRow& row, std::size_t column) {
    for (const auto& merged : grid.merged)
        if (merged.first_row + 1 == row.number && merged.first_column == column) return merged.last_column + 1;
    return 0;
}

}  // namespace

std::string cell_text(const GridRow& row, std::size_t column) {
    if (column >= row.cells.size() || row.cells[column].kind == CellKind::error) return {};
    return std::string(io::trim(row.cells[column].text));
}

std::optional<Head> find_head(const Grid& grid) {
    if (grid.rows.empty()) return std::nullopt;
    const auto most = std::min(grid.rows.size(), looked_at);
    for (std::size_t i = 0; i < most; ++i) {
        if (!is_tag_row(grid.rows[i])) continue;
        Head head;
        head.tags = i;
        head.row = i == 0 ? 0 : i - 1;
        head.group = group_above(grid, head.row);
        head.data = i + 1;
        head.sure = true;
        return head;
    }
    std::size_t width = 0;
    for (std::size_t i = 0; i < most; ++i) width = std::max(width, filled(grid.rows[i]));
    std::size_t best = 0;
    Score highest{-2, 0};
    for (std::size_t i = 0; i < most; ++i) {
        const auto score = score_of(grid.rows[i], width);
        if (score.points > highest.points) highest = score, best = i;
    }
    if (goes_on_below(grid, best)) ++best;
    return Head{group_above(grid, best), best, std::nullopt, best + 1, highest.known > 0};
}

std::optional<Head> head_at(const Grid& grid, std::size_t number) {
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        if (grid.rows[i].number != number) continue;
        const bool tags = is_tag_row(grid.rows[i]);
        const auto row = tags && i > 0 ? i - 1 : i;
        return Head{group_above(grid, row), row, tags ? std::optional(i) : std::nullopt, i + 1, true};
    }
    return std::nullopt;
}

std::vector<HeadCell> head_cells(const Grid& grid, const Head& head) {
    const auto width = std::max(width_of(grid, head.data), grid.rows[head.row].cells.size());
    std::vector<bool> has_values(width, false);
    for (std::size_t i = head.data; i < grid.rows.size(); ++i)
        for (std::size_t c = 0; c < grid.rows[i].cells.size() && c < width; ++c)
            if (!has_values[c] && !cell_text(grid.rows[i], c).empty()) has_values[c] = true;
    std::vector<HeadCell> cells;
    std::string group;
    std::size_t group_end = 0;  // the first column behind a merged one
    for (std::size_t c = 0; c < width; ++c) {
        HeadCell cell{c, cell_text(grid.rows[head.row], c)};
        if (head.tags && *head.tags != head.row) cell.tag = cell_text(grid.rows[*head.tags], c);
        if (head.tags && *head.tags == head.row) std::swap(cell.tag, cell.text);
        if (head.group) {
            const auto& row = grid.rows[*head.group];
            if (const auto text = cell_text(row, c); !text.empty()) group = text, group_end = merged_end(grid, row, c);
            if (group_end > 0 && c >= group_end) group.clear();
            cell.group = group;
        }
        if (cell.text.empty() && head.group) cell.text = cell_text(grid.rows[*head.group], c);  // merged downwards
        if (!cell.text.empty() || !cell.tag.empty() || has_values[c]) cells.push_back(std::move(cell));
    }
    return cells;
}

}  // namespace ecomap::import
