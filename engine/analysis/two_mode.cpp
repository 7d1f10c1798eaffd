#include "engine/analysis/two_mode.hpp"

#include "engine/analysis/first_of.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/communities.hpp"
#include "engine/graph/likeness.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;
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

std::vector<std::optional<Closest>> find_closest(const Incidence& matrix) {
    std::vector<std::optional<Closest>> result(matrix.rows());
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t other = 0; other < matrix.rows(); ++other) {
            auto both = other == row ? 0 : shared(matrix, row, other);
            if (both == 0) continue;
            Closest found{other, both, *jaccard(matrix, row, other)};
            auto rank = [](const Closest& one) { return std::tuple(comparable(one.jaccard), one.shared); };
            if (!result[row] || rank(found) > rank(*result[row])) result[row] = found;
        }
    return result;
}

void find_groups(TwoModePlaces& found) {
    const auto& matrix = found.support.matrix;
    auto groups = communities(two_mode_graph(matrix));
    auto middle = groups.of.begin() + static_cast<std::ptrdiff_t>(matrix.rows());
    found.row_groups.assign(groups.of.begin(), middle);
    found.column_groups.assign(middle, groups.of.end());
    found.groups = groups.sizes.size();
    found.modularity = barber_modularity(matrix, found.row_groups, found.column_groups);
}

/// What a row has and its closest lacks.
Positions missing(const Incidence& matrix, std::size_t row, std::size_t other) {
    auto columns = filled_columns(matrix, row);
    std::erase_if(columns, [&](std::size_t column) { return matrix.is_filled(other, column); });
    return columns;
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
    auto ranks = shared_ranks(order, [&](std::size_t a, std::size_t b) {
        return only_here(found.joined[a]) == only_here(found.joined[b]) &&
               found.support.matrix.row_degree(a) == found.support.matrix.row_degree(b);
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto row = order[i];
        const auto& actor = ecosystem[found.support.actors[row]];
        const auto& joined = found.joined[row];
        const auto& closest = found.closest[row];
        auto lacks = in_both([&](std::string_view language) {
            return closest ? name_columns(ecosystem, found.support, missing(found.support.matrix, row, closest->row),
                                          language)
                           : "";
        });
        table.rows.push_back({number_cell(ranks[i]), actor.key, actor.name,
                              number_cell(found.support.matrix.row_degree(row)), number_cell(joined.pairs),
                              number_cell(only_here(joined)), measured_cell(joined.redundancy()),
                              closest ? Cell(row_name(ecosystem, found.support, closest->row)) : Cell(std::string()),
                              closest ? Cell(closest->jaccard) : Cell(0.0), number_cell(closest ? closest->shared : 0),
                              lacks, found.degree.rows[row], found.betweenness.rows[row], found.closeness.rows[row],
                              measured_cell(found.constraint[row]), number_cell(found.row_groups[row] + 1)});
    }
    return table;
}

Positions column_order(const TwoModePlaces& found) {
    return ordered(found.support.keys.size(), [&](std::size_t column) {
        return std::tuple(found.support.matrix.column_degree(column), comparable(found.betweenness.columns[column]));
    });
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
    auto ranks = shared_ranks(order, [&](std::size_t a, std::size_t b) {
        return found.support.matrix.column_degree(a) == found.support.matrix.column_degree(b) &&
               comparable(found.betweenness.columns[a]) == comparable(found.betweenness.columns[b]);
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto column = order[i];
        const auto& joined = found.columns_joined[column];
        table.rows.push_back({number_cell(ranks[i]), found.support.keys[column], found.support.names[column],
                              number_cell(found.support.matrix.column_degree(column)), number_cell(joined.pairs),
                              number_cell(only_here(joined)), measured_cell(joined.redundancy()),
                              found.degree.columns[column], found.betweenness.columns[column],
                              found.closeness.columns[column], number_cell(found.column_groups[column] + 1)});
    }
    return table;
}

struct Alike {
    std::size_t one = 0, other = 0, shared = 0;
    double jaccard = 0;
};

bool is_before(const Alike& a, const Alike& b) {
    const auto likeness = comparable(a.jaccard), other_likeness = comparable(b.jaccard);
    return std::tie(other_likeness, b.shared, a.one, a.other) < std::tie(likeness, a.shared, b.one, b.other);
}

/// The pairs of rows that share a column: how many, and those that the table shows.
struct AlikePairs {
    std::size_t count = 0;
    std::vector<Alike> first;
};

AlikePairs alike_pairs(const Incidence& matrix) {
    AlikePairs pairs;
    FirstOf<Alike, bool (*)(const Alike&, const Alike&)> first(most_rows, is_before);
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        for (std::size_t k = i + 1; k < matrix.rows(); ++k)
            if (auto both = shared(matrix, i, k); both > 0) {
                ++pairs.count;
                first.add({i, k, both, *jaccard(matrix, i, k)});
            }
    pairs.first = first.take();
    return pairs;
}

Table pair_table(const Ecosystem& ecosystem, const TwoModePlaces& found, const std::vector<Alike>& pairs) {
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
    auto ranks = shared_ranks(pairs, [](const Alike& a, const Alike& b) {
        return comparable(a.jaccard) == comparable(b.jaccard) && a.shared == b.shared;
    });
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        auto [one, other, both, likeness] = pairs[i];
        table.rows.push_back({number_cell(ranks[i]), ecosystem[found.support.actors[one]].key,
                              ecosystem[found.support.actors[other]].key, row_name(ecosystem, found.support, one),
                              row_name(ecosystem, found.support, other), number_cell(both), likeness,
                              measured_cell(sorensen(matrix, one, other)),
                              measured_cell(bray_curtis(matrix, one, other)), newman_weight(matrix, one, other)});
    }
    return table;
}

/// "45 par av rutor".
std::string pairs_of(std::size_t count, const SupportMatrix& support, std::string_view language) {
    return fill(choose(language, "{} av {}", "{} of {}"),
                {plural(count, choose(language, "par", "pair"), choose(language, "par", "pairs")),
                 columns_word(support, language)});
}

Finding hardest(const Ecosystem& ecosystem, const TwoModePlaces& found) {
    auto row = actor_order(found).front();
    const auto& joined = found.joined[row];
    if (only_here(joined) == 0) return {Message("two-mode.no-actor-joins-two-kinds")};
    return {sentence("Svårast att ersätta är {}: av dess {} har ingen annan aktör båda {} i {}.",
                     "Hardest to replace is {}: of its {}, no other actor has both {} of {}.",
                     [&](std::string_view language) {
                         return Words{row_name(ecosystem, found.support, row, language),
                                      pairs_of(joined.pairs, found.support, language),
                                      columns_word(found.support, language) + std::string(choose(language, "na", "")),
                                      std::to_string(only_here(joined))};
                     })};
}

void add_replaceable(Report& report, const Ecosystem& ecosystem, const TwoModePlaces& found, std::size_t top) {
    Positions replaceable, narrow;
    for (std::size_t row = 0; row < found.joined.size(); ++row) {
        if (found.joined[row].pairs == 0) narrow.push_back(row);
        else if (only_here(found.joined[row]) == 0) replaceable.push_back(row);
    }
    auto named = [&](const Positions& rows, std::string_view swedish, std::string_view english) {
        report.findings.push_back({sentence(swedish, english, [&](std::string_view language) {
            return Words{plural(rows.size(), choose(language, "aktör", "actor"), choose(language, "aktörer", "actors")),
                         name_rows(ecosystem, found.support, rows, language, top)};
        })});
    };
    if (!replaceable.empty())
        named(replaceable, "{} förenar bara sådant som även andra förenar: {}.",
              replaceable.size() == 1 ? "{} joins only what others join too: {}."
                                      : "{} join only what others join too: {}.");
    if (narrow.empty()) return;
    report.findings.push_back({sentence("{} finns i en enda {} och förenar därför inget: {}.",
                                        narrow.size() == 1 ? "{} is in a single {} and so joins nothing: {}."
                                                           : "{} are in a single {} and so join nothing: {}.",
                                        [&](std::string_view language) {
                                            return Words{plural(narrow.size(), choose(language, "aktör", "actor"),
                                                                choose(language, "aktörer", "actors")),
                                                         column_word(found.support, language),
                                                         name_rows(ecosystem, found.support, narrow, language, top)};
                                        })});
}

Finding widest(const Ecosystem& ecosystem, const TwoModePlaces& found) {
    const auto& matrix = found.support.matrix;
    auto column = column_order(found).front();
    auto row = ordered(matrix.rows(), [&](std::size_t i) {
                   return std::tuple(comparable(found.betweenness.rows[i]), matrix.row_degree(i));
               }).front();
    return {
        sentence("Flest aktörer möts i {}: {} av {}. Mest binder {} ihop det som annars ligger långt isär "
                 "(mellancentralitet {}).",
                 "Most actors meet in {}: {} of {}. {} does most to join what is otherwise far apart "
                 "(betweenness {}).",
                 [&](std::string_view language) {
                     return Words{column_name(ecosystem, found.support, column, language),
                                  std::to_string(matrix.column_degree(column)), std::to_string(matrix.rows()),
                                  row_name(ecosystem, found.support, row, language),
                                  decimal(found.betweenness.rows[row], 2, language)};
                 })};
}

void add_texture(Report& report, const TwoModePlaces& found) {
    const auto& matrix = found.support.matrix;
    if (found.clustering)
        report.findings.push_back(
            {sentence("Den som delar en {} med en aktör finns också i {} av aktörens övriga {} "
                      "(klustring enligt Robins och Alexander).",
                      "Who shares a {} with an actor is also in {} of that actor's other {} "
                      "(clustering by Robins and Alexander).",
                      [&](std::string_view language) {
                          return Words{column_word(found.support, language), percent(100 * *found.clustering, language),
                                       columns_word(found.support, language)};
                      })});
    report.findings.push_back(
        {sentence("{} av {} platser i matrisen är fyllda. Aktörer och stöd bildar {} (Barbers modularitet {}).",
                  "{} of {} places in the matrix are filled. Actors and support form {} (Barber's modularity {}).",
                  [&](std::string_view language) {
                      return Words{std::to_string(matrix.filled()), std::to_string(matrix.values().size()),
                                   plural(found.groups, choose(language, "grupp", "group"),
                                          choose(language, "grupper", "groups")),
                                   decimal(found.modularity.value_or(0), 2, language)};
                  })});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const TwoModePlaces& found, std::size_t pairs) {
    auto notes = matrix_notes(ecosystem, found.support);
    notes.emplace_back("two-mode.a-pair-two-columns-that");
    notes.emplace_back("two-mode.degree-closeness-and-betweenness-are");
    if (pairs > most_rows)
        notes.push_back(sentence("Tabellen över par visar de {} mest lika av {}.",
                                 "The table of pairs shows the {} most alike of {}.", [&](std::string_view) {
                                     return Words{std::to_string(most_rows), std::to_string(pairs)};
                                 }));
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
    found.closest = find_closest(matrix);
    found.constraint = two_mode_constraint(matrix);
    found.clustering = robins_alexander(matrix);
    find_groups(found);
    return found;
}

Report two_mode_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = two_mode(ecosystem, params);
    auto pairs = alike_pairs(found.support.matrix);
    Report report{"two-mode", {"Vem kan ersättas, och vad förenar", "Who can be replaced, and what joins"}, {}, {}, {}};
    if (found.support.actors.empty()) {
        report.findings.push_back({Message("two-mode.no-actor-has-support-that")});
    } else {
        report.findings.push_back(hardest(ecosystem, found));
        add_replaceable(report, ecosystem, found, params.top);
        report.findings.push_back(widest(ecosystem, found));
        add_texture(report, found);
    }
    report.tables = {actor_table(ecosystem, found), column_table(found), pair_table(ecosystem, found, pairs.first)};
    report.notes = definitions(ecosystem, found, pairs.count);
    return report;
}

}  // namespace ecomap
