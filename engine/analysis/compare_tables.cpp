#include "engine/analysis/compare_tables.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

using std::string_view;

constexpr std::size_t named_ids = 5;

Cell number(const std::optional<double>& value, bool whole) {
    if (!value) return {};
    return whole ? Cell(static_cast<std::int64_t>(std::llround(*value))) : Cell(*value);
}

Cell short_names(const Ecosystem& map, const std::vector<std::string>& keys) {
    if (keys.empty()) return std::string();
    return in_both([&](string_view language) {
        std::vector<std::string> names;
        for (const auto& key : keys)
            if (auto actor = find_actor(map, key)) names.emplace_back(short_name(map[*actor], language));
        return join_list(names, language, named_ids);
    });
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
    Text what, whose;
    std::vector<std::string> keys;
};
using Groups = std::map<std::tuple<int, int, std::string>, Group>;  // table, change, whose: in the order of the table

const Text& change_word(int change) {
    static const Text words[3] = {{"bort", "removed"}, {"ny", "added"}, {"ändrad", "altered"}};
    return words[change];
}

template <class Row, class Whose>
void fold(Groups& groups, int table, int change, const Text& what, const std::vector<std::string>& keys,
          const std::vector<Row>& rows, Whose whose) {
    for (const auto& row : rows) {
        if (!std::binary_search(keys.begin(), keys.end(), row.key)) continue;
        const auto [key, name] = whose(row);
        auto& group = groups[{table, change, key}];
        group.what = what;
        group.whose = name;
        group.keys.push_back(row.key);
    }
}

void fold_all(Groups& groups, const Ecosystem& map, const Comparison& comparison, int change) {
    auto keys = [&](const RowChanges& rows) -> const std::vector<std::string>& {
        return change == 0 ? rows.removed : change == 1 ? rows.added : rows.altered;
    };
    auto alone = [](const auto&) { return std::pair(std::string(), Text()); };
    fold(groups, 0, change, {"aktör", "actor"}, keys(comparison.actors), map.actors, alone);
    fold(groups, 1, change, {"erbjudande", "offer"}, keys(comparison.offers), map.offers, [&](const Offer& offer) {
        const auto& actor = map[offer.actor];
        return std::pair(actor.key,
                         in_both([&](string_view language) { return std::string(short_name(actor, language)); }));
    });
    fold(groups, 2, change, {"länk", "link"}, keys(comparison.links), map.links, alone);
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
    for (const auto& [place, group] : groups)
        table.rows.push_back(
            {group.what, group.whose.empty() ? Cell(std::string()) : Cell(group.whose), change_word(std::get<1>(place)),
             number_cell(group.keys.size()),
             in_both([&](string_view language) { return join_list(group.keys, language, named_ids); })});
    return table;
}

}  // namespace

Table measures_table(const Comparison& comparison) {
    Table table{"measures",
                Message("compare.table-measures"),
                {column("measure"), column_as("before", "before"), column_as("after", "after"), column("difference")},
                {}};
    for (const auto& each : comparison.measures) {
        const auto difference = each.before && each.after ? std::optional(*each.after - *each.before) : std::nullopt;
        table.rows.push_back({each.label, number(each.before, each.whole), number(each.after, each.whole),
                              number(difference, each.whole)});
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
        Text change;
        if (cell.was_empty && !cell.is_empty) change = {"får stöd", "gains support"};
        else if (!cell.was_empty && cell.is_empty) change = {"blir utan", "loses support"};
        else if (cell.after > cell.before) change = {"fler", "more"};
        else if (cell.after < cell.before) change = {"färre", "fewer"};
        else change = {"andra", "others"};
        table.rows.push_back({cell.name, number_cell(cell.before), number_cell(cell.after), change,
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
    auto add = [&](const Text& measure, const std::vector<RankMove>& moves) {
        for (std::size_t i = 0; i < moves.size() && i < top; ++i)
            table.rows.push_back({measure, moves[i].key, moves[i].name, number_cell(moves[i].before),
                                  number_cell(moves[i].after), moves[i].value_before, moves[i].value_after});
    };
    add({"mellancentralitet", "betweenness"}, comparison.betweenness);
    add({"bredd", "breadth"}, comparison.breadth);
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
