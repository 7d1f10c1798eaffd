// The words and tables of severity; what they mean is defined in engine/analysis/needs/severity.hpp.
#include "engine/analysis/needs/gap_tables.hpp"
#include "engine/analysis/needs/severity.hpp"
#include "engine/analysis/support/cell_tables.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

/// "2–5", or "2" when the range is one place; "none" without draws.
std::string range(const WeightedRank& rank) {
    if (!rank.best) return "none";
    auto best = std::to_string(*rank.best), worst = std::to_string(*rank.worst);
    return best == worst ? best : best + "–" + worst;
}

/// The reading of a gap by its cells.
Message reading_of(const SevereGap& gap) {
    const auto cells = gap.thin + gap.well_filled;
    if (gap.thin > 0 && gap.well_filled > 0) return {"severity.mixed", {{"thin", gap.thin}, {"cells", cells}}};
    if (cells == 0) return reading(Thinness::unknown, true);
    return reading(gap.thin > 0 ? Thinness::few : Thinness::many, true);
}

Message quadrant_word(std::optional<Quadrant> quadrant) {
    constexpr std::array ids{"severity.concentrate-here", "severity.keep-up", "severity.low-priority",
                             "severity.possible-overkill"};
    return Message(quadrant ? ids[static_cast<std::size_t>(*quadrant)] : "unknown");
}

/// What the score of a gap is made of.
MessageList reasons(const Ecosystem& ecosystem, const GapSeverity& found, const SevereGap& gap) {
    const auto& reported = gap.reported;
    MessageList reasons;
    if (reported.lack)
        reasons.items.push_back(
            {"severity.lack",
             {{"lack", Percent{*reported.lack}},
              {"counted", gap.respondents ? "yes" : "no"},
              {"respondents", gap.respondents.value_or(0)},
              {"tie", is_stated(ecosystem[reported.gap].statements.certainty) ? "stated" : "judged"}}});
    else reasons.items.push_back({"severity.lack-unknown", {{"scope", scope_of(ecosystem)}}});
    reasons.items.push_back({"severity.evidence",
                             {{"kinds", reported.kinds},
                              {"all", evidence_kind_list().size()},
                              {"scope", reported.kinds < reported.all_kinds ? scope_of(ecosystem) : "map"}}});
    reasons.items.push_back(
        {"severity.offering", {{"there", gap.facts.offering}, {"all", found.actors}, {"scope", scope_of(ecosystem)}}});
    reasons.items.push_back(
        {"severity.takers", {{"known", reported.takers_known ? "yes" : "no"}, {"takers", reported.takers.count()}}});
    reasons.items.push_back(
        {"severity.recommendations",
         {{"known", reported.recommendations_known ? "yes" : "no"}, {"count", reported.recommendations.size()}}});
    return reasons;
}

/// Labels of the gaps that `wanted` holds for.
template <class Wanted>
MessageList labels(const Ecosystem& ecosystem, const GapSeverity& found, Wanted wanted) {
    MessageList names;
    for (const auto& gap : found.severe)
        if (wanted(gap.rank)) names.items.emplace_back(ecosystem[gap.reported.gap].label);
    return names;
}

Message worst_sentence(const Ecosystem& ecosystem, const GapSeverity& found) {
    const auto& first = found.severe.front();
    auto names = labels(ecosystem, found, [](const WeightedRank& rank) { return rank.rank == 1u; });
    const auto count = names.items.size();
    return {"severity.worst",
            {{"count", count},
             {"names", std::move(names)},
             {"score", Decimal{*first.rank.score, 2}},
             {"reasons", reasons(ecosystem, found, first)}}};
}

/// The next few, each with its score and range.
void add_next(Report& report, const Ecosystem& ecosystem, const GapSeverity& found, std::size_t top) {
    std::size_t listed = std::min({top, std::size_t{5}, found.severe.size()});
    if (listed < 2) return;
    MessageList gaps{{}, Joining::semicolons};
    for (std::size_t i = 0; i < listed; ++i) {
        const auto& gap = found.severe[i];
        if (!gap.rank.score) continue;
        gaps.items.push_back(
            {"severity.ranked",
             {{"rank", *gap.rank.rank}, {"gap", ecosystem[gap.reported.gap].label}, {"range", range(gap.rank)}}});
    }
    report.findings.push_back({{"severity.first", {{"gaps", std::move(gaps)}}}});
}

/// Gaps that are among the first five in nearly all draws.
void add_firm(Report& report, const Ecosystem& ecosystem, const GapSeverity& found) {
    constexpr std::size_t first = 5;
    if (found.severe.size() <= first || !found.severe.front().rank.worst) return;
    auto firm = labels(ecosystem, found, [](const WeightedRank& rank) { return rank.worst && *rank.worst <= first; });
    const auto count = firm.items.size();
    report.findings.push_back({{"severity.firm", {{"count", count}, {"names", std::move(firm)}}}});
}

void add_principle(Report& report, const Ecosystem& ecosystem, const GapSeverity& found) {
    const PrincipleNeed* most = nullptr;
    for (const auto& principle : found.principles)
        if (principle.need.absolute && *principle.need.absolute > (most ? *most->need.absolute + 1e-12 : 1e-12))
            most = &principle;
    if (!most) return;
    const auto& there = found.gaps.grid.columns[most->principle.value].all;
    const auto share = 100.0 * static_cast<double>(there.count()) / static_cast<double>(found.actors);
    report.findings.push_back({{"severity.principle",
                                {{"principle", brief(ecosystem.framework.principles[most->principle])},
                                 {"lack", Percent{std::round(*most->lack)}},
                                 {"there", there.count()},
                                 {"categories", there.categories.size()},
                                 {"all", found.actors},
                                 {"share", Percent{std::round(share)}},
                                 {"scope", scope_of(ecosystem)}}}});
}

void add_unknown(Report& report, const Ecosystem& ecosystem, const GapSeverity& found) {
    const auto unweighed = static_cast<std::size_t>(
        std::count_if(found.severe.begin(), found.severe.end(), [](const SevereGap& gap) { return !gap.rank.score; }));
    if (unweighed > 0)
        report.findings.push_back(
            {{"severity.unweighed",
              {{"count", unweighed}, {"all", found.severe.size()}, {"scope", scope_of(ecosystem)}}}});
    auto unknown = static_cast<std::size_t>(std::count_if(found.severe.begin(), found.severe.end(),
                                                          [](const SevereGap& gap) { return !gap.reported.lack; }));
    if (unknown > 0)
        report.findings.push_back(
            {{"severity.survey-silent",
              {{"unknown", unknown}, {"all", found.severe.size()}, {"scope", scope_of(ecosystem)}}}});
    if (found.adrift.empty()) return;
    MessageList statements{{}, Joining::conjunction, 5};
    for (auto id : found.adrift)
        statements.items.push_back(
            {"severity.statement", {{"statement", ecosystem[id].label}, {"lack", Percent{*lack_of(ecosystem[id])}}}});
    report.findings.push_back({{"severity.adrift", {{"statements", std::move(statements)}}}});
}

Table severity_table(const Ecosystem& ecosystem, const GapSeverity& found) {
    Table table{"severity", Message("severity.table-severity"), {}, {}};
    table.columns = {column("rank"),
                     column("best"),
                     column("worst"),
                     column("gap"),
                     column("label"),
                     column("principle"),
                     column("score"),
                     column("known_parts", "parts"),
                     column_as("first_share", "first-in-share-of-draws", "share"),
                     column("reading"),
                     column("gap_absolute"),
                     column("gap_relative"),
                     column("reasons")};
    for (const auto& gap : found.severe) {
        const auto& row = ecosystem[gap.reported.gap];
        auto known = static_cast<std::size_t>(
            std::count_if(gap.parts.begin(), gap.parts.end(), [](const auto& part) { return part.has_value(); }));
        table.rows.push_back({count_or_unknown(gap.rank.rank), count_or_unknown(gap.rank.best),
                              count_or_unknown(gap.rank.worst), row.key, row.label,
                              ecosystem.framework.principles[row.principle].key, number_or_unknown(gap.rank.score),
                              static_cast<std::int64_t>(known), gap.rank.best ? Cell(gap.rank.first_share) : Cell(),
                              reading_of(gap), number_or_unknown(gap.need.absolute),
                              number_or_unknown(gap.need.relative), Message(reasons(ecosystem, found, gap))});
    }
    return table;
}

Table parts_table(const Ecosystem& ecosystem, const GapSeverity& found, const Params& params) {
    Table table{"parts", Message("severity.table-parts"), {}, {}};
    table.columns = {column("gap"),
                     column("lack_percent", "percent"),
                     column("respondents", "respondents"),
                     column("kinds_stated", "kinds"),
                     column_as("kinds", "kinds-of-evidence-also-inferred", "kinds"),
                     column("offering", "actors"),
                     column("takers", "actors"),
                     column("recommendations", "recommendations"),
                     column("lack"),
                     column("evidence"),
                     column_as("supply", "supply-missing"),
                     column("no_takers"),
                     column("no_answers")};
    for (const auto& gap : found.severe) {
        const auto& reported = gap.reported;
        std::vector<Cell> row{ecosystem[reported.gap].key,
                              number_or_unknown(reported.lack),
                              gap.respondents ? Cell(std::int64_t{*gap.respondents}) : Cell(),
                              number_cell(gap.kinds_stated),
                              number_cell(reported.kinds),
                              number_cell(gap.facts.offering),
                              count_or_unknown(gap.facts.takers),
                              count_or_unknown(gap.facts.recommendations)};
        for (const auto& part : gap.parts) row.push_back(number_or_unknown(part));
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> weights{Message("severity.weight")};
    weights.resize(8, std::string());
    for (double weight : severity_weights(params)) weights.emplace_back(weight);
    table.rows.push_back(std::move(weights));
    return table;
}

Table principle_table(const Ecosystem& ecosystem, const GapSeverity& found) {
    Table table{"principles", Message("severity.table-principles"), {}, {}};
    table.columns = {column_as("principle", "key"),
                     column_as("label", "principle"),
                     column_as("lack_percent", "lack-in-the-survey-mean", "percent"),
                     column("statements", "statements"),
                     column_as("actors", "actors-there", "actors"),
                     column("all_actors", "actors"),
                     column("gap_absolute"),
                     column("gap_relative"),
                     column("quadrant"),
                     column_as("gaps", "reported-gaps", "gaps"),
                     column("untaken", "gaps")};
    for (const auto& principle : found.principles) {
        const auto& term = ecosystem.framework.principles[principle.principle];
        table.rows.push_back(
            {term.key, brief(term), number_or_unknown(principle.lack), number_cell(principle.statements),
             number_cell(found.gaps.grid.columns[principle.principle.value].all.count()), number_cell(found.actors),
             number_or_unknown(principle.need.absolute), number_or_unknown(principle.need.relative),
             quadrant_word(principle.need.quadrant), number_cell(principle.gaps),
             principle.untaken_known ? number_cell(principle.untaken) : Cell()});
    }
    return table;
}

/// The joined two by two: cells with few or many actors, reported as lacking or not, by principle. Those that are not
/// in question are in no number.
Table situation_table(const Ecosystem& ecosystem, const GapSeverity& found) {
    Table table{"situations", Message("severity.table-situations"), {}, {}};
    table.columns = {column_as("principle", "key"), column_as("label", "principle")};
    struct Situation {
        const char* key;
        Thinness thinness;
        bool lacking;
    };
    constexpr std::array situations{Situation{"true_gap", Thinness::few, true}, Situation{"ask", Thinness::few, false},
                                    Situation{"quality", Thinness::many, true},
                                    Situation{"covered", Thinness::many, false}};
    for (const auto& situation : situations)
        table.columns.push_back({situation.key, reading(situation.thinness, situation.lacking), "cells"});
    table.columns.push_back(column_as("unknown", "unknown", "cells"));
    for (auto principle : ecosystem.framework.principles.ids()) {
        if (!found.gaps.grid.columns[principle.value].is_selected) continue;
        const auto& term = ecosystem.framework.principles[principle];
        std::array<std::size_t, situations.size()> counts{};
        std::size_t cells = 0, known = 0;
        for (const auto& cell : found.gaps.cells) {
            if (cell.place.principle != principle || !is_in_question(cell)) continue;
            ++cells;
            for (std::size_t i = 0; i < situations.size(); ++i) {
                bool is_it = cell.thinness == situations[i].thinness && cell.lacking == situations[i].lacking;
                counts[i] += is_it;
                known += is_it;
            }
        }
        std::vector<Cell> row{term.key, brief(term)};
        for (auto count : counts) row.push_back(number_cell(count));
        row.push_back(number_cell(cells - known));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const GapSeverity& found, const Params& params) {
    auto notes = counting_notes(ecosystem, found.gaps.grid);
    MessageList weights;
    const auto numbers = severity_weights(params);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        weights.items.push_back({"severity.part",
                                 {{"part", severity_parts()[i]},
                                  {"weight", Decimal{numbers[i], numbers[i] == std::floor(numbers[i]) ? 0 : 2}}}});
    notes.push_back({"severity.score", {{"kinds", evidence_kind_list().size()}, {"weights", std::move(weights)}}});
    notes.push_back({"severity.range", {{"draws", params.draws}, {"seed", std::to_string(params.seed)}}});
    notes.emplace_back("severity.need");
    return notes;
}

}  // namespace

Report severity_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = severity(ecosystem, params);
    Report report{"severity", Message("severity.title"), {}, {}, {}};
    if (found.severe.empty()) {
        report.findings.push_back({{"severity.no-gaps", {{"scope", scope_of(ecosystem)}}}});
    } else if (!found.severe.front().rank.score) {
        report.findings.push_back({Message("severity.no-weight")});
    } else {
        report.findings.push_back({worst_sentence(ecosystem, found)});
        add_next(report, ecosystem, found, params.top);
        add_firm(report, ecosystem, found);
    }
    add_principle(report, ecosystem, found);
    add_unknown(report, ecosystem, found);
    report.tables = {severity_table(ecosystem, found), parts_table(ecosystem, found, params),
                     principle_table(ecosystem, found), situation_table(ecosystem, found)};
    report.notes = definitions(ecosystem, found, params);
    return report;
}

}  // namespace ecomap
