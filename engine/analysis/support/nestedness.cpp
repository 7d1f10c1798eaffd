#include "engine/analysis/support/nestedness.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

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
        table.rows.push_back({one.key, Message("nestedness.measure." + one.key), number_or_unknown(one.value),
                              cell(chance ? chance->mean : 0), cell(chance ? chance->deviation : 0),
                              chance ? number_or_unknown(chance->z) : Cell(), cell(chance ? chance->p_high : 0),
                              cell(chance ? chance->p_low : 0), number_cell(chance ? chance->draws : 0),
                              static_cast<std::int64_t>(params.seed)});
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
    auto ranks = competition_ranks(found.actors, [](const NestedActor& actor) { return comparable(actor.share); });
    for (std::size_t i = 0; i < found.actors.size(); ++i) {
        const auto& entry = found.actors[i];
        const auto& actor = ecosystem[found.support.actors[entry.row]];
        table.rows.push_back({number_cell(ranks[i]), actor.key, actor.name,
                              number_cell(found.support.matrix.row_degree(entry.row)), number_cell(entry.broader),
                              number_or_unknown(entry.share),
                              entry.broader > 0 ? number_cell(entry.apart.size()) : Cell(),
                              Message(name_columns(ecosystem, found.support, entry.apart))});
    }
    return table;
}

/// A value against what chance gives; p is that of `more`, or of less.
Message against(std::string id, const NestednessMeasure& one, int decimals) {
    const auto& chance = *one.chance;
    const bool more = chance.p_high < unlikely, less = chance.p_low < unlikely;
    return {std::move(id),
            {{"than_chance", more   ? "more"
                             : less ? "less"
                                    : "alike"},
             {"value", Decimal{*one.value, decimals}},
             {"mean", Decimal{chance.mean, decimals}},
             {"deviation", Decimal{chance.deviation, decimals}},
             {"z", chance.z ? Argument(Decimal{*chance.z, 1}) : Message("unknown")},
             {"p", Decimal{less ? chance.p_low : chance.p_high, 3}}}};
}

Message answer(const NestednessFound& found) {
    const auto& one = measure(found, "nodf");
    if (!one.value) return Message("nestedness.too-few");
    if (!one.chance) return {"nestedness.without-draws", {{"value", Decimal{*one.value, 1}}}};
    if (!one.chance->z) return {"nestedness.fixed", {{"value", Decimal{*one.value, 1}}}};
    return against("nestedness.answer", one, 1);
}

Message avoidance(const NestednessFound& found) {
    return against("nestedness.avoidance", measure(found, "c_score"), 2);
}

void add_apart(Report& report, const Ecosystem& ecosystem, const NestednessFound& found, std::size_t top) {
    std::vector<const NestedActor*> apart;
    for (const auto& entry : found.actors)
        if (!entry.apart.empty()) apart.push_back(&entry);
    if (apart.empty()) {
        if (std::any_of(found.actors.begin(), found.actors.end(), [](const auto& entry) { return entry.broader > 0; }))
            report.findings.push_back({{"nestedness.nothing-apart", {{"scope", scope_of(ecosystem)}}}});
        return;
    }
    std::vector<Message> actors;
    for (const auto* entry : apart)
        actors.push_back({"nestedness.apart-in",
                          {{"actor", row_name(ecosystem, found.support, entry->row)},
                           {"columns", name_columns(ecosystem, found.support, entry->apart)}}});
    report.findings.push_back(
        {{"nestedness.apart", {{"scope", scope_of(ecosystem)}, {"actors", first_named(std::move(actors), top)}}}});
}

void add_amounts(Report& report, const NestednessFound& found) {
    const auto& one = measure(found, "wnodf");
    auto values = found.support.matrix.values();
    // With one offer in every place nobody has more than another, and WNODF is 0 by definition.
    if (!one.value || std::none_of(values.begin(), values.end(), [](double value) { return value > 1; })) return;
    report.findings.push_back({{"nestedness.amounts", {{"value", Decimal{*one.value, 1}}}}});
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const NestednessFound& found, const Params& params) {
    auto notes = matrix_notes(ecosystem, found.support);
    notes.emplace_back("nestedness.definition");
    notes.push_back({"nestedness.chance", {{"draws", found.draws}, {"seed", std::to_string(params.seed)}}});
    if (found.draws < params.draws)
        notes.push_back(
            {"nestedness.fewer-draws",
             {{"asked", params.draws}, {"draws", found.draws}, {"places", found.support.matrix.values().size()}}});
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
    for (const char* key : {"nodf", "nodf_actors", "nodf_columns", "wnodf", "c_score"}) {
        auto i = found.measures.size();
        found.measures.push_back({key, values[i], chance[i]});
    }
    return found;
}

Report nestedness_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = nestedness(ecosystem, params);
    Report report{"nestedness", Message("nestedness.title"), {}, {}, {}};
    report.findings.push_back({answer(found)});
    add_apart(report, ecosystem, found, params.top);
    if (const auto& score = measure(found, "c_score"); score.chance && score.chance->z)
        report.findings.push_back({avoidance(found)});
    add_amounts(report, found);
    report.tables = {measure_table(found, params), actor_table(ecosystem, found)};
    report.notes = definitions(ecosystem, found, params);
    return report;
}

}  // namespace ecomap
