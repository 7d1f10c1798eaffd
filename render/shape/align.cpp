#include "render/shape/align.hpp"

#include <algorithm>
#include <map>
#include <type_traits>

namespace ecomap {
namespace {

template <class T, class Key>
std::vector<std::string> keys_of(const std::vector<T>& list, Key key) {
    std::vector<std::string> keys;
    for (const auto& each : list) keys.push_back(key(each));
    return keys;
}

/// Gives both lists the same places; `empty` makes an empty place of what the other has.
template <class T, class Key, class Empty>
void align_lists(std::vector<T>& before, std::vector<T>& after, Key key, Empty empty) {
    std::vector<T> was, is;
    for (const auto& twin : merged(keys_of(before, key), keys_of(after, key))) {
        was.push_back(twin.before == nowhere ? empty(after[twin.after]) : before[twin.before]);
        is.push_back(twin.after == nowhere ? empty(before[twin.before]) : after[twin.after]);
    }
    before = std::move(was);
    after = std::move(is);
}

std::string key_of(const Note& note) { return note.key.empty() ? note.title : note.key; }

Note empty_note(Note note) {
    note.ink = Ink::absent;
    note.tooltip.clear();
    note.href.clear();
    return note;
}

void align_notes(std::vector<Note>& before, std::vector<Note>& after) {
    align_lists(before, after, key_of, empty_note);
}

void align_same(Cards& before, Cards& after) {
    auto key = [](const Cards::Group& group) { return group.title; };
    align_lists(before.groups, after.groups, key, [](Cards::Group group) {
        for (auto& note : group.notes) note = empty_note(note);
        return group;
    });
    for (std::size_t i = 0; i < before.groups.size(); ++i) align_notes(before.groups[i].notes, after.groups[i].notes);
}

using MatrixRow = std::vector<Matrix::CellOf>;

Matrix::CellOf empty_cell() {
    Matrix::CellOf cell;
    cell.mark = Matrix::Mark::absent;
    return cell;
}

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

template <class Apply>
void align_heads(const std::vector<Matrix::Head>& before, const std::vector<Matrix::Head>& after, Apply apply) {
    std::vector<Matrix::Head> heads, old_heads;
    std::vector<std::size_t> from_before, from_after;
    for (const auto& twin : merged(keys_of(before, head_key), keys_of(after, head_key))) {
        heads.push_back(twin.after == nowhere ? before[twin.before] : after[twin.after]);
        old_heads.push_back(twin.before == nowhere ? after[twin.after] : before[twin.before]);
        from_before.push_back(twin.before);
        from_after.push_back(twin.after);
    }
    apply(old_heads, from_before, heads, from_after);
}

void align_same(Matrix& before, Matrix& after) {
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
    for (std::size_t r = 0; r < before.cells.size(); ++r)
        for (std::size_t c = 0; c < before.columns.size(); ++c)
            align_notes(before.cells[r][c].notes, after.cells[r][c].notes);
}

template <class Kind>
void align_same(Kind&, Kind&) {}

}  // namespace

std::vector<Counterpart> merged(const std::vector<std::string>& before, const std::vector<std::string>& after) {
    std::map<std::string, std::vector<std::size_t>> left;  // places of each key in `before`, the last first
    for (std::size_t i = before.size(); i-- > 0;) left[before[i]].push_back(i);
    std::vector<std::size_t> twin_of(after.size(), nowhere);
    std::vector<bool> paired(before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        auto found = left.find(after[i]);
        if (found == left.end() || found->second.empty()) continue;
        twin_of[i] = found->second.back();
        paired[twin_of[i]] = true;
        found->second.pop_back();
    }
    std::vector<Counterpart> twins;
    auto add_lone_from = [&](std::size_t at) {
        for (; at < before.size() && !paired[at]; ++at) twins.push_back({at, nowhere});
    };
    add_lone_from(0);
    for (std::size_t i = 0; i < after.size(); ++i) {
        twins.push_back({twin_of[i], i});
        if (twin_of[i] != nowhere) add_lone_from(twin_of[i] + 1);
    }
    return twins;
}

void align(Single& before, Single& after) {
    std::visit(
        [&](auto& one) {
            if (auto* other = std::get_if<std::decay_t<decltype(one)>>(&after)) align_same(one, *other);
        },
        before);
}

}  // namespace ecomap
