// The words and tables of severity; what they mean is defined in engine/analysis/severity.hpp.
#include "engine/analysis/cell_tables.hpp"
#include "engine/analysis/gap_tables.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/analysis/severity.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;

Cell number_or_unknown(std::optional<double> value) { return value ? Cell(*value) : Cell(); }
Cell count_or_unknown(std::optional<std::size_t> value) { return value ? number_cell(*value) : Cell(); }

std::string label(const Ecosystem& ecosystem, const SevereGap& gap, std::string_view language) {
    return std::string(ecosystem[gap.reported.gap].label.in(language));
}

/// "2–5", or "2" when the range is one place; "" without draws.
std::string range(const WeightedRank& rank) {
    if (!rank.best) return {};
    auto best = std::to_string(*rank.best), worst = std::to_string(*rank.worst);
    return best == worst ? best : best + "–" + worst;
}

/// The reading of a gap by the cells it is tied to.
Text reading_of(const SevereGap& gap) {
    if (gap.thin > 0 && gap.well_filled > 0)
        return sentence("delat: {} av {} rutor har få aktörer", "mixed: {} of {} cells have few actors",
                        [&](std::string_view) {
                            return Words{std::to_string(gap.thin), std::to_string(gap.thin + gap.well_filled)};
                        });
    if (gap.thin + gap.well_filled == 0) return reading({}, {});
    return reading(gap.thin > 0, true);
}

Text quadrant_words(std::optional<Quadrant> quadrant) {
    if (!quadrant) return {"okänt", "unknown"};
    switch (*quadrant) {
        case Quadrant::concentrate_here:
            return {"satsa här", "concentrate here"};
        case Quadrant::keep_up:
            return {"håll i", "keep up"};
        case Quadrant::low_priority:
            return {"låg prioritet", "low priority"};
        case Quadrant::possible_overkill:
            return {"kanske för mycket", "possible overkill"};
    }
    return {};
}

/// What the score of a gap is made of, in words.
std::string reasons(const GapSeverity& found, const SevereGap& gap, std::string_view language) {
    const auto& reported = gap.reported;
    Words parts;
    if (reported.lack) {
        auto line = percent(*reported.lack, language) + std::string(choose(language, " saknar stöd", " lack support"));
        if (gap.respondents)
            line +=
                fill(choose(language, " (av {} svarande)", " (of {} respondents)"), {std::to_string(*gap.respondents)});
        parts.push_back(line);
    } else {
        parts.emplace_back(choose(language, "enkäten säger inget", "the survey says nothing"));
    }
    if (reported.kinds == 0)
        parts.emplace_back(choose(language, "inget slags belägg angivet", "no kind of evidence given"));
    else
        parts.push_back(fill(choose(language, "{} av {} slags belägg", "{} of {} kinds of evidence"),
                             {std::to_string(reported.kinds), std::to_string(evidence_kind_list().size())}));
    parts.push_back(fill(choose(language, "{} av {} aktörer finns i principen", "{} of {} actors are in its principle"),
                         {std::to_string(gap.facts.offering), std::to_string(found.actors)}));
    if (!found.gaps.takers_known)
        parts.emplace_back(choose(language, "okänt vem som kan ta rollen", "unknown who could take the role"));
    else if (reported.takers.count() == 0)
        parts.emplace_back(
            choose(language, "ingen som sagt sig kunna ta rollen", "nobody has said that it could take the role"));
    else
        parts.push_back(fill(choose(language, "{} som sagt sig kunna ta rollen", "{} that could take the role"),
                             {std::to_string(reported.takers.count())}));
    auto answers = reported.recommendations.size();
    parts.push_back(answers == 0 ? std::string(choose(language, "ingen rekommendation", "no recommendation"))
                                 : plural(answers, choose(language, "rekommendation", "recommendation"),
                                          choose(language, "rekommendationer", "recommendations")));
    return join_list(parts, language);
}

Finding worst_finding(const Ecosystem& ecosystem, const GapSeverity& found) {
    const auto& first = found.severe.front();
    auto values = [&](std::string_view language) {
        Words names;
        for (const auto& gap : found.severe)
            if (gap.rank.rank == 1u) names.push_back(label(ecosystem, gap, language));
        return Words{join_list(names, language), decimal(*first.rank.score, 2, language),
                     reasons(found, first, language)};
    };
    if (std::count_if(found.severe.begin(), found.severe.end(),
                      [](const SevereGap& gap) { return gap.rank.rank == 1u; }) > 1)
        return {sentence("Allvarligast, lika, är {} ({} av 1).", "Most severe, equally, are {} ({} of 1).",
                         [&](std::string_view language) {
                             auto all = values(language);
                             return Words{all[0], all[1]};
                         })};
    return {sentence("Allvarligast är {} ({} av 1): {}.", "Most severe is {} ({} of 1): {}.", values)};
}

/// The next few, each with its score and range.
void add_next(Report& report, const Ecosystem& ecosystem, const GapSeverity& found, std::size_t top) {
    std::size_t listed = std::min({top, std::size_t{5}, found.severe.size()});
    if (listed < 2) return;
    report.findings.push_back({sentence(
        "Främst står, med platsens intervall när vikterna halveras till dubblas: {}.",
        "First stand, with the range of each rank as weights are halved to doubled: {}.",
        [&](std::string_view language) {
            Words parts;
            for (std::size_t i = 0; i < listed; ++i) {
                const auto& gap = found.severe[i];
                if (!gap.rank.score) continue;
                auto places = range(gap.rank);
                parts.push_back(fill("{}. {}{}", {std::to_string(*gap.rank.rank), label(ecosystem, gap, language),
                                                  places.empty() ? "" : " (" + places + ")"}));
            }
            std::string line;
            for (const auto& part : parts) line += (line.empty() ? "" : "; ") + part;
            return Words{line};
        })});
}

/// Which gaps are among the first five in nearly all draws.
void add_firm(Report& report, const Ecosystem& ecosystem, const GapSeverity& found) {
    constexpr std::size_t first = 5;
    if (found.severe.size() <= first || !found.severe.front().rank.worst) return;
    std::vector<const SevereGap*> firm;
    for (const auto& gap : found.severe)
        if (gap.rank.worst && *gap.rank.worst <= first) firm.push_back(&gap);
    if (firm.empty()) {
        report.findings.push_back({Message("severity.no-gap-is-firmly-among")});
        return;
    }
    report.findings.push_back({sentence("Bland de fem allvarligaste hur man än väger (19 fall av 20): {}.",
                                        "Among the five most severe however one weighs (19 cases in 20): {}.",
                                        [&](std::string_view language) {
                                            Words names;
                                            for (const auto* gap : firm)
                                                names.push_back(label(ecosystem, *gap, language));
                                            return Words{join_list(names, language)};
                                        })});
}

void add_principle(Report& report, const Ecosystem& ecosystem, const GapSeverity& found) {
    const PrincipleNeed* most = nullptr;
    for (const auto& principle : found.principles)
        if (principle.need.absolute && *principle.need.absolute > (most ? *most->need.absolute + 1e-12 : 1e-12))
            most = &principle;
    if (!most) return;
    report.findings.push_back({sentence(
        "Störst behov mot utbud har principen {}: {} saknar stöd, men {} av {} aktörer ({}) finns där.",
        "Most need against supply is in the principle {}: {} lack support, but {} of {} actors ({}) are there.",
        [&](std::string_view language) {
            auto there = found.gaps.grid.columns[most->principle.value].count();
            return Words{
                std::string(brief(ecosystem.framework.principles[most->principle]).in(language)),
                percent(std::round(*most->lack), language), std::to_string(there), std::to_string(found.actors),
                percent(std::round(100.0 * static_cast<double>(there) / static_cast<double>(found.actors)), language)};
        })});
}

void add_unknown(Report& report, const Ecosystem& ecosystem, const GapSeverity& found) {
    auto unknown = static_cast<std::size_t>(std::count_if(found.severe.begin(), found.severe.end(),
                                                          [](const SevereGap& gap) { return !gap.reported.lack; }));
    if (unknown > 0)
        report.findings.push_back(
            {sentence("För {} av {} glapp säger enkäten inget: deras brist är okänd, inte noll.",
                      unknown == 1 ? "For {} of {} gaps the survey says nothing: its lack is unknown, not zero."
                                   : "For {} of {} gaps the survey says nothing: their lack is unknown, not zero.",
                      [&](std::string_view) {
                          return Words{std::to_string(unknown), std::to_string(found.severe.size())};
                      })});
    if (found.adrift.empty()) return;
    report.findings.push_back({sentence("Brist i enkäten som inget glapp tar upp: {}.",
                                        "Lack in the survey that no gap takes up: {}.", [&](std::string_view language) {
                                            Words each;
                                            for (auto id : found.adrift)
                                                each.push_back(
                                                    fill("{} ({})", {std::string(ecosystem[id].label.in(language)),
                                                                     percent(*lack_of(ecosystem[id]), language)}));
                                            return Words{join_list(each, language, 5)};
                                        })});
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
        auto known =
            std::count_if(gap.parts.begin(), gap.parts.end(), [](const auto& part) { return part.has_value(); });
        table.rows.push_back(
            {count_or_unknown(gap.rank.rank), count_or_unknown(gap.rank.best), count_or_unknown(gap.rank.worst),
             row.key, row.label, ecosystem.framework.principles[row.principle].key, number_or_unknown(gap.rank.score),
             static_cast<std::int64_t>(known), gap.rank.best ? Cell(gap.rank.first_share) : Cell(), reading_of(gap),
             number_or_unknown(gap.need.absolute), number_or_unknown(gap.need.relative),
             in_both([&](std::string_view language) { return reasons(found, gap, language); })});
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
                              found.gaps.takers_known ? number_cell(reported.takers.count()) : Cell(),
                              number_cell(reported.recommendations.size())};
        for (const auto& part : gap.parts) row.push_back(number_or_unknown(part));
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> weights{Text("vikt", "weight")};
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
                     column_as("unanswered", "unanswered", "gaps")};
    for (const auto& principle : found.principles) {
        const auto& term = ecosystem.framework.principles[principle.principle];
        table.rows.push_back(
            {term.key, brief(term), number_or_unknown(principle.lack), number_cell(principle.statements),
             number_cell(found.gaps.grid.columns[principle.principle.value].count()), number_cell(found.actors),
             number_or_unknown(principle.need.absolute), number_or_unknown(principle.need.relative),
             quadrant_words(principle.need.quadrant), number_cell(principle.gaps),
             found.gaps.takers_known ? number_cell(principle.unanswered) : Cell()});
    }
    return table;
}

/// The joined two by two: cells with few or many actors, reported as lacking or not, by principle.
Table situation_table(const Ecosystem& ecosystem, const GapSeverity& found) {
    Table table{"situations", Message("severity.table-situations"), {}, {}};
    table.columns = {column_as("principle", "key"), column_as("label", "principle")};
    struct Situation {
        const char* key;
        bool thin, lacking;
    };
    constexpr std::array situations{Situation{"true_gap", true, true}, Situation{"ask", true, false},
                                    Situation{"quality", false, true}, Situation{"covered", false, false}};
    for (const auto& situation : situations)
        table.columns.push_back({situation.key, reading(situation.thin, situation.lacking), "cells"});
    table.columns.push_back(column_as("unknown", "unknown", "cells"));
    for (auto principle : ecosystem.framework.principles.ids()) {
        const auto& term = ecosystem.framework.principles[principle];
        std::array<std::size_t, situations.size()> counts{};
        std::size_t cells = 0, known = 0;
        for (const auto& cell : found.gaps.cells) {
            if (cell.place.principle != principle) continue;
            ++cells;
            for (std::size_t i = 0; i < situations.size(); ++i) {
                bool is_it = is_thin(cell.supply) == situations[i].thin && cell.lacking == situations[i].lacking;
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
    notes.push_back(sentence(
        "Allvar: vägt medel av brist (andel svarande), slags belägg (av {}), andel aktörer som inte finns i principen, "
        "1/(1 + de som kan ta rollen) och 1/(1 + rekommendationer). Vikter: {}. Okända delar räknas inte som noll: de "
        "lämnas ute ur medlet.",
        "Severity: weighted mean of lack (share of respondents), kinds of evidence (of {}), share of actors that are "
        "not in "
        "the principle, 1/(1 + takers) and 1/(1 + recommendations). Weights: {}. Unknown parts are no zeros: the mean "
        "leaves "
        "them out.",
        [&](std::string_view language) {
            static constexpr std::array<std::string_view, 5> swedish{"brist", "belägg", "utbud", "roll", "svar"};
            Words each;
            auto weights = severity_weights(params);
            for (std::size_t i = 0; i < weights.size(); ++i)
                each.push_back(std::string(choose(language, swedish[i], severity_parts()[i])) + " " +
                               decimal(weights[i], weights[i] == std::floor(weights[i]) ? 0 : 2, language));
            return Words{std::to_string(evidence_kind_list().size()), join_list(each, language)};
        }));
    notes.push_back(
        sentence("Platsens intervall: {} dragningar (frö {}) där varje vikt gångras med 0,5 till 2 och varje okänd del "
                 "dras mellan 0 "
                 "och 1; 5 och 95 % av platserna. Lika allvar delar plats och står i bokstavsordning.",
                 "Range of a rank: {} draws (seed {}) in which each weight is multiplied by 0.5 to 2 and each unknown "
                 "part is drawn "
                 "between 0 and 1; 5 and 95% of the ranks. Equal severity shares a rank and stands alphabetically.",
                 [&](std::string_view) {
                     return Words{std::to_string(params.draws), std::to_string(params.seed)};
                 }));
    notes.emplace_back("severity.need-less-supply-the-share");
    return notes;
}

}  // namespace

Report severity_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = severity(ecosystem, params);
    Report report{"severity", {"Hur allvarliga glappen är", "How severe the gaps are"}, {}, {}, {}};
    if (found.severe.empty()) {
        report.findings.push_back({Message("severity.the-map-has-no-reported")});
    } else if (!found.severe.front().rank.score) {
        report.findings.push_back({Message("severity.no-gap-can-be-weighed")});
    } else {
        report.findings.push_back(worst_finding(ecosystem, found));
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
