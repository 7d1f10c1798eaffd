#include "render/shape/align.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
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

void align_same(Pipeline& before, Pipeline& after) {
    align_same(before.grid, after.grid);
    align_notes(before.tray.notes, after.tray.notes);
}

void align_same(Multiples& before, Multiples& after) {
    auto key = [](const Multiples::Panel& panel) { return panel.title; };
    align_lists(before.panels, after.panels, key, [](Multiples::Panel panel) {
        panel.finding.clear();
        for (auto* cells : {&panel.matrix.row_totals, &panel.matrix.column_totals})
            for (auto& cell : *cells) cell = empty_cell();
        for (auto& row : panel.matrix.cells)
            for (auto& cell : row) cell = empty_cell();
        return panel;
    });
    for (std::size_t i = 0; i < before.panels.size(); ++i) align_same(before.panels[i].matrix, after.panels[i].matrix);
}

void align_same(Chains& before, Chains& after) {
    if (before.steps.size() != after.steps.size()) return;
    auto key = [](const Chains::Row& row) { return row.code + "\n" + row.title; };
    align_lists(before.rows, after.rows, key, [](Chains::Row row) {
        row.alarm.clear();
        for (auto& step : row.steps) step.notes.clear(), step.none.clear(), step.alarm = false;
        return row;
    });
}

void align_rings(std::vector<Rings::Ring>& before, std::vector<Rings::Ring>& after) {
    auto empty_group = [](Rings::Group group) {
        group.count.clear();
        for (auto& note : group.notes) note = empty_note(note);
        return group;
    };
    auto ring_key = [](const Rings::Ring& ring) { return ring.title; };
    auto group_key = [](const Rings::Group& group) { return group.title; };
    align_lists(before, after, ring_key, [&](Rings::Ring ring) {
        ring.count.clear();
        for (auto& group : ring.groups) group = empty_group(group);
        return ring;
    });
    for (std::size_t r = 0; r < before.size(); ++r) {
        align_lists(before[r].groups, after[r].groups, group_key, empty_group);
        for (std::size_t g = 0; g < before[r].groups.size(); ++g)
            align_notes(before[r].groups[g].notes, after[r].groups[g].notes);
    }
}

void align_same(Rings& before, Rings& after) {
    align_rings(before.rings, after.rings);
    align_rings(before.apart, after.apart);
}

void align_same(Lanes& before, Lanes& after) {
    auto empty_card = [](Lanes::Card card) {
        card.note = empty_note(card.note);
        return card;
    };
    auto lane_key = [](const Lanes::Lane& lane) { return lane.title; };
    auto card_key = [](const Lanes::Card& card) { return key_of(card.note) + "\n" + card.when; };
    align_lists(before.lanes, after.lanes, lane_key, [&](Lanes::Lane lane) {
        lane.remark.clear();
        for (auto& card : lane.cards) card = empty_card(card);
        return lane;
    });
    for (std::size_t i = 0; i < before.lanes.size(); ++i)
        align_lists(before.lanes[i].cards, after.lanes[i].cards, card_key, empty_card);
    align_notes(before.tray.notes, after.tray.notes);
}

void align_same(Bars& before, Bars& after) {
    auto empty_row = [](Bars::Row row) {
        row.left.clear();
        row.right.clear();
        row.total.clear();
        row.note.clear();
        return row;
    };
    auto group_key = [](const Bars::Group& group) { return group.title; };
    auto row_key = [](const Bars::Row& row) { return row.title; };
    align_lists(before.groups, after.groups, group_key, [&](Bars::Group group) {
        group.count.clear();
        for (auto& row : group.rows) row = empty_row(row);
        return group;
    });
    for (std::size_t i = 0; i < before.groups.size(); ++i)
        align_lists(before.groups[i].rows, after.groups[i].rows, row_key, empty_row);
}

/// The cells of each row at the places of a new list of columns, and the columns themselves: `from` by new place.
void align_columns(Tokens& tokens, const std::vector<Tokens::Column>& columns, const std::vector<std::size_t>& from) {
    for (auto& row : tokens.rows) {
        decltype(row.cells) cells;
        for (auto at : from)
            cells.push_back(at < row.cells.size() ? row.cells[at]
                                                  : std::vector(tokens.kinds.size(), Tokens::State::absent));
        row.cells = std::move(cells);
    }
    tokens.columns = columns;
}

/// Rows name their group by its number in a list that now has the groups of both.
void align_groups(Tokens& before, Tokens& after) {
    auto key = [](const Tokens::Group& group) { return group.title; };
    std::vector<Tokens::Group> groups;
    std::vector<std::size_t> old_place(before.groups.size()), new_place(after.groups.size());
    for (const auto& twin : merged(keys_of(before.groups, key), keys_of(after.groups, key))) {
        if (twin.before != nowhere) old_place[twin.before] = groups.size();
        if (twin.after != nowhere) new_place[twin.after] = groups.size();
        groups.push_back(twin.after == nowhere ? before.groups[twin.before] : after.groups[twin.after]);
    }
    for (auto& row : before.rows) row.group = old_place[row.group];
    for (auto& row : after.rows) row.group = new_place[row.group];
    before.groups = after.groups = groups;
}

void align_same(Tokens& before, Tokens& after) {
    if (before.kinds.size() != after.kinds.size()) return;
    align_groups(before, after);
    auto column_key = [](const Tokens::Column& column) { return column.title; };
    std::vector<Tokens::Column> was, is;
    std::vector<std::size_t> from_before, from_after;
    auto without_foot = [](Tokens::Column column) {
        column.foot.clear();
        return column;
    };
    for (const auto& twin : merged(keys_of(before.columns, column_key), keys_of(after.columns, column_key))) {
        was.push_back(twin.before == nowhere ? without_foot(after.columns[twin.after]) : before.columns[twin.before]);
        is.push_back(twin.after == nowhere ? without_foot(before.columns[twin.before]) : after.columns[twin.after]);
        from_before.push_back(twin.before);
        from_after.push_back(twin.after);
    }
    align_columns(before, was, from_before);
    align_columns(after, is, from_after);
    auto row_key = [](const Tokens::Row& row) { return row.code + "\n" + row.title; };
    align_lists(before.rows, after.rows, row_key, [](Tokens::Row row) {
        row.count.clear();
        row.remark.clear();
        row.alarm = false;
        for (auto& cell : row.cells) cell.assign(cell.size(), Tokens::State::absent);
        return row;
    });
    for (auto* rows : {&before.rows, &after.rows})
        std::stable_sort(rows->begin(), rows->end(), [](const auto& a, const auto& b) { return a.group < b.group; });
}

/// A card keeps room for its twin; a card that only the other side has is an empty place of its size.
void align_same(Wall& before, Wall& after) {
    auto absent = [](Wall::Card card) {
        card.ink = Ink::absent;
        card.tooltip.clear();
        card.href.clear();
        return card;
    };
    auto column_key = [](const Wall::Column& column) { return column.title; };
    auto card_key = [](const Wall::Card& card) { return card.key; };
    align_lists(before.columns, after.columns, column_key, [&](Wall::Column column) {
        for (auto& card : column.cards) card = absent(card);
        return column;
    });
    for (std::size_t i = 0; i < before.columns.size(); ++i) {
        auto &was = before.columns[i].cards, &is = after.columns[i].cards;
        align_lists(was, is, card_key, absent);
        for (std::size_t j = 0; j < was.size(); ++j) {
            auto first = std::make_shared<const Wall::Card>(was[j]), second = std::make_shared<const Wall::Card>(is[j]);
            was[j].twin = second;
            is[j].twin = first;
        }
    }
}

/// All nodes and ties of both, each node as large as in either: what both sides are placed as.
Network joined_networks(const Network& before, const Network& after) {
    Network all = after;
    std::map<std::string, std::size_t> at;
    for (std::size_t i = 0; i < all.nodes.size(); ++i) at[all.nodes[i].key] = i;
    for (const auto& node : before.nodes) {
        auto [place, is_new] = at.try_emplace(node.key, all.nodes.size());
        if (is_new) {
            all.nodes.push_back(node);
            continue;
        }
        auto& twin = all.nodes[place->second];
        twin.size = std::max(twin.size, node.size);
        twin.parts = std::max(twin.parts, node.parts);
        if (twin.rank == 0) twin.rank = node.rank;
    }
    auto ends = [&](const Network& network, const Network::Tie& tie) {
        return std::minmax(at.at(network.nodes[tie.from].key), at.at(network.nodes[tie.to].key));
    };
    std::set<std::pair<std::size_t, std::size_t>> tied;
    for (const auto& tie : after.ties) tied.insert(ends(after, tie));
    for (auto tie : before.ties) {
        auto [from, to] = ends(before, tie);
        if (!tied.emplace(from, to).second) continue;
        tie.from = from, tie.to = to;
        all.ties.push_back(std::move(tie));
    }
    return all;
}

void align_same(Network& before, Network& after) {
    if (before.style != after.style || before.style == Network::Style::bubbles) return;
    auto all = std::make_shared<const Network>(joined_networks(before, after));
    before.placed_as = after.placed_as = all;
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
