#include "engine/analysis/support/complexity.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

using Positions = std::vector<std::size_t>;
constexpr std::size_t most_steps = 3;        // for an actor, a column or a reason
constexpr std::size_t most_in_sentence = 2;  // nearest actors to a column
constexpr std::size_t enough_actors = 3;     // in a column that a sentence names: fewer are an accident
constexpr std::size_t most_near = 1000;      // beyond this a table of pairs is no longer read

/// What orders steps and pairs, the greatest first.
auto step_key(const NextStep& step) { return std::tuple(comparable(step.density), comparable(step.weight)); }
auto near_key(const NearColumns& pair) { return std::tuple(comparable(pair.proximity()), pair.both); }

/// The columns of `row` that are nearest to `column`.
NextStep step(const Incidence& matrix, const Partial& near, std::size_t row, std::size_t column, double density) {
    NextStep found{row, column, density, 0, filled_columns(matrix, row)};
    auto proximity_of = [&](std::size_t other) { return near.at(other, column).value_or(0); };
    for (auto other : found.reasons) found.weight += proximity_of(other);
    std::erase_if(found.reasons, [&](std::size_t other) { return proximity_of(other) <= 0; });
    std::stable_sort(found.reasons.begin(), found.reasons.end(),
                     [&](auto a, auto b) { return comparable(proximity_of(a)) > comparable(proximity_of(b)); });
    if (found.reasons.size() > most_steps) found.reasons.resize(most_steps);
    return found;
}

/// At most `most_steps` of each `of`, in their order.
template <class Of>
std::vector<const NextStep*> first_of_each(const std::vector<NextStep>& steps, std::size_t count, Of of) {
    Positions seen(count, 0);
    std::vector<const NextStep*> some;
    for (const auto& one : steps)
        if (++seen[of(one)] <= most_steps) some.push_back(&one);
    return some;
}

/// "Finansiering – Utforska (5 av 6)": actors in both, of those in the commoner.
MessageList reasons_of(const ComplexityFound& found, const NextStep& step) {
    MessageList names;
    const auto& matrix = found.support.matrix;
    for (auto other : step.reasons) {
        std::size_t both = 0;
        for (std::size_t row = 0; row < matrix.rows(); ++row)
            both += matrix.is_filled(row, other) && matrix.is_filled(row, step.column);
        auto more = std::max(matrix.column_degree(other), matrix.column_degree(step.column));
        names.items.push_back(part_of(found.support.names[other], both, more));
    }
    return names;
}

Table step_table(const Ecosystem& ecosystem, const ComplexityFound& found) {
    Table table{"steps", Message("complexity.table-steps"), {}, {}};
    table.columns = {column("rank"),
                     column_as("actor", "actor-key"),
                     column_as("column", "support-key"),
                     column("name"),
                     column("support"),
                     column("density", "share"),
                     column_as("actors", "actors-there-now", "actors"),
                     column("because")};
    auto ranks = competition_ranks(found.steps, step_key);
    for (const auto* one : first_of_each(found.steps, found.support.actors.size(), [](auto& s) { return s.row; })) {
        auto place = static_cast<std::size_t>(one - found.steps.data());
        table.rows.push_back(
            {number_cell(ranks[place]), ecosystem[found.support.actors[one->row]].key, found.support.keys[one->column],
             row_name(ecosystem, found.support, one->row), found.support.names[one->column], one->density,
             number_cell(found.support.matrix.column_degree(one->column)), Message(reasons_of(found, *one))});
    }
    return table;
}

/// Columns of at most `few` actors, and nobody who stands for many, fewest first, then in order.
Positions thin_columns(const SupportMatrix& support, std::size_t few) {
    const auto& matrix = support.matrix;
    Positions columns;
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        if (matrix.column_degree(column) <= few && !support.has_category[column]) columns.push_back(column);
    std::stable_sort(columns.begin(), columns.end(),
                     [&](auto a, auto b) { return matrix.column_degree(a) < matrix.column_degree(b); });
    return columns;
}

/// "RISE (0,62) och SKR (0,55)": who is nearest to a column.
MessageList nearest_to(const Ecosystem& ecosystem, const ComplexityFound& found, std::size_t column, std::size_t most) {
    MessageList names;
    for (const auto& one : found.steps)
        if (one.column == column && names.items.size() < most)
            names.items.push_back(
                {"complexity.actor-density",
                 {{"actor", row_name(ecosystem, found.support, one.row)}, {"density", Decimal{one.density, 2}}}});
    return names;
}

Table thin_table(const Ecosystem& ecosystem, const ComplexityFound& found, std::size_t few) {
    Table table{"thin", Message("complexity.table-thin"), {}, {}};
    table.columns = {column("column"), column_as("name", "support"), column("actors", "actors"),
                     column_as("nearest", "nearest-to-take-it-up-density")};
    for (auto column : thin_columns(found.support, few))
        table.rows.push_back({found.support.keys[column], found.support.names[column],
                              number_cell(found.support.matrix.column_degree(column)),
                              Message(nearest_to(ecosystem, found, column, most_steps))});
    return table;
}

Table near_table(const ComplexityFound& found) {
    Table table{"near", Message("complexity.table-near"), {}, {}};
    table.columns = {column("rank"),
                     column_as("first", "key"),
                     column_as("second", "key-2"),
                     column_as("first_name", "support"),
                     column_as("second_name", "support-2"),
                     column("proximity", "share"),
                     column("both", "actors"),
                     column("more", "actors")};
    auto ranks = competition_ranks(found.near, near_key);
    for (std::size_t i = 0; i < std::min(found.near.size(), most_near); ++i) {
        const auto& pair = found.near[i];
        table.rows.push_back({number_cell(ranks[i]), found.support.keys[pair.one], found.support.keys[pair.other],
                              found.support.names[pair.one], found.support.names[pair.other], pair.proximity(),
                              number_cell(pair.both), number_cell(pair.more)});
    }
    return table;
}

Positions by_value(const std::vector<std::optional<double>>& values) {
    Positions order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return comparable(values[a]) > comparable(values[b]); });
    return order;
}

/// One side: actors with their number of columns, or columns with their number of actors.
Table side_table(std::string name, Message title, const std::vector<Column>& columns,
                 const std::vector<std::optional<double>>& values, const std::vector<std::optional<double>>& fitness,
                 const std::function<std::vector<Cell>(std::size_t)>& row_of) {
    Table table{std::move(name), std::move(title), columns, {}};
    auto order = by_value(values);
    auto ranks = competition_ranks(order, [&](auto at) { return comparable(values[at]); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto row = row_of(order[i]);
        row.insert(row.begin(), number_cell(ranks[i]));
        row.push_back(number_or_unknown(values[order[i]]));
        row.push_back(number_or_unknown(fitness[order[i]]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table actor_table(const Ecosystem& ecosystem, const ComplexityFound& found) {
    return side_table(
        "actors", Message("complexity.table-actors"),
        {column("rank"), column("actor"), column("name"), column("columns", "columns"), column("eci"),
         column("fitness")},
        found.complexity.rows, found.fitness.rows, [&](std::size_t row) {
            const auto& actor = ecosystem[found.support.actors[row]];
            return std::vector<Cell>{actor.key, actor.name, number_cell(found.support.matrix.row_degree(row))};
        });
}

Table column_table(const ComplexityFound& found) {
    return side_table("columns", Message("complexity.table-columns"),
                      {column("rank"), column("column"), column_as("name", "support"), column("actors", "actors"),
                       column("pci"), column("quality")},
                      found.complexity.columns, found.fitness.columns, [&](std::size_t column) {
                          return std::vector<Cell>{found.support.keys[column], found.support.names[column],
                                                   number_cell(found.support.matrix.column_degree(column))};
                      });
}

void add_nearest_step(Report& report, const Ecosystem& ecosystem, const ComplexityFound& found) {
    auto best = std::find_if(found.steps.begin(), found.steps.end(), [&](const NextStep& one) {
        return found.support.matrix.column_degree(one.column) >= enough_actors;
    });
    if (best == found.steps.end()) {
        report.findings.push_back({Message("complexity.too-few")});
        return;
    }
    report.findings.push_back({{"complexity.nearest-step",
                                {{"actor", row_name(ecosystem, found.support, best->row)},
                                 {"support", found.support.names[best->column]},
                                 {"reasons", reasons_of(found, *best)},
                                 {"density", Decimal{best->density, 2}}}}});
}

void add_thin(Report& report, const Ecosystem& ecosystem, const ComplexityFound& found, const Params& params) {
    auto thin = thin_columns(found.support, params.few);
    if (thin.empty()) return;
    std::vector<Message> columns;
    for (auto column : thin) {
        auto nearest = nearest_to(ecosystem, found, column, most_in_sentence);
        if (nearest.items.empty()) nearest.items.emplace_back("unknown");
        columns.push_back(
            {"complexity.nearest-to", {{"support", found.support.names[column]}, {"nearest", std::move(nearest)}}});
    }
    report.findings.push_back(
        {{"complexity.thin", {{"few", params.few}, {"columns", first_named(std::move(columns), params.top)}}}});
}

void add_together(Report& report, const ComplexityFound& found) {
    auto first = std::find_if(found.near.begin(), found.near.end(),
                              [](const NearColumns& pair) { return pair.more >= enough_actors; });
    if (first == found.near.end()) return;
    report.findings.push_back({{"complexity.together",
                                {{"first", found.support.names[first->one]},
                                 {"second", found.support.names[first->other]},
                                 {"more", first->more},
                                 {"both", first->both}}}});
}

/// Why there is no ECI.
Message lack_of(Lack lack) {
    switch (lack) {
        case Lack::too_small:
            return Message("complexity.eci-too-small");
        case Lack::no_sign:
            return Message("complexity.eci-no-sign");
        default:
            return Message("complexity.eci-no-line");
    }
}

Message scale(const Ecosystem& ecosystem, const ComplexityFound& found) {
    if (found.complexity.lack != Lack::none) return lack_of(found.complexity.lack);
    const auto& values = found.complexity.rows;
    auto order = by_value(values);
    auto first = order.front(), last = order[found.complexity.rows_within - 1];
    return {"complexity.scale",
            {{"first", row_name(ecosystem, found.support, first)},
             {"first_value", Decimal{*values[first], 2}},
             {"last", row_name(ecosystem, found.support, last)},
             {"last_value", Decimal{*values[last], 2}}}};
}

/// Rows whose fitness does not sink, by rank, then in order.
Positions those_standing(const Fitness& fitness) {
    Positions rows;
    for (std::size_t row = 0; row < fitness.rows.size(); ++row)
        if (fitness.rows[row].value_or(0) > 0) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(),
                     [&](auto a, auto b) { return fitness.row_ranks[a] < fitness.row_ranks[b]; });
    return rows;
}

/// How the first of them follow each other: "strict", "equal" or "mixed".
const char* order_among(const Fitness& fitness, const Positions& rows) {
    std::size_t equal = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) equal += fitness.row_ranks[rows[i]] == fitness.row_ranks[rows[i - 1]];
    return equal == 0 ? "strict" : equal + 1 == rows.size() ? "equal" : "mixed";
}

Message fittest(const Ecosystem& ecosystem, const ComplexityFound& found, const Params& params) {
    const auto& fitness = found.fitness;
    auto standing = those_standing(fitness);
    const auto all = fitness.rows.size();
    if (all > 1 && standing.size() == all && fitness.row_ranks[standing.back()] == 1)
        return {"complexity.all-as-fit", {{"all", all}}};
    const auto sinking = all - standing.size();
    std::erase_if(standing, [&](auto row) { return fitness.row_ranks[row] > most_steps; });
    return {"complexity.fittest",
            {{"count", standing.size()},
             {"names", name_rows(ecosystem, found.support, standing, params.top)},
             {"order", order_among(fitness, standing)},
             {"sinking", sinking}}};
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const ComplexityFound& found) {
    auto notes = matrix_notes(ecosystem, found.support);
    notes.emplace_back("complexity.proximity");
    notes.emplace_back("complexity.brackets");
    notes.emplace_back("complexity.eci");
    if (!found.fitness.converged) notes.push_back({"complexity.fitness-moving", {{"steps", found.fitness.steps}}});
    return notes;
}

}  // namespace

std::vector<NearColumns> near_columns(const Incidence& matrix) {
    std::vector<NearColumns> pairs;
    for (std::size_t i = 0; i < matrix.columns(); ++i)
        for (std::size_t j = i + 1; j < matrix.columns(); ++j) {
            NearColumns pair{i, j, 0, std::max(matrix.column_degree(i), matrix.column_degree(j))};
            for (std::size_t row = 0; row < matrix.rows(); ++row)
                pair.both += matrix.is_filled(row, i) && matrix.is_filled(row, j);
            if (pair.both > 0) pairs.push_back(pair);
        }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const NearColumns& a, const NearColumns& b) { return near_key(a) > near_key(b); });
    return pairs;
}

std::vector<NextStep> next_steps(const Incidence& matrix) {
    auto near = proximity(matrix);
    auto density = relatedness(matrix, near);
    std::vector<NextStep> steps;
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t column = 0; column < matrix.columns(); ++column)
            if (auto value = density.at(row, column); value && *value > 0 && !matrix.is_filled(row, column))
                steps.push_back(step(matrix, near, row, column, *value));
    std::stable_sort(steps.begin(), steps.end(),
                     [](const NextStep& a, const NextStep& b) { return step_key(a) > step_key(b); });
    return steps;
}

ComplexityFound complexity(const Ecosystem& ecosystem, const Params& params) {
    ComplexityFound found;
    found.support = support_matrix(ecosystem, params);
    const auto& matrix = found.support.matrix;
    found.steps = next_steps(matrix);
    found.near = near_columns(matrix);
    found.complexity = economic_complexity(matrix);
    found.fitness = fitness(matrix);
    return found;
}

Report complexity_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = complexity(ecosystem, params);
    Report report{"complexity", Message("complexity.title"), {}, {}, {}};
    if (found.steps.empty()) report.findings.push_back({Message("complexity.nobody-nearer")});
    else {
        add_nearest_step(report, ecosystem, found);
        add_thin(report, ecosystem, found, params);
    }
    add_together(report, found);
    if (!found.support.actors.empty()) {
        report.findings.push_back({fittest(ecosystem, found, params)});
        report.findings.push_back({scale(ecosystem, found)});
    }
    report.tables = {step_table(ecosystem, found), thin_table(ecosystem, found, params.few), near_table(found),
                     actor_table(ecosystem, found), column_table(found)};
    report.notes = definitions(ecosystem, found);
    return report;
}

}  // namespace ecomap
