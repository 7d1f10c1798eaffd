#include "engine/analysis/support/specialisation.hpp"

#include "engine/graph/bipartite/specialisation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

constexpr double strong = 0.6, some = 0.3;
constexpr std::size_t most_named = 3;  // columns in a sentence or a cell

std::size_t whole(double value) { return static_cast<std::size_t>(value); }

bool has_enough(const Specialisation& found, std::size_t row) {
    return found.special[row] && found.support.matrix.row_sum(row) >= enough_to_name;
}

/// What orders the rows, the greatest first.
auto row_key(const Specialisation& found, std::size_t row) {
    return std::tuple(comparable(found.special[row]), found.support.matrix.row_sum(row));
}

std::vector<std::size_t> ranked_rows(const Specialisation& found) {
    std::vector<std::size_t> order(found.special.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return row_key(found, a) > row_key(found, b); });
    return order;
}

auto advantage_key(const Incidence& matrix, const ActorAdvantage& one) {
    return std::tuple(comparable(one.ratio), matrix.at(one.row, one.column));
}

/// By row the columns that an actor is most more in than others, at most `most_named`.
std::vector<std::vector<ActorAdvantage>> own_columns(const Specialisation& found) {
    std::vector<std::vector<ActorAdvantage>> own(found.support.actors.size());
    for (const auto& one : found.advantages)
        if (own[one.row].size() < most_named) own[one.row].push_back(one);
    return own;
}

/// "Finansiering – Utforska (3 av 4)": the actor's placements there of all placements there.
MessageList own_words(const Specialisation& found, const std::vector<ActorAdvantage>& own) {
    MessageList names;
    const auto& matrix = found.support.matrix;
    for (const auto& one : own)
        names.items.push_back(part_of(found.support.names[one.column], whole(matrix.at(one.row, one.column)),
                                      whole(matrix.column_sum(one.column))));
    return names;
}

/// By the two decimals that a reader sees.
std::string_view kind_of(double exact) {
    double special = std::round(exact * 100) / 100;
    return special >= strong ? "special" : special >= some ? "partly" : "alike";
}

Table actor_table(const Ecosystem& ecosystem, const Specialisation& found) {
    Table table{"actors", Message("specialisation.table-actors"), {}, {}};
    table.columns = {column("rank"),
                     column("actor"),
                     column("name"),
                     column("special"),
                     column("placements", "placements"),
                     column("columns", "columns"),
                     column_as("kind", "in-words"),
                     column("most")};
    const auto own = own_columns(found);
    auto ranks = competition_ranks(found.order, [&](std::size_t row) { return row_key(found, row); });
    for (std::size_t i = 0; i < found.order.size(); ++i) {
        auto row = found.order[i];
        const auto& actor = ecosystem[found.support.actors[row]];
        std::string_view kind = "unknown";
        if (found.special[row]) kind = has_enough(found, row) ? kind_of(*found.special[row]) : "few";
        table.rows.push_back({number_cell(ranks[i]), actor.key, actor.name, number_or_unknown(found.special[row]),
                              static_cast<std::int64_t>(found.support.matrix.row_sum(row)),
                              number_cell(found.support.matrix.row_degree(row)),
                              Message("specialisation.kind", {{"kind", kind}}), Message(own_words(found, own[row]))});
    }
    return table;
}

Table advantage_table(const Ecosystem& ecosystem, const Specialisation& found) {
    Table table{"advantages", Message("specialisation.table-advantages"), {}, {}};
    table.columns = {column("rank"),
                     column_as("actor", "actor-key"),
                     column_as("column", "support-key"),
                     column("name"),
                     column("support"),
                     column("advantage"),
                     column("here", "placements"),
                     column("of_actor", "placements"),
                     column("of_column", "placements"),
                     column("all", "placements")};
    const auto& matrix = found.support.matrix;
    auto count = [](double value) { return Cell(static_cast<std::int64_t>(value)); };
    auto ranks =
        competition_ranks(found.advantages, [&](const ActorAdvantage& one) { return advantage_key(matrix, one); });
    for (std::size_t i = 0; i < found.advantages.size(); ++i) {
        const auto& one = found.advantages[i];
        table.rows.push_back({number_cell(ranks[i]), ecosystem[found.support.actors[one.row]].key,
                              found.support.keys[one.column], row_name(ecosystem, found.support, one.row),
                              found.support.names[one.column], one.ratio, count(matrix.at(one.row, one.column)),
                              count(matrix.row_sum(one.row)), count(matrix.column_sum(one.column)),
                              count(matrix.total())});
    }
    return table;
}

/// Who stands out most, or least, in a sentence that says so in words before the number.
Message extreme(const Ecosystem& ecosystem, const Specialisation& found, std::size_t row, bool with_columns) {
    auto own = with_columns ? own_words(found, own_columns(found)[row]) : MessageList();
    return {"specialisation.extreme",
            {{"name", row_name(ecosystem, found.support, row)},
             {"kind", kind_of(*found.special[row])},
             {"special", Decimal{*found.special[row], 2}},
             {"placements", whole(found.support.matrix.row_sum(row))},
             {"count", own.items.size()},
             {"most", own}}};
}

/// Filled places with more than one offer.
std::size_t several(const Incidence& matrix) {
    auto values = matrix.values();
    return static_cast<std::size_t>(
        std::count_if(values.begin(), values.end(), [](double value) { return value > 1; }));
}

Message division(const Specialisation& found) {
    double exact = std::round(*found.whole * 100) / 100;
    return {"specialisation.division",
            {{"divided", exact >= strong ? "largely"
                         : exact >= some ? "partly"
                                         : "hardly"},
             {"whole", Decimal{exact, 2}},
             {"several", several(found.support.matrix)},
             {"filled", found.support.matrix.filled()}}};
}

void add_bands(Report& report, const Ecosystem& ecosystem, const Specialisation& found, std::size_t top) {
    std::vector<std::size_t> special, few;
    for (auto row : found.order) {
        if (!found.special[row]) continue;
        if (!has_enough(found, row)) few.push_back(row);
        else if (*found.special[row] >= strong) special.push_back(row);
    }
    if (special.size() > 1)
        report.findings.push_back(
            {{"specialisation.special",
              {{"count", special.size()}, {"names", name_rows(ecosystem, found.support, special, top)}}}});
    if (!few.empty()) report.findings.push_back({{"specialisation.few", {{"count", few.size()}}}});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Specialisation& found) {
    auto notes = matrix_notes(ecosystem, found.support);
    notes.emplace_back("specialisation.definition");
    notes.emplace_back("specialisation.whole-definition");
    return notes;
}

}  // namespace

std::vector<ActorAdvantage> ranked_advantages(const Incidence& matrix) {
    std::vector<ActorAdvantage> all;
    auto ratios = comparative_advantage(matrix);
    auto has = advantages(matrix);
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t column = 0; column < matrix.columns(); ++column)
            if (has.is_filled(row, column)) all.push_back({row, column, *ratios.at(row, column)});
    std::stable_sort(all.begin(), all.end(), [&](const ActorAdvantage& a, const ActorAdvantage& b) {
        return advantage_key(matrix, a) > advantage_key(matrix, b);
    });
    return all;
}

Specialisation specialisation(const Ecosystem& ecosystem, const Params& params) {
    Specialisation found;
    found.support = support_matrix(ecosystem, params);
    const auto& matrix = found.support.matrix;
    found.special = d_prime(matrix, Amounts::whole);
    found.whole = h2_prime(matrix, Amounts::whole);
    found.order = ranked_rows(found);
    found.advantages = ranked_advantages(matrix);
    return found;
}

Report specialisation_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = specialisation(ecosystem, params);
    Report report{"specialisation", Message("specialisation.title"), {}, {}, {}};
    std::vector<std::size_t> named;
    for (auto row : found.order)
        if (has_enough(found, row)) named.push_back(row);
    if (named.empty()) report.findings.push_back({Message("specialisation.nobody")});
    else report.findings.push_back({extreme(ecosystem, found, named.front(), true)});
    add_bands(report, ecosystem, found, params.top);
    if (named.size() > 1) report.findings.push_back({extreme(ecosystem, found, named.back(), false)});
    if (found.whole && several(found.support.matrix) > 0) report.findings.push_back({division(found)});
    report.tables = {actor_table(ecosystem, found), advantage_table(ecosystem, found)};
    report.notes = definitions(ecosystem, found);
    return report;
}

}  // namespace ecomap
