#include "engine/analysis/support/two_mode.hpp"

#include "engine/analysis/dimension.hpp"
#include "engine/graph/bipartite/likeness.hpp"
#include "engine/graph/bipartite/modules.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

using Positions = std::vector<std::size_t>;
constexpr std::size_t most_rows = 1000;  // beyond this a table of pairs is no longer read

/// Numbers 0 to `count`, those of greater `key` first, equals in their own order.
template <class Key>
Positions ordered(std::size_t count, Key key) {
    Positions order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) > key(b); });
    return order;
}

Alike find_alike(const Incidence& matrix) {
    std::vector<Positions> columns_of;
    for (std::size_t row = 0; row < matrix.rows(); ++row) columns_of.push_back(filled_columns(matrix, row));
    return most_alike(columns_of, matrix.columns(), most_rows);
}

void find_groups(TwoModePlaces& found) {
    auto groups = modules(found.support.matrix);
    found.row_groups = std::move(groups.rows);
    found.column_groups = std::move(groups.columns);
    found.groups = groups.count;
    found.modularity = groups.modularity;
}

/// What a row has and its closest lacks; cells gathered by support type.
Message lacks_of(const Ecosystem& ecosystem, const SupportMatrix& support, std::size_t row, std::size_t other) {
    std::vector<CellPlace> places;
    MessageList names;
    for (auto column : filled_columns(support.matrix, row)) {
        if (support.matrix.is_filled(other, column)) continue;
        if (support.dimension) names.items.push_back(support.names[column]);
        else places.push_back(support.places[column]);
    }
    return support.dimension ? names : name_cells(ecosystem.framework, places);
}

Positions actor_order(const TwoModePlaces& found) {
    return ordered(found.support.actors.size(), [&](std::size_t row) {
        return std::tuple(only_here(found.joined[row]), found.support.matrix.row_degree(row));
    });
}

Table actor_table(const Ecosystem& ecosystem, const TwoModePlaces& found) {
    Table table{"actors", Message("two-mode.table-actors"), {}, {}};
    table.columns = {column("rank"),
                     column("actor"),
                     column("name"),
                     column("columns", "columns"),
                     column_as("pairs", "pairs-joined", "pairs"),
                     column("only_here", "pairs"),
                     column("redundancy", "share"),
                     column("closest"),
                     column_as("jaccard", "likeness-jaccard", "share"),
                     column("shared", "columns"),
                     column("closest_lacks"),
                     column("degree", "share"),
                     column("betweenness"),
                     column("closeness"),
                     column("constraint"),
                     column("group")};
    auto order = actor_order(found);
    auto ranks = competition_ranks(order, [&](std::size_t row) {
        return std::tuple(only_here(found.joined[row]), found.support.matrix.row_degree(row));
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto row = order[i];
        const auto& actor = ecosystem[found.support.actors[row]];
        const auto& joined = found.joined[row];
        const auto& closest = found.alike.closest[row];
        auto lacks = closest ? lacks_of(ecosystem, found.support, row, closest->other) : Message(MessageList());
        table.rows.push_back(
            {number_cell(ranks[i]), actor.key, actor.name, number_cell(found.support.matrix.row_degree(row)),
             number_cell(joined.pairs), number_cell(only_here(joined)), number_or_unknown(joined.redundancy()),
             closest ? Cell(row_name(ecosystem, found.support, closest->other)) : Cell(std::string()),
             closest ? Cell(closest->jaccard()) : Cell(0.0), number_cell(closest ? closest->shared : 0), lacks,
             found.degree.rows[row], found.betweenness.rows[row], found.closeness.rows[row],
             number_or_unknown(found.constraint[row]), number_cell(found.row_groups[row] + 1)});
    }
    return table;
}

/// What orders the columns, the greatest first.
auto column_key(const TwoModePlaces& found, std::size_t column) {
    return std::tuple(found.support.matrix.column_degree(column), comparable(found.betweenness.columns[column]));
}

Positions column_order(const TwoModePlaces& found) {
    return ordered(found.support.keys.size(), [&](std::size_t column) { return column_key(found, column); });
}

Table column_table(const TwoModePlaces& found) {
    Table table{"columns", Message("two-mode.table-columns"), {}, {}};
    table.columns = {column("rank"),
                     column("column"),
                     column_as("name", "support"),
                     column("actors", "actors"),
                     column_as("pairs", "pairs-joined", "pairs"),
                     column("only_here", "pairs"),
                     column("redundancy", "share"),
                     column("degree", "share"),
                     column("betweenness"),
                     column("closeness"),
                     column("group")};
    auto order = column_order(found);
    auto ranks = competition_ranks(order, [&](std::size_t column) { return column_key(found, column); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto column = order[i];
        const auto& joined = found.columns_joined[column];
        table.rows.push_back({number_cell(ranks[i]), found.support.keys[column], found.support.names[column],
                              number_cell(found.support.matrix.column_degree(column)), number_cell(joined.pairs),
                              number_cell(only_here(joined)), number_or_unknown(joined.redundancy()),
                              found.degree.columns[column], found.betweenness.columns[column],
                              found.closeness.columns[column], number_cell(found.column_groups[column] + 1)});
    }
    return table;
}

Table pair_table(const Ecosystem& ecosystem, const TwoModePlaces& found) {
    Table table{"pairs", Message("two-mode.table-pairs"), {}, {}};
    table.columns = {column("rank"),
                     column("first"),
                     column("second"),
                     column("first_name"),
                     column("second_name"),
                     column("shared", "columns"),
                     column("jaccard", "share"),
                     column("sorensen", "share"),
                     column("bray_curtis", "share"),
                     column("newman")};
    const auto& matrix = found.support.matrix;
    const auto& pairs = found.alike.first;
    auto ranks = competition_ranks(pairs, [](const AlikePair& pair) { return std::tie(pair.shared, pair.either); });
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto [one, other, both, either] = pairs[i];
        table.rows.push_back({number_cell(ranks[i]), ecosystem[found.support.actors[one]].key,
                              ecosystem[found.support.actors[other]].key, row_name(ecosystem, found.support, one),
                              row_name(ecosystem, found.support, other), number_cell(both), pairs[i].jaccard(),
                              number_or_unknown(sorensen(matrix, one, other)),
                              number_or_unknown(bray_curtis(matrix, one, other)), newman_weight(matrix, one, other)});
    }
    return table;
}

/// The word for a column: "ruta", "målgrupp".
Message column_called(const SupportMatrix& support) {
    if (support.dimension) return support.called.one;
    return Message("two-mode.cell");
}

Message columns_called(const SupportMatrix& support) {
    if (support.dimension) return support.called.many;
    return Message("two-mode.cells");
}

Message hardest(const Ecosystem& ecosystem, const TwoModePlaces& found) {
    auto row = actor_order(found).front();
    const auto& joined = found.joined[row];
    if (only_here(joined) == 0) return {"two-mode.all-joined-by-others", {{"scope", scope_of(ecosystem)}}};
    return {"two-mode.hardest",
            {{"name", row_name(ecosystem, found.support, row)},
             {"scope", scope_of(ecosystem)},
             {"pairs", joined.pairs},
             {"columns", columns_called(found.support)},
             {"only_here", only_here(joined)}}};
}

void add_replaceable(Report& report, const Ecosystem& ecosystem, const TwoModePlaces& found, std::size_t top) {
    MessageList replaceable{{}, Joining::conjunction, top}, narrow = replaceable;
    for (std::size_t row = 0; row < found.joined.size(); ++row) {
        auto name = row_name(ecosystem, found.support, row);
        if (found.joined[row].pairs == 0) narrow.items.push_back(name);
        else if (only_here(found.joined[row]) == 0) replaceable.items.push_back(name);
    }
    if (!replaceable.items.empty())
        report.findings.push_back(
            {Message("two-mode.replaceable", {{"actors", replaceable.items.size()}, {"names", replaceable}})});
    if (!narrow.items.empty())
        report.findings.push_back({Message("two-mode.narrow", {{"actors", narrow.items.size()},
                                                               {"column", column_called(found.support)},
                                                               {"scope", scope_of(ecosystem)},
                                                               {"names", narrow}})});
}

Message widest(const Ecosystem& ecosystem, const TwoModePlaces& found) {
    const auto& matrix = found.support.matrix;
    auto column = column_order(found).front();
    auto row = ordered(matrix.rows(), [&](std::size_t i) {
                   return std::tuple(comparable(found.betweenness.rows[i]), matrix.row_degree(i));
               }).front();
    return {"two-mode.widest",
            {{"column", found.support.names[column]},
             {"actors", matrix.column_degree(column)},
             {"all", matrix.rows()},
             {"name", row_name(ecosystem, found.support, row)},
             {"joins", found.betweenness.rows[row] < 0.005 ? "no" : "yes"},  // less is printed as 0
             {"betweenness", Decimal{found.betweenness.rows[row], 2}}}};
}

void add_texture(Report& report, const TwoModePlaces& found) {
    const auto& matrix = found.support.matrix;
    if (found.clustering)
        report.findings.push_back({Message("two-mode.clustering", {{"column", column_called(found.support)},
                                                                   {"share", Percent{100 * *found.clustering}},
                                                                   {"columns", columns_called(found.support)}})});
    report.findings.push_back({Message("two-mode.filled", {{"filled", matrix.filled()},
                                                           {"places", matrix.values().size()},
                                                           {"groups", found.groups},
                                                           {"modularity", Decimal{found.modularity.value_or(0), 2}}})});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const TwoModePlaces& found) {
    auto notes = matrix_notes(ecosystem, found.support);
    notes.emplace_back("two-mode.definition");
    notes.push_back({"two-mode.measures", {{"starts", std::size_t{ModuleOptions{}.starts}}}});
    if (found.alike.sharing > most_rows)
        notes.push_back({"two-mode.pairs-shown", {{"shown", most_rows}, {"pairs", found.alike.sharing}}});
    return notes;
}

}  // namespace

TwoModePlaces two_mode(const Ecosystem& ecosystem, const Params& params) {
    TwoModePlaces found;
    found.support = support_matrix(ecosystem, params);
    const auto& matrix = found.support.matrix;
    found.joined = joined(matrix);
    found.columns_joined = joined(transposed(matrix));
    found.degree = two_mode_degree(matrix);
    found.betweenness = two_mode_betweenness(matrix);
    found.closeness = two_mode_closeness(matrix);
    found.alike = find_alike(matrix);
    found.constraint = two_mode_constraint(matrix);
    found.clustering = robins_alexander(matrix);
    find_groups(found);
    return found;
}

Report two_mode_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = two_mode(ecosystem, params);
    Report report{"two-mode", Message("two-mode.title"), {}, {}, {}};
    if (found.support.actors.empty()) {
        report.findings.push_back({Message("two-mode.no-support")});
    } else {
        report.findings.push_back({hardest(ecosystem, found)});
        add_replaceable(report, ecosystem, found, params.top);
        report.findings.push_back({widest(ecosystem, found)});
        add_texture(report, found);
    }
    report.tables = {actor_table(ecosystem, found), column_table(found), pair_table(ecosystem, found)};
    report.notes = definitions(ecosystem, found);
    return report;
}

}  // namespace ecomap
