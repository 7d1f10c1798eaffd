#include "engine/analysis/nestedness.hpp"

#include "engine/analysis/phrase.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;
constexpr double unlikely = 0.05;

double real(std::size_t count) { return static_cast<double>(count); }

/// In the order of the table.
Measured measured(const Incidence& matrix) {
    auto all = nested_measures(matrix);
    return {all.nodf.all, all.nodf.rows, all.nodf.columns, all.wnodf.all, all.c_score};
}

const NestednessMeasure& measure(const NestednessFound& found, std::string_view key) {
    return *std::find_if(found.measures.begin(), found.measures.end(),
                         [&](const NestednessMeasure& one) { return one.key == key; });
}

Table measure_table(const NestednessFound& found, const Params& params) {
    Table table{"measures", Message("nestedness.table-measures"), {}, {}};
    table.columns = {column_as("measure", "key"),
                     column_as("name", "measure"),
                     column("value"),
                     column("chance_mean"),
                     column("chance_deviation"),
                     column("z"),
                     column("p_high"),
                     column("p_low"),
                     column_as("draws", "draws", "draws"),
                     column("seed")};
    for (const auto& one : found.measures) {
        const auto& chance = one.chance;
        auto cell = [&](double value) { return chance ? Cell(value) : Cell(); };
        table.rows.push_back({one.key, one.name, measured_cell(one.value), cell(chance ? chance->mean : 0),
                              cell(chance ? chance->deviation : 0), chance ? measured_cell(chance->z) : Cell(),
                              cell(chance ? chance->p_high : 0), cell(chance ? chance->p_low : 0),
                              number_cell(chance ? chance->draws : 0), static_cast<std::int64_t>(params.seed)});
    }
    return table;
}

Table actor_table(const Ecosystem& ecosystem, const NestednessFound& found) {
    Table table{"actors", Message("nestedness.table-actors"), {}, {}};
    table.columns = {column("rank"),
                     column("actor"),
                     column("name"),
                     column("columns", "columns"),
                     column("broader", "actors"),
                     column_as("share", "found-with-the-broader", "share"),
                     column("apart", "columns"),
                     column("apart_names")};
    auto ranks = shared_ranks(found.actors, [](const NestedActor& a, const NestedActor& b) {
        return comparable(a.share) == comparable(b.share);
    });
    for (std::size_t i = 0; i < found.actors.size(); ++i) {
        const auto& entry = found.actors[i];
        const auto& actor = ecosystem[found.support.actors[entry.row]];
        table.rows.push_back({number_cell(ranks[i]), actor.key, actor.name,
                              number_cell(found.support.matrix.row_degree(entry.row)), number_cell(entry.broader),
                              measured_cell(entry.share), entry.broader > 0 ? number_cell(entry.apart.size()) : Cell(),
                              in_both([&](std::string_view language) {
                                  return name_columns(ecosystem, found.support, entry.apart, language);
                              })});
    }
    return table;
}

/// "NODF 45,2 av 100; slumpen ger 43,1 ± 2,0; z 1,0, p 0,15".
Words against(const NestednessMeasure& one, std::string_view language, bool high, int decimals) {
    const auto& chance = *one.chance;
    return {decimal(*one.value, decimals, language), decimal(chance.mean, decimals, language),
            decimal(chance.deviation, decimals, language),
            chance.z ? decimal(*chance.z, 1, language) : std::string(choose(language, "okänt", "unknown")),
            decimal(high ? chance.p_high : chance.p_low, 3, language)};
}

Finding answer(const NestednessFound& found) {
    const auto& one = measure(found, "nodf");
    if (!one.value) return {Message("nestedness.there-are-too-few-actors")};
    if (!one.chance)
        return {
            sentence("Smala aktörer delar sitt stöd med bredare: NODF {} av 100. Utan dragningar går det inte att "
                     "säga om det är mer än slumpen.",
                     "Narrow actors share their support with broader ones: NODF {} of 100. Without draws there is "
                     "no saying whether that is more than chance.",
                     [&](std::string_view language) { return Words{decimal(*one.value, 1, language)}; })};
    const auto& chance = *one.chance;
    bool more = chance.p_high < unlikely, less = chance.p_low < unlikely;
    const char* swedish =
        more   ? "Smala aktörer gör en del av vad breda aktörer gör, mer än slumpen ger"
        : less ? "Smala aktörer gör annat än breda aktörer, mer än slumpen ger"
               : "Att smala aktörer gör en del av vad breda gör är varken vanligare eller ovanligare än av en slump";
    const char* english =
        more   ? "Narrow actors do a part of what broad actors do, more than by chance"
        : less ? "Narrow actors do other things than broad actors, more than by chance"
               : "That narrow actors do a part of what broad ones do is neither more nor less common than by chance";
    return {sentence(std::string(swedish) + ": NODF {} av 100, slumpen ger {} ± {} (z {}, p {}).",
                     std::string(english) + ": NODF {} of 100, chance gives {} ± {} (z {}, p {}).",
                     [&](std::string_view language) { return against(one, language, !less, 1); })};
}

Finding avoidance(const NestednessFound& found) {
    const auto& one = measure(found, "c_score");
    const auto& chance = *one.chance;
    bool more = chance.p_high < unlikely, less = chance.p_low < unlikely;
    const char* swedish = more   ? "Aktörer undviker varandra mer än slumpen ger: där den ena finns saknas den andra"
                          : less ? "Aktörer söker sig till samma stöd mer än slumpen ger"
                                 : "Aktörer varken undviker eller följer varandra mer än slumpen ger";
    const char* english = more   ? "Actors avoid each other more than by chance: where the one is, the other is not"
                          : less ? "Actors gather around the same support more than by chance"
                                 : "Actors neither avoid nor follow each other more than by chance";
    return {sentence(std::string(swedish) + " (C-värde {}, slumpen {} ± {}, z {}, p {}).",
                     std::string(english) + " (C-score {}, chance {} ± {}, z {}, p {}).",
                     [&](std::string_view language) { return against(one, language, !less, 2); })};
}

void add_apart(Report& report, const Ecosystem& ecosystem, const NestednessFound& found, std::size_t top) {
    std::vector<const NestedActor*> apart;
    for (const auto& entry : found.actors)
        if (!entry.apart.empty()) apart.push_back(&entry);
    if (apart.empty()) {
        if (std::any_of(found.actors.begin(), found.actors.end(), [](const auto& entry) { return entry.broader > 0; }))
            report.findings.push_back({Message("nestedness.all-that-a-narrower-actor")});
        return;
    }
    report.findings.push_back({sentence(
        "Dessa gör något som ingen bredare aktör gör: {}.", "These do something that no broader actor does: {}.",
        [&](std::string_view language) {
            Words names;
            for (const auto* entry : apart)
                names.push_back(fill("{} – {}", {row_name(ecosystem, found.support, entry->row, language),
                                                 name_columns(ecosystem, found.support, entry->apart, language)}));
            std::string line;
            auto named = std::min(names.size(), std::max<std::size_t>(top, 1));
            for (std::size_t i = 0; i < named; ++i) line += (i > 0 ? "; " : "") + names[i];
            if (named < names.size())
                line +=
                    fill(choose(language, "; och {} till", "; and {} more"), {std::to_string(names.size() - named)});
            return Words{line};
        })});
}

void add_amounts(Report& report, const NestednessFound& found) {
    const auto& one = measure(found, "wnodf");
    auto values = found.support.matrix.values();
    // With one offer in every place nobody has more than another, and WNODF is 0 by definition.
    if (!one.value || std::none_of(values.begin(), values.end(), [](double value) { return value > 1; })) return;
    report.findings.push_back(
        {sentence("Räknat i antal erbjudanden, där den bredare också ska ha fler: WNODF {} av 100.",
                  "Counted in offers, where the broader must also have more: WNODF {} of 100.",
                  [&](std::string_view language) { return Words{decimal(*one.value, 1, language)}; })});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const NestednessFound& found, const Params& params) {
    auto notes = matrix_notes(ecosystem, found.support);
    notes.emplace_back("nestedness.nodf-for-each-pair-of");
    notes.push_back(sentence(
        "Slumpen: {}, frö {}, där varje aktör finns i lika många kolumner som nu och varje kolumn har lika många "
        "aktörer (curveball, fasta summor); i WNODF blandas dessutom en aktörs antal. p: andelen dragningar som är så "
        "höga eller låga; under 0,05 kallas mer än slumpen.",
        "Chance: {}, seed {}, in which each actor is in as many columns as now and each column has as many actors "
        "(curveball, fixed sums); for WNODF an actor's numbers are shuffled as well. p: the share of draws that are as "
        "high or low; below 0.05 is called more than by chance.",
        [&](std::string_view language) {
            return Words{
                plural(found.draws, choose(language, "dragning", "draw"), choose(language, "dragningar", "draws")),
                std::to_string(params.seed)};
        }));
    if (found.draws < params.draws)
        notes.push_back(sentence("Av {} dragningar görs {}, eftersom matrisen har {} platser.",
                                 "Of {} draws {} are made, because the matrix has {} places.", [&](std::string_view) {
                                     return Words{std::to_string(params.draws), std::to_string(found.draws),
                                                  std::to_string(found.support.matrix.values().size())};
                                 }));
    return notes;
}

}  // namespace

// From the broadest on, those of equal breadth at once: what all broader actors have is then counted already.
std::vector<NestedActor> nested_actors(const Incidence& matrix) {
    std::vector<std::size_t> order(matrix.rows()), seen(matrix.columns(), 0);
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto breadth = [&](std::size_t row) { return matrix.row_degree(row); };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return breadth(a) > breadth(b); });
    std::vector<NestedActor> actors(matrix.rows());
    for (auto first = order.begin(), next = first; first != order.end(); first = next) {
        const auto broader = static_cast<std::size_t>(first - order.begin());
        next = std::find_if(first, order.end(), [&](auto row) { return breadth(row) != breadth(*first); });
        for (auto at = first; at != next; ++at) {
            auto& actor = actors[*at] = {*at, broader, std::nullopt, {}};
            if (broader == 0) continue;
            std::size_t shared = 0;
            for (auto column : filled_columns(matrix, *at)) {
                shared += seen[column];
                if (seen[column] == 0) actor.apart.push_back(column);
            }
            actor.share = real(shared) / real(breadth(*at)) / real(broader);
        }
        for (auto at = first; at != next; ++at)
            for (auto column : filled_columns(matrix, *at)) ++seen[column];
    }
    std::stable_sort(actors.begin(), actors.end(), [](const NestedActor& a, const NestedActor& b) {
        if (a.share.has_value() != b.share.has_value()) return a.share.has_value();
        return a.share && comparable(a.share) < comparable(b.share);
    });
    return actors;
}

NestednessFound nestedness(const Ecosystem& ecosystem, const Params& params) {
    NestednessFound found{support_matrix(ecosystem, params), {}, {}, 0};
    found.actors = nested_actors(found.support.matrix);
    const auto& matrix = found.support.matrix;
    auto values = measured(matrix);
    found.draws = draws_of(matrix, params.draws);
    auto chance = against_chance(matrix, measured, found.draws, params.seed);
    auto add = [&](std::string key, Text name) {
        auto i = found.measures.size();
        found.measures.push_back({std::move(key), std::move(name), values[i], chance[i]});
    };
    add("nodf", {"NODF", "NODF"});
    add("nodf_actors", {"NODF, aktörer", "NODF, actors"});
    add("nodf_columns", {"NODF, kolumner", "NODF, columns"});
    add("wnodf", {"WNODF", "WNODF"});
    add("c_score", {"C-värde", "C-score"});
    return found;
}

Report nestedness_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = nestedness(ecosystem, params);
    Report report{"nestedness",
                  {"Gör smala aktörer en del av vad breda gör?", "Do narrow actors do a part of what broad ones do?"},
                  {},
                  {},
                  {}};
    report.findings.push_back(answer(found));
    add_apart(report, ecosystem, found, params.top);
    if (measure(found, "c_score").chance) report.findings.push_back(avoidance(found));
    add_amounts(report, found);
    report.tables = {measure_table(found, params), actor_table(ecosystem, found)};
    report.notes = definitions(ecosystem, found, params);
    return report;
}

}  // namespace ecomap
