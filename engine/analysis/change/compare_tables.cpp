#include "engine/analysis/change/compare_tables.hpp"

#include "engine/analysis/support/cell_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

constexpr std::size_t named_ids = 5;

Cell number(const std::optional<double>& value, bool whole) {
    if (!value) return {};
    return whole ? Cell(static_cast<std::int64_t>(std::llround(*value))) : Cell(*value);
}

Cell short_names(const Ecosystem& map, const std::vector<std::string>& keys) {
    if (keys.empty()) return std::string();
    MessageList names{{}, Joining::conjunction, named_ids};
    for (const auto& key : keys)
        if (auto actor = find_actor(map, key)) names.items.push_back(short_name(map[*actor]));
    return Message(std::move(names));
}

Message first_ids(const std::vector<std::string>& keys) {
    MessageList ids{{}, Joining::conjunction, named_ids};
    for (const auto& key : keys) ids.items.push_back(Message::as_it_is(key));
    return ids;
}

Table groups_table(const Comparison& comparison) {
    Table table{"target_groups",
                Message("compare.table-target-groups"),
                {column("target_group"), column("before", "actors"), column("after", "actors")},
                {}};
    for (const auto& group : comparison.groups)
        table.rows.push_back({group.name, number_cell(group.before), number_cell(group.after)});
    return table;
}

/// Rows that change in the same way and belong together.
struct Group {
    Message whose;
    std::vector<std::string> keys;
};
using Groups = std::map<std::tuple<int, int, std::string>, Group>;  // table, change, whose: in the order of the table

constexpr std::array row_ids{"compare.actor", "compare.offer", "compare.link"};
constexpr std::array change_ids{"compare.removed", "compare.added", "compare.altered"};

template <class Row, class Whose>
void fold(Groups& groups, int table, int change, const std::vector<std::string>& keys, const std::vector<Row>& rows,
          Whose whose) {
    for (const auto& row : rows) {
        if (!std::binary_search(keys.begin(), keys.end(), row.key)) continue;
        const auto [key, name] = whose(row);
        auto& group = groups[{table, change, key}];
        group.whose = name;
        group.keys.push_back(row.key);
    }
}

void fold_all(Groups& groups, const Ecosystem& map, const Comparison& comparison, int change) {
    auto keys = [&](const RowChanges& rows) -> const std::vector<std::string>& {
        return change == 0 ? rows.removed : change == 1 ? rows.added : rows.altered;
    };
    auto alone = [](const auto&) { return std::pair(std::string(), Message()); };
    fold(groups, 0, change, keys(comparison.actors), map.actors, alone);
    fold(groups, 1, change, keys(comparison.offers), map.offers, [&](const Offer& offer) {
        const auto& actor = map[offer.actor];
        return std::pair(actor.key, short_name(actor));
    });
    fold(groups, 2, change, keys(comparison.links), map.links, alone);
}

Table rows_table(const Ecosystem& before, const Ecosystem& after, const Comparison& comparison) {
    Table table{
        "rows",
        Message("compare.table-rows"),
        {column("what"), column("whose"), column("change"), column_as("count", "how-many", "rows"), column("ids")},
        {}};
    Groups groups;
    fold_all(groups, before, comparison, 0);
    fold_all(groups, after, comparison, 1);
    fold_all(groups, after, comparison, 2);
    for (const auto& [place, group] : groups) {
        const auto [row, change, whose] = place;
        table.rows.push_back({Message(row_ids[static_cast<std::size_t>(row)]),
                              group.whose.empty() ? Cell(std::string()) : Cell(group.whose),
                              Message(change_ids[static_cast<std::size_t>(change)]), number_cell(group.keys.size()),
                              first_ids(group.keys)});
    }
    return table;
}

Message change_of(const CellChange& cell) {
    if (cell.was_empty && !cell.is_empty) return Message("compare.cell-gains-support");
    if (!cell.was_empty && cell.is_empty) return Message("compare.cell-loses-support");
    if (cell.perhaps_lost) return Message("compare.cell-loses-known");
    if (cell.first_known) return Message("compare.cell-first-known");
    if (cell.after > cell.before) return Message("compare.cell-more");
    if (cell.after < cell.before) return Message("compare.cell-fewer");
    return Message("compare.cell-others");
}

}  // namespace

Table measures_table(const Comparison& comparison) {
    Table table{"measures",
                Message("compare.table-measures"),
                {column("measure"), column_as("before", "before"), column_as("after", "after"), column("difference")},
                {}};
    for (const auto& each : comparison.measures) {
        const auto difference = each.before && each.after ? std::optional(*each.after - *each.before) : std::nullopt;
        table.rows.push_back({Message("compare.measure." + each.key), number(each.before, each.whole),
                              number(each.after, each.whole), number(difference, each.whole)});
    }
    return table;
}

Table changed_cells_table(const Ecosystem& before, const Ecosystem& after, const Comparison& comparison) {
    Table table{"cells",
                Message("compare.table-cells"),
                {column("cell"), column("before", "actors"), column("after", "actors"), column("change"),
                 column("gone"), column("come")},
                {}};
    for (const auto& cell : comparison.cells) {
        table.rows.push_back({cell.name, cell.said_before, cell.said_after, change_of(cell),
                              short_names(before, cell.gone), short_names(after, cell.come)});
    }
    return table;
}

Table ranks_table(const Comparison& comparison, std::size_t top) {
    Table table{"ranks",
                Message("compare.table-ranks"),
                {column("measure"), column_as("actor", "actor"), column_as("name", "name"), column("rank_before"),
                 column("rank_after"), column_as("before", "value-before"), column_as("after", "value-after")},
                {}};
    auto add = [&](const Message& measure, const std::vector<RankMove>& moves) {
        for (std::size_t i = 0; i < moves.size() && i < top; ++i)
            table.rows.push_back({measure, moves[i].key, moves[i].name, number_cell(moves[i].before),
                                  number_cell(moves[i].after), moves[i].value_before, moves[i].value_after});
    };
    add(Message("compare.betweenness"), comparison.betweenness);
    add(Message("compare.breadth"), comparison.breadth);
    return table;
}

std::vector<Table> compare_tables(const Ecosystem& before, const Ecosystem& after, const Comparison& comparison,
                                  const Params& params) {
    std::vector<Table> tables{measures_table(comparison)};
    for (auto& table : {changed_cells_table(before, after, comparison), groups_table(comparison),
                        ranks_table(comparison, params.top), rows_table(before, after, comparison)})
        if (!table.rows.empty()) tables.push_back(table);
    return tables;
}

}  // namespace ecomap
