#include "engine/analysis/specialisation.hpp"

#include "engine/analysis/phrase.hpp"
#include "engine/graph/specialisation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;
constexpr double strong = 0.6, some = 0.3;
constexpr std::size_t most_named = 3;  // columns in a sentence or a cell

std::string whole_number(double value) { return std::to_string(static_cast<long long>(value)); }

bool has_enough(const Specialisation& found, std::size_t row) {
    return found.special[row] && found.support.matrix.row_sum(row) >= enough_to_name;
}

std::vector<std::size_t> ranked_rows(const Specialisation& found) {
    std::vector<std::size_t> order(found.special.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::tuple(comparable(found.special[a]), found.support.matrix.row_sum(a)) >
               std::tuple(comparable(found.special[b]), found.support.matrix.row_sum(b));
    });
    return order;
}

/// The columns that an actor is most more in than others, at most `most_named`.
std::vector<ActorAdvantage> own_columns(const Specialisation& found, std::size_t row) {
    std::vector<ActorAdvantage> own;
    for (const auto& one : found.advantages)
        if (one.row == row && own.size() < most_named) own.push_back(one);
    return own;
}

/// "Finansiering – Utforska (3 av 4)": the actor's placements there of all placements there.
std::string own_words(const Specialisation& found, std::size_t row, std::string_view language) {
    Words names;
    for (const auto& one : own_columns(found, row))
        names.push_back(fill(choose(language, "{} ({} av {})", "{} ({} of {})"),
                             {std::string(found.support.names[one.column].in(language)),
                              whole_number(found.support.matrix.at(one.row, one.column)),
                              whole_number(found.support.matrix.column_sum(one.column))}));
    return join_list(names, language);
}

/// In words, by the two decimals that a reader sees.
Text kind_of(double exact) {
    double special = std::round(exact * 100) / 100;
    if (special >= strong)
        return {"erbjuder sådant som nästan ingen annan gör", "offers what hardly anybody else does"};
    if (special >= some) return {"erbjuder delvis annat än övriga", "offers partly other things than the rest"};
    return {"erbjuder ungefär detsamma som övriga", "offers much the same as the rest"};
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
    auto ranks = shared_ranks(found.order, [&](std::size_t a, std::size_t b) {
        return comparable(found.special[a]) == comparable(found.special[b]) &&
               found.support.matrix.row_sum(a) == found.support.matrix.row_sum(b);
    });
    for (std::size_t i = 0; i < found.order.size(); ++i) {
        auto row = found.order[i];
        const auto& actor = ecosystem[found.support.actors[row]];
        auto words = found.special[row] ? kind_of(*found.special[row])
                                        : Text("okänt: ingen att jämföra med", "unknown: nobody to compare with");
        if (found.special[row] && !has_enough(found, row))
            words = {"få placeringar att bedöma", "few placements to judge by"};
        table.rows.push_back({number_cell(ranks[i]), actor.key, actor.name, measured_cell(found.special[row]),
                              static_cast<std::int64_t>(found.support.matrix.row_sum(row)),
                              number_cell(found.support.matrix.row_degree(row)), words,
                              in_both([&](std::string_view language) { return own_words(found, row, language); })});
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
    auto ranks = shared_ranks(found.advantages, [&](const ActorAdvantage& a, const ActorAdvantage& b) {
        return comparable(a.ratio) == comparable(b.ratio) && matrix.at(a.row, a.column) == matrix.at(b.row, b.column);
    });
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
Finding extreme(const Ecosystem& ecosystem, const Specialisation& found, std::size_t row, bool with_columns) {
    return {sentence("{} {} (d′ = {}, {}){}.", "{} {} (d′ = {}, {}){}.", [&](std::string_view language) {
        auto own = with_columns ? own_words(found, row, language) : std::string();
        return Words{row_name(ecosystem, found.support, row, language),
                     std::string(kind_of(*found.special[row]).in(language)), decimal(*found.special[row], 2, language),
                     plural(static_cast<std::size_t>(found.support.matrix.row_sum(row)),
                            choose(language, "placering", "placement"), choose(language, "placeringar", "placements")),
                     own.empty() ? own : std::string(choose(language, ", mest ", ", above all ")) + own};
    })};
}

/// Filled places with more than one offer.
std::size_t several(const Incidence& matrix) {
    auto values = matrix.values();
    return static_cast<std::size_t>(
        std::count_if(values.begin(), values.end(), [](double value) { return value > 1; }));
}

Finding division(const Specialisation& found) {
    double whole = std::round(*found.whole * 100) / 100;
    Text words =
        whole >= strong ? Text("Aktörerna delar i hög grad upp stödet mellan sig",
                               "The actors largely divide the support among themselves")
        : whole >= some
            ? Text("Aktörerna delar delvis upp stödet mellan sig",
                   "The actors partly divide the support among themselves")
            : Text("Aktörerna delar knappt upp stödet mellan sig, utöver vad antalet erbjudanden tvingar fram",
                   "The actors hardly divide the support among themselves, beyond what their numbers of offers force");
    return {sentence(
        "{} (H2′ = {}; 0 är ingen uppdelning, 1 så uppdelat som möjligt). Fyllda platser med flera erbjudanden: {} av "
        "{}.",
        "{} (H2′ = {}; 0 is no division, 1 as divided as can be). Filled places with several offers: {} of "
        "{}.",
        [&](std::string_view language) {
            return Words{std::string(words.in(language)), decimal(whole, 2, language),
                         std::to_string(several(found.support.matrix)), std::to_string(found.support.matrix.filled())};
        })};
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
            {sentence("{} aktörer erbjuder sådant som nästan ingen annan gör: {}.",
                      "{} actors offer what hardly anybody else does: {}.", [&](std::string_view language) {
                          return Words{std::to_string(special.size()),
                                       name_rows(ecosystem, found.support, special, language, top)};
                      })});
    if (!few.empty())
        report.findings.push_back({sentence("{} har högst två placeringar, för få att bedöma.",
                                            few.size() == 1 ? "{} has two placements at most, too few to judge by."
                                                            : "{} have two placements at most, too few to judge by.",
                                            [&](std::string_view language) {
                                                return Words{plural(few.size(), choose(language, "aktör", "actor"),
                                                                    choose(language, "aktörer", "actors"))};
                                            })});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Specialisation& found) {
    auto notes = matrix_notes(ecosystem, found.support);
    notes.emplace_back("specialisation.placement-an-offer-in-a");
    notes.emplace_back("specialisation.h2-the-same-question-for");
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
        return std::tuple(comparable(a.ratio), matrix.at(a.row, a.column)) >
               std::tuple(comparable(b.ratio), matrix.at(b.row, b.column));
    });
    return all;
}

Specialisation specialisation(const Ecosystem& ecosystem, const Params& params) {
    Specialisation found;
    found.support = support_matrix(ecosystem, params);
    const auto& matrix = found.support.matrix;
    found.special = special_rows(matrix, Amounts::whole);
    found.whole = special_whole(matrix, Amounts::whole);
    found.order = ranked_rows(found);
    found.advantages = ranked_advantages(matrix);
    return found;
}

Report specialisation_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = specialisation(ecosystem, params);
    Report report{"specialisation", {"Vem gör vad ingen annan gör", "Who does what nobody else does"}, {}, {}, {}};
    std::vector<std::size_t> named;
    for (auto row : found.order)
        if (has_enough(found, row)) named.push_back(row);
    if (named.empty()) report.findings.push_back({Message("specialisation.no-actor-has-enough-placements")});
    else report.findings.push_back(extreme(ecosystem, found, named.front(), true));
    add_bands(report, ecosystem, found, params.top);
    if (named.size() > 1) report.findings.push_back(extreme(ecosystem, found, named.back(), false));
    if (found.whole && several(found.support.matrix) > 0) report.findings.push_back(division(found));
    report.tables = {actor_table(ecosystem, found), advantage_table(ecosystem, found)};
    report.notes = definitions(ecosystem, found);
    return report;
}

}  // namespace ecomap
