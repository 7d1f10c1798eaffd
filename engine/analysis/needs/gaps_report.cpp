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
    return {std::move(id), {{"count", gaps.size()}, {"names", std::move(names)}}};
}

/// "A (15 actors in its principle; nobody who could take the role, no recommendation)".
Message standing(const Ecosystem& ecosystem, const Gaps& found, const ReportedGap& gap) {
    return {"gaps.standing",
            {{"gap", ecosystem[gap.gap].label},
             {"offering", count_in_words(gap.offering)},
             {"who", !found.takers_known  ? "unknown"
                     : gap.takers.empty() ? "nobody"
                                          : "some"},
             {"takers", gap.takers.count()},
             {"recommendations", gap.recommendations.size()}}};
}

/// The gaps that lack most in the survey; several when they rest on the same statement.
Message largest_lack(const Ecosystem& ecosystem, const Gaps& found) {
    const auto most = *found.reported.front().lack;
    MessageList gaps;
    for (const auto* gap : select(found, [&](const ReportedGap& gap) { return gap.lack == most; }))
        gaps.items.push_back(standing(ecosystem, found, *gap));
    return {"gaps.largest-lack", {{"lack", Percent{most}}, {"gaps", std::move(gaps)}}};
}

void add_reported_findings(Report& report, const Ecosystem& ecosystem, const Gaps& found) {
    auto add = [&](const char* id, auto wanted) {
        auto gaps = select(found, wanted);
        if (!gaps.empty()) report.findings.push_back({list_gaps(id, ecosystem, gaps)});
    };
    add("gaps.unanswered", [](const ReportedGap& gap) { return gap.unanswered == true; });
    if (found.reported.front().lack) report.findings.push_back({largest_lack(ecosystem, found)});
    add("gaps.only-takers", [](const ReportedGap& gap) { return !gap.takers.empty() && gap.recommendations.empty(); });
    add("gaps.nobody-responsible",
        [](const ReportedGap& gap) { return !gap.recommendations.empty() && gap.names_actor == false; });
    add("gaps.one-kind-of-evidence", [](const ReportedGap& gap) { return gap.kinds == 1; });
}

std::vector<CellPlace> places_of(const Gaps& found, std::optional<bool> thin, std::optional<bool> lacking) {
    std::vector<CellPlace> places;
    for (const auto& cell : found.cells)
        if (is_thin(cell.supply) == thin && cell.lacking == lacking) places.push_back(cell.place);
    return places;
}

void add_cell_findings(Report& report, const Ecosystem& ecosystem, const Gaps& found) {
    for (bool thin : {true, false}) {
        auto places = places_of(found, thin, true);
        if (!places.empty())
            report.findings.push_back(
                {{thin ? "gaps.true-gap" : "gaps.quality",
                  {{"count", places.size()}, {"cells", name_cells(ecosystem.framework, places)}}}});
    }
}

Message supply_sentence(const Gaps& found) {
    auto count = [&](Supply supply) {
        return std::count_if(found.cells.begin(), found.cells.end(),
                             [&](const CellNeed& cell) { return cell.supply == supply; });
    };
    return {"gaps.supply-by-cell",
            {{"none", count(Supply::none)},
             {"one", count(Supply::one)},
             {"few", count(Supply::few)},
             {"enough", count(Supply::enough)},
             {"crowded", count(Supply::crowded)},
             {"categories", count(Supply::unknown)}}};
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Gaps& found, const Params& params) {
    auto notes = counting_notes(ecosystem, found.grid);
    notes.push_back({"gaps.limits", {{"few", params.few}, {"crowded", params.crowded}}});
    notes.emplace_back("gaps.lacking-cell");
    if (!found.ties_known) notes.emplace_back("gaps.filtered-answers");
    return notes;
}

}  // namespace

Report gaps_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = gaps(ecosystem, params);
    Report report{"gaps", Message("gaps.title"), {}, {}, {}};
    if (found.reported.empty())
        report.findings.push_back(
            {Message("gaps.nothing", {{"scope", ecosystem.provenance.filter.empty() ? "all" : "selection"}})});
    else add_reported_findings(report, ecosystem, found);
    add_cell_findings(report, ecosystem, found);
    auto in_no_cell = select(found, [&](const ReportedGap& gap) { return found.ties_known && gap.cells.empty(); });
    if (!in_no_cell.empty()) report.findings.push_back({list_gaps("gaps.in-no-cell", ecosystem, in_no_cell)});
    if (!found.cells.empty()) report.findings.push_back({supply_sentence(found)});
    report.tables = gap_tables(ecosystem, found);
    report.notes = definitions(ecosystem, found, params);
    return report;
}

}  // namespace ecomap
