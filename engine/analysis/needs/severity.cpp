#include "engine/analysis/needs/severity.hpp"

#include "engine/model/collate.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 5> part_names{"lack", "evidence", "supply", "takers", "answers"};

double one_of(std::size_t count) { return 1 / (1 + static_cast<double>(count)); }

double share(std::size_t part, std::size_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }

SeverityFacts facts_of(const ReportedGap& gap, std::size_t offering, std::size_t actors) {
    SeverityFacts facts{gap.lack, gap.kinds, offering, actors, {}, {}};
    if (gap.takers_known) facts.takers = gap.takers.count();
    if (gap.recommendations_known) facts.recommendations = gap.recommendations.size();
    return facts;
}

std::optional<int> respondents(const Ecosystem& ecosystem, const ReportedGap& gap) {
    for (const auto& lack : gap.lacks)
        if (lack.percent && lack.percent == gap.lack) return ecosystem[lack.statement].respondents;
    return std::nullopt;
}

void count_cells(SevereGap& severe, const Gaps& gaps) {
    for (const auto& cell : gaps.cells) {
        if (!contains(severe.reported.cells, cell.place)) continue;
        severe.thin += cell.thinness == Thinness::few;
        severe.well_filled += cell.thinness == Thinness::many;
    }
}

NeedAndSupply need_and_supply(std::optional<double> lack, std::size_t offering, std::size_t actors) {
    NeedAndSupply place;
    if (lack) place.need = *lack / 100;
    if (actors > 0) place.supply = share(offering, actors);
    return place;
}

void rank(const Ecosystem& ecosystem, const Params& params, std::vector<SevereGap>& severe) {
    // The draws go gap by gap, by key, so that the order of rows in the table cannot change them.
    std::sort(severe.begin(), severe.end(), [&](const SevereGap& a, const SevereGap& b) {
        return ecosystem[a.reported.gap].key < ecosystem[b.reported.gap].key;
    });
    std::vector<Parts> things;
    for (const auto& gap : severe) things.push_back(gap.parts);
    auto ranks = weighted_ranks(things, severity_weights(params), params.draws, params.seed);
    for (std::size_t i = 0; i < severe.size(); ++i) severe[i].rank = ranks[i];
    auto language = order_language(ecosystem);
    Collator before(language);
    std::stable_sort(severe.begin(), severe.end(), [&](const SevereGap& a, const SevereGap& b) {
        auto place = a.rank.rank.value_or(severe.size() + 1), other = b.rank.rank.value_or(severe.size() + 1);
        if (place != other) return place < other;
        auto label = ecosystem[a.reported.gap].label.in(language);
        auto other_label = ecosystem[b.reported.gap].label.in(language);
        return label != other_label && before(label, other_label);
    });
}

void add_needs(std::vector<SevereGap>& severe, std::size_t actors) {
    std::vector<NeedAndSupply> places;
    for (const auto& gap : severe) places.push_back(need_and_supply(gap.reported.lack, gap.facts.offering, actors));
    auto needs = need_gaps(places);
    for (std::size_t i = 0; i < severe.size(); ++i) severe[i].need = needs[i];
}

std::vector<PrincipleNeed> principle_needs(const Ecosystem& ecosystem, const GapSeverity& found) {
    std::vector<PrincipleNeed> principles;
    std::vector<NeedAndSupply> places;
    for (auto id : ecosystem.framework.principles.ids()) {
        const auto& column = found.gaps.grid.columns[id.value];
        if (!column.is_selected) continue;  // what a filter took away is not offered too little
        PrincipleNeed principle;
        principle.principle = id;
        double sum = 0;
        for (const auto& statement : ecosystem.survey) {
            auto lack = statement.principle == id ? lack_of(statement) : std::nullopt;
            if (!lack) continue;
            sum += *lack;
            ++principle.statements;
        }
        if (principle.statements > 0) principle.lack = sum / static_cast<double>(principle.statements);
        for (const auto& gap : found.severe) {
            if (ecosystem[gap.reported.gap].principle != id) continue;
            ++principle.gaps;
            principle.untaken += gap.reported.untaken == true;
            principle.untaken_known = principle.untaken_known && gap.reported.untaken;
        }
        places.push_back(need_and_supply(principle.lack, column.all.count(), found.actors));
        principles.push_back(principle);
    }
    auto needs = need_gaps(places);
    for (std::size_t i = 0; i < principles.size(); ++i) principles[i].need = needs[i];
    return principles;
}

std::vector<StatementId> adrift(const Ecosystem& ecosystem) {
    std::vector<StatementId> ids;
    const auto& whole = whole_of(ecosystem);
    if (ecosystem.gaps.empty()) return ids;
    std::set<std::string_view> named;
    for (const auto& gap : whole.gaps)
        for (auto statement : gap.statements.terms) named.insert(whole[statement].key);
    for (std::uint32_t i = 0; i < ecosystem.survey.size(); ++i)
        if (!named.contains(ecosystem.survey[i].key) && lack_of(ecosystem.survey[i])) ids.push_back(StatementId{i});
    std::sort(ids.begin(), ids.end(), [&](StatementId a, StatementId b) {
        auto lack = *lack_of(ecosystem[a]), other = *lack_of(ecosystem[b]);
        return lack == other ? ecosystem[a].key < ecosystem[b].key : lack > other;
    });
    return ids;
}

}  // namespace

std::span<const std::string_view> severity_parts() { return part_names; }

Parts parts_of(const SeverityFacts& facts) {
    Parts parts(part_names.size());
    if (facts.lack) parts[0] = *facts.lack / 100;
    if (facts.kinds > 0) parts[1] = share(facts.kinds, evidence_kind_list().size());
    if (facts.actors > 0) parts[2] = 1 - share(facts.offering, facts.actors);
    if (facts.takers) parts[3] = one_of(*facts.takers);
    if (facts.recommendations) parts[4] = one_of(*facts.recommendations);
    return parts;
}

std::vector<double> severity_weights(const Params& params) {
    std::vector<double> weights(part_names.size(), 1);
    for (const auto& [name, weight] : params.weights) {
        auto at = std::find(part_names.begin(), part_names.end(), name);
        if (at != part_names.end()) weights[static_cast<std::size_t>(at - part_names.begin())] = weight;
    }
    return weights;
}

GapSeverity severity(const Ecosystem& ecosystem, const Params& params) {
    return severity(ecosystem, params, gaps(ecosystem, params));
}

GapSeverity severity(const Ecosystem& ecosystem, const Params& params, Gaps gaps) {
    GapSeverity found;
    found.gaps = std::move(gaps);
    found.actors = found.gaps.grid.all.count();
    for (const auto& reported : found.gaps.reported) {
        SevereGap severe;
        severe.reported = reported;
        severe.facts = facts_of(reported, reported.offering.count(), found.actors);
        severe.parts = parts_of(severe.facts);
        severe.respondents = respondents(ecosystem, reported);
        auto kinds = ecosystem[reported.gap].evidence;
        std::sort(kinds.begin(), kinds.end());
        severe.kinds_stated = static_cast<std::size_t>(std::unique(kinds.begin(), kinds.end()) - kinds.begin());
        count_cells(severe, found.gaps);
        found.severe.push_back(std::move(severe));
    }
    rank(ecosystem, params, found.severe);
    add_needs(found.severe, found.actors);
    found.principles = principle_needs(ecosystem, found);
    found.adrift = adrift(ecosystem);
    return found;
}

}  // namespace ecomap
