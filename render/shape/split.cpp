// One pair of functions per kind of shape: how many parts, and a run of them. A kind without a pair is whole.
#include "render/shape/split.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

std::string say(const Heading& heading, const char* swedish, const char* english) {
    return heading.language == "sv" ? swedish : english;
}

std::string continued(const std::string& title, const Heading& heading) {
    return title + say(heading, " (forts.)", " (cont.)");
}

template <class T>
std::vector<T> run_of(const std::vector<T>& all, std::size_t first, std::size_t last) {
    auto begin = all.begin() + static_cast<std::ptrdiff_t>(std::min(first, all.size()));
    return {begin, all.begin() + static_cast<std::ptrdiff_t>(std::min(last, all.size()))};
}

// ---- any other kind

template <class Kind>
std::size_t parts(const Kind&, Cut) {
    return 1;
}

template <class Kind>
Kind part(const Kind& whole, Cut, std::size_t, std::size_t) {
    return whole;
}

// ---- cards: between groups, then between the notes of one

std::size_t parts(const Cards& cards, Cut cut) {
    if (cut == Cut::down) return cards.groups.size();
    return cut == Cut::inside && cards.groups.size() == 1 ? cards.groups.front().notes.size() : 1;
}

Cards part(const Cards& cards, Cut cut, std::size_t first, std::size_t last) {
    Cards some{cards.heading, {}};
    if (cut == Cut::down) {
        some.groups = run_of(cards.groups, first, last);
        return some;
    }
    auto group = cards.groups.front();
    group.notes = run_of(group.notes, first, last);
    if (first > 0) group.title = continued(group.title, cards.heading);
    some.groups = {std::move(group)};
    return some;
}

// ---- matrix: between columns, between rows, then between the notes of the cells of one row

std::size_t most_notes(const std::vector<Matrix::CellOf>& row) {
    std::size_t most = 0;
    for (const auto& cell : row) most = std::max(most, cell.notes.size());
    return most;
}

std::size_t parts(const Matrix& matrix, Cut cut) {
    if (cut == Cut::across) return matrix.columns.size();
    if (cut == Cut::down) return matrix.rows.size();
    return matrix.rows.size() == 1 ? most_notes(matrix.cells.front()) : 1;
}

// Totals of all rows stand under the last of them, totals of all columns after the last of those.
Matrix columns_of(Matrix matrix, std::size_t first, std::size_t last) {
    bool is_last = last >= matrix.columns.size();
    auto all = run_of(matrix.column_totals, matrix.columns.size(), matrix.column_totals.size());
    matrix.column_totals = run_of(matrix.column_totals, first, std::min(last, matrix.columns.size()));
    if (is_last) matrix.column_totals.insert(matrix.column_totals.end(), all.begin(), all.end());
    else matrix.row_totals.clear();
    matrix.columns = run_of(matrix.columns, first, last);
    for (auto& row : matrix.cells) row = run_of(row, first, last);
    return matrix;
}

Matrix rows_of(Matrix matrix, std::size_t first, std::size_t last) {
    if (last < matrix.rows.size()) matrix.column_totals.clear();
    matrix.rows = run_of(matrix.rows, first, last);
    matrix.cells = run_of(matrix.cells, first, last);
    matrix.row_totals = run_of(matrix.row_totals, first, last);
    return matrix;
}

// A cell that has been shown to its end is not empty: it says where its notes are.
Matrix notes_of(Matrix matrix, std::size_t first, std::size_t last) {
    if (last < most_notes(matrix.cells.front())) matrix.column_totals.clear();
    if (first > 0) matrix.rows.front().title = continued(matrix.rows.front().title, matrix.heading);
    for (auto& cell : matrix.cells.front()) {
        if (first > 0 && cell.notes.size() <= first) {
            cell.mark = Matrix::Mark::elsewhere;
            cell.mark_title.clear();
            cell.mark_remark = say(matrix.heading, "se föregående sida", "see the page before");
        }
        cell.notes = run_of(cell.notes, first, last);
    }
    return matrix;
}

Matrix part(const Matrix& matrix, Cut cut, std::size_t first, std::size_t last) {
    if (cut == Cut::across) return columns_of(matrix, first, last);
    return cut == Cut::down ? rows_of(matrix, first, last) : notes_of(matrix, first, last);
}

// ---- flow: between the bars to the left, the widest first; to the right what they reach

std::size_t parts(const Flow& flow, Cut cut) { return cut == Cut::down ? flow.left.size() : 1; }

std::vector<std::size_t> widest_first(const Flow& flow) {
    std::vector<double> width(flow.left.size());
    for (const auto& ribbon : flow.ribbons) width[ribbon.from] += ribbon.width;
    std::vector<std::size_t> order(flow.left.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return width[a] > width[b]; });
    return order;
}

Flow part(const Flow& flow, Cut, std::size_t first, std::size_t last) {
    constexpr auto none = static_cast<std::size_t>(-1);
    Flow some = flow;
    some.left.clear();
    some.right.clear();
    some.ribbons.clear();
    std::vector<std::size_t> left(flow.left.size(), none), right(flow.right.size(), none);
    for (auto node : run_of(widest_first(flow), first, last)) {
        left[node] = some.left.size();
        some.left.push_back(flow.left[node]);
    }
    std::vector<bool> reached(flow.right.size()), reached_here(flow.right.size());
    for (const auto& ribbon : flow.ribbons) {
        reached[ribbon.to] = true;
        if (left[ribbon.from] != none) reached_here[ribbon.to] = true;
    }
    bool is_last = last >= flow.left.size();
    for (std::size_t node = 0; node < flow.right.size(); ++node) {
        if (!reached_here[node] && (reached[node] || !is_last)) continue;
        right[node] = some.right.size();
        some.right.push_back(flow.right[node]);
    }
    for (auto ribbon : flow.ribbons) {
        if (left[ribbon.from] == none) continue;
        ribbon.from = left[ribbon.from];
        ribbon.to = right[ribbon.to];
        some.ribbons.push_back(std::move(ribbon));
    }
    return some;
}

// ---- profile: between sections, then between the lines of one; roles are the section after the last, tiles the end

std::size_t parts(const Profile& profile, Cut cut) {
    bool has_roles = !profile.roles.empty(), has_tiles = !profile.tiles.empty();
    if (cut == Cut::down) return profile.sections.size() + (has_roles ? 1 : 0) + (has_tiles ? 1 : 0);
    if (cut != Cut::inside || has_tiles) return 1;
    if (profile.sections.empty()) return profile.roles.size();
    return profile.sections.size() == 1 && !has_roles ? profile.sections.front().lines.size() : 1;
}

Profile lines_of(Profile profile, std::size_t first, std::size_t last) {
    if (profile.sections.empty()) {
        profile.roles = run_of(profile.roles, first, last);
        if (first > 0) profile.roles_title = continued(profile.roles_title, profile.heading);
        return profile;
    }
    auto& section = profile.sections.front();
    section.lines = run_of(section.lines, first, last);
    if (first > 0) section.title = continued(section.title, profile.heading);
    return profile;
}

Profile part(const Profile& profile, Cut cut, std::size_t first, std::size_t last) {
    if (cut == Cut::inside) return lines_of(profile, first, last);
    auto some = profile;
    auto sections = profile.sections.size();
    bool has_roles = !profile.roles.empty();
    some.sections = run_of(profile.sections, first, last);
    if (!has_roles || first > sections || last <= sections) some.roles.clear();
    if (last < parts(profile, Cut::down)) {
        some.tiles.clear();
        some.sources.clear();
    }
    if (first > 0) some.facts.clear();
    return some;
}

}  // namespace

std::size_t parts_of(const Shape& shape, Cut cut) {
    return std::visit([&](const auto& any) { return parts(any, cut); }, shape);
}

Shape part_of(const Shape& shape, Cut cut, std::size_t first, std::size_t last) {
    return std::visit([&](const auto& any) -> Shape { return part(any, cut, first, last); }, shape);
}

}  // namespace ecomap
