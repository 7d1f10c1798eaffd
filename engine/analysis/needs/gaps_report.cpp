// The words and tables of the gap analysis; what they mean is defined in engine/analysis/needs/gaps.hpp.
#include "engine/analysis/needs/gap_tables.hpp"
#include "engine/analysis/needs/gaps.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// Gaps that `wanted` holds for, in order of rank.
template <class Wanted>
std::vector<const ReportedGap*> select(const Gaps& found, Wanted wanted) {
    std::vector<const ReportedGap*> chosen;
    for (const auto& gap : found.reported)
        if (wanted(gap)) chosen.push_back(&gap);
    return chosen;
}

/// How many, and their labels.
Message list_gaps(std::string id, const Ecosystem& ecosystem, const std::vector<const ReportedGap*>& gaps) {
    MessageList names;
    for (const auto* gap : gaps) names.items.emplace_back(ecosystem[gap->gap].label);
    return {std::move(id), {{"count", gaps.size()}, {"scope", scope_of(ecosystem)}, {"names", std::move(names)}}};
}

/// "A (15 actors in its principle; nobody who could take the role, no recommendation)".
Message standing(const Ecosystem& ecosystem, const ReportedGap& gap) {
    const auto& row = ecosystem[gap.gap];
    return {"gaps.standing",
            {{"gap", row.label},
             {"offering", count_in_words(gap.offering)},
             {"scope", scope_of(ecosystem)},
             {"who", !gap.takers_known    ? "unknown"
                     : gap.takers.empty() ? "nobody"
                                          : "some"},
             {"takers", gap.takers.count()},
             {"recommended", gap.recommendations_known ? "known" : "unknown"},
             {"recommendations", gap.recommendations.size()},
             {"tie", is_stated(row.statements.certainty) ? "stated" : "judged"}}};
}

/// The gaps that lack most in the survey; several when they rest on the same statement.
Message largest_lack(const Ecosystem& ecosystem, const Gaps& found) {
    const auto most = *found.reported.front().lack;
    MessageList gaps;
    for (const auto* gap : select(found, [&](const ReportedGap& gap) { return gap.lack == most; }))
        gaps.items.push_back(standing(ecosystem, *gap));
    return {"gaps.largest-lack", {{"lack", Percent{most}}, {"gaps", std::move(gaps)}}};
}

void add_reported_findings(Report& report, const Ecosystem& ecosystem, const Gaps& found) {
    auto add = [&](const char* id, auto wanted) {
        auto gaps = select(found, wanted);
        if (!gaps.empty()) report.findings.push_back({list_gaps(id, ecosystem, gaps)});
    };
    add("gaps.untaken", [](const ReportedGap& gap) { return gap.untaken == true; });
    if (!found.answers_known) report.findings.push_back({Message("gaps.answers-unknown")});
    if (found.reported.front().lack) report.findings.push_back({largest_lack(ecosystem, found)});
    add("gaps.only-takers", [](const ReportedGap& gap) {
        return !gap.takers.empty() && gap.recommendations.empty() && gap.recommendations_known;
    });
    add("gaps.nobody-responsible", [](const ReportedGap& gap) {
        const bool is_named = gap.responsible == Entries::some || gap.responsible == Entries::outside;
        return !gap.recommendations.empty() && !is_named;
    });
    add("gaps.one-kind-of-evidence", [](const ReportedGap& gap) { return gap.kinds == 1 && gap.all_kinds == 1; });
}

Message list_cells(std::string id, const Ecosystem& ecosystem, const std::vector<CellPlace>& places, std::size_t top) {
    return {std::move(id), {{"count", places.size()}, {"cells", name_cells(ecosystem.framework, places, top)}}};
}

void add_cell_findings(Report& report, const Ecosystem& ecosystem, const Gaps& found, std::size_t top) {
    for (auto thinness : {Thinness::few, Thinness::many}) {
        std::vector<CellPlace> places;
        for (const auto& cell : found.cells)
            if (is_in_question(cell) && cell.thinness == thinness && cell.lacking == true) places.push_back(cell.place);
        const auto* id = thinness == Thinness::few ? "gaps.true-gap" : "gaps.quality";
        if (!places.empty()) report.findings.push_back({list_cells(id, ecosystem, places, top)});
    }
    if (found.unjoined && !found.unjoined->empty())
        report.findings.push_back({list_cells("gaps.unjoined", ecosystem, *found.unjoined, top)});
}

/// How many cells have each supply, those that no cell has left out.
Message supply_sentence(const Gaps& found) {
    MessageList parts{{}, Joining::commas};
    for (auto supply : {Supply::none, Supply::possible, Supply::one, Supply::few, Supply::enough, Supply::crowded,
                        Supply::unknown, Supply::not_expected, Supply::outside, Supply::not_mapped}) {
        const auto count = static_cast<std::size_t>(std::count_if(
            found.cells.begin(), found.cells.end(), [&](const CellNeed& cell) { return cell.supply == supply; }));
        if (count > 0) parts.items.push_back({"gaps.cells-of", {{"count", count}, {"supply", to_string(supply)}}});
    }
    return {"gaps.supply-by-cell", {{"parts", std::move(parts)}}};
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Gaps& found, const Params& params) {
    auto notes = counting_notes(ecosystem, found.grid);
    notes.push_back({"gaps.limits", {{"few", params.few}, {"crowded", params.crowded}}});
    notes.emplace_back("gaps.lacking-cell");
    notes.emplace_back("gaps.unjoined-cell");
    if (!ecosystem.provenance.filter.empty()) notes.emplace_back("gaps.filtered");
    return notes;
}

}  // namespace

Report gaps_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = gaps(ecosystem, params);
    Report report{"gaps", Message("gaps.title"), {}, {}, {}};
    if (found.reported.empty()) report.findings.push_back({{"gaps.nothing", {{"scope", scope_of(ecosystem)}}}});
    else add_reported_findings(report, ecosystem, found);
    add_cell_findings(report, ecosystem, found, params.top);
    auto in_no_cell = select(found, [](const ReportedGap& gap) { return gap.cells.empty(); });
    if (!in_no_cell.empty()) report.findings.push_back({list_gaps("gaps.in-no-cell", ecosystem, in_no_cell)});
    if (!found.cells.empty()) report.findings.push_back({supply_sentence(found)});
    report.tables = gap_tables(ecosystem, found);
    report.notes = definitions(ecosystem, found, params);
    return report;
}

}  // namespace ecomap
