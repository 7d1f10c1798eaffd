#include "engine/analysis/needs/gaps.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/support/cell_tables.hpp"
#include "engine/model/collate.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {
namespace {

/// Offers of any status that name the gap.
std::vector<OfferId> offers_naming(const Ecosystem& ecosystem, GapId gap) {
    std::vector<OfferId> offers;
    for (std::uint32_t i = 0; i < ecosystem.offers.size(); ++i)
        if (ecosystem.offers[i].gaps.terms.contains(gap)) offers.push_back(OfferId{i});
    return offers;
}

std::vector<Membership> of_status(const Ecosystem& ecosystem, const std::vector<OfferId>& naming, Status status) {
    std::vector<Membership> offers;
    for (auto id : naming)
        if (const auto& offer = ecosystem[id]; offer.status == status)
            offers.push_back({id, is_stated(offer.certainty) && is_stated(offer.gaps.certainty)});
    return offers;
}

std::vector<Membership> in_principle(const Ecosystem& ecosystem, PrincipleId principle, const CellGrid& grid) {
    std::vector<Membership> offers;
    for (auto id : grid.offers) {
        const auto& offer = ecosystem[id];
        if (offer.principles.terms.contains(principle))
            offers.push_back({id, is_stated(offer.certainty) && is_stated(offer.principles.certainty)});
    }
    return offers;
}

/// Cells that offers which are only possible or asked for tie the gap to.
std::vector<CellPlace> tied_cells(const Ecosystem& ecosystem, GapId gap, const std::vector<OfferId>& naming) {
    TermSet<SupportTypeTag> types;
    for (auto id : naming)
        if (const auto& offer = ecosystem[id]; offer.status == Status::could || offer.status == Status::recommended)
            for (auto type : offer.support_types.terms) types.insert(type);
    std::vector<CellPlace> places;
    for (auto type : types) places.push_back({type, ecosystem[gap].principle});
    return places;
}

std::size_t evidence_kinds(const Gap& gap) {
    std::vector<EvidenceKind> kinds = gap.evidence;
    kinds.insert(kinds.end(), gap.evidence_inferred.begin(), gap.evidence_inferred.end());
    std::sort(kinds.begin(), kinds.end());
    return static_cast<std::size_t>(std::unique(kinds.begin(), kinds.end()) - kinds.begin());
}

void add_survey(const Ecosystem& ecosystem, ReportedGap& reported) {
    for (auto statement : ecosystem[reported.gap].statements.terms) {
        auto percent = lack_of(ecosystem[statement]);
        reported.lacks.push_back({statement, percent});
        if (percent && (!reported.lack || *percent > *reported.lack)) reported.lack = percent;
    }
}

/// Whether it names somebody responsible, also outside the selection.
std::optional<bool> names_somebody(const Recommendation& recommendation) {
    const auto named = entries_of(recommendation.actors, recommendation.actors_unlisted);
    if (recommendation.lead || named == Entries::some || named == Entries::outside) return true;
    return named == Entries::none ? std::optional(false) : std::nullopt;
}

void add_recommendations(const Ecosystem& ecosystem, ReportedGap& reported) {
    reported.names_actor = false;
    for (std::uint32_t i = 0; i < ecosystem.recommendations.size(); ++i) {
        const auto& recommendation = ecosystem.recommendations[i];
        if (!recommendation.gaps.terms.contains(reported.gap)) continue;
        reported.recommendations.push_back(RecommendationId{i});
        const auto named = names_somebody(recommendation);
        if (named == true || (reported.names_actor == false && !named)) reported.names_actor = named;
    }
    auto by_key = [&](RecommendationId a, RecommendationId b) {
        return ecosystem.recommendations[a.value].key < ecosystem.recommendations[b.value].key;
    };
    std::sort(reported.recommendations.begin(), reported.recommendations.end(), by_key);
}

/// What the rank looks at: smaller is more pressing.
auto pressing(const ReportedGap& gap) {
    return std::tuple(-gap.lack.value_or(-1), gap.offering.count(), gap.takers.count());
}

void rank(const Ecosystem& ecosystem, std::vector<ReportedGap>& reported) {
    auto language = order_language(ecosystem);
    Collator before(language);
    std::sort(reported.begin(), reported.end(), [&](const ReportedGap& a, const ReportedGap& b) {
        if (pressing(a) != pressing(b)) return pressing(a) < pressing(b);
        const auto &one = ecosystem[a.gap], &other = ecosystem[b.gap];
        auto label = one.label.in(language), other_label = other.label.in(language);
        return label == other_label ? one.key < other.key : before(label, other_label);
    });
    const auto ranks = competition_ranks(reported, pressing);
    for (std::size_t i = 0; i < reported.size(); ++i) reported[i].rank = ranks[i];
}

/// `offering`: by principle, those with a counted offer there.
ReportedGap look_at(const Ecosystem& ecosystem, GapId id, const std::vector<Occupancy>& offering,
                    const std::vector<std::size_t>& places) {
    ReportedGap reported;
    reported.gap = id;
    reported.kinds = evidence_kinds(ecosystem[id]);
    add_survey(ecosystem, reported);
    reported.offering = offering[ecosystem[id].principle.value];
    const auto naming = offers_naming(ecosystem, id);
    reported.answering = occupancy(ecosystem, places, of_status(ecosystem, naming, Status::today));
    reported.takers = occupancy(ecosystem, places, of_status(ecosystem, naming, Status::could));
    reported.asked = occupancy(ecosystem, places, of_status(ecosystem, naming, Status::recommended));
    add_recommendations(ecosystem, reported);
    reported.cells = tied_cells(ecosystem, id, naming);
    if (!reported.recommendations.empty() || !reported.takers.empty() || !reported.answering.empty())
        reported.unanswered = false;
    else if (ecosystem.provenance.keeps(Status::could)) reported.unanswered = true;
    return reported;
}

}  // namespace

Supply supply_of(const Occupancy& occupancy, const Params& params) {
    auto count = occupancy.count();
    if (count == 0) return occupancy.categories.empty() ? Supply::none : Supply::unknown;
    if (count == 1) return Supply::one;
    if (count <= params.few) return Supply::few;
    return count >= params.crowded ? Supply::crowded : Supply::enough;
}

std::optional<bool> is_thin(Supply supply) {
    if (supply == Supply::unknown) return std::nullopt;
    return supply != Supply::enough && supply != Supply::crowded;
}

bool is_unassigned(const SurveyStatement& statement) {
    return std::all_of(statement.answers.begin(), statement.answers.end(),
                       [](const SurveyAnswer& answer) { return answer.certainty == Certainty::unassigned; });
}

std::optional<double> lack_of(const SurveyStatement& statement) {
    std::optional<double> sum;
    for (const auto& answer : statement.answers) {
        if (!answer.lacking) continue;
        if (!answer.percent) return std::nullopt;
        sum = sum.value_or(0) + *answer.percent;
    }
    return sum;
}

Gaps gaps(const Ecosystem& ecosystem, const Params& params) { return gaps(ecosystem, params, cells(ecosystem)); }

Gaps gaps(const Ecosystem& ecosystem, const Params& params, CellGrid grid) {
    Gaps found;
    found.grid = std::move(grid);
    found.takers_known = ecosystem.provenance.keeps(Status::could);
    found.ties_known = found.takers_known && ecosystem.provenance.keeps(Status::recommended);
    auto places = alphabetical_places(ecosystem);
    std::vector<Occupancy> offering;
    if (!ecosystem.gaps.empty())
        for (auto id : ecosystem.framework.principles.ids())
            offering.push_back(occupancy(ecosystem, places, in_principle(ecosystem, id, found.grid)));
    for (std::uint32_t i = 0; i < ecosystem.gaps.size(); ++i)
        found.reported.push_back(look_at(ecosystem, GapId{i}, offering, places));
    rank(ecosystem, found.reported);
    for (const auto& place : cell_places(ecosystem.framework)) {
        CellNeed need{place, supply_of(at(found.grid, place), params), {}, std::nullopt};
        for (const auto& gap : found.reported)
            if (contains(gap.cells, place)) need.reported.push_back(gap.gap);
        auto by_key = [&](GapId a, GapId b) { return ecosystem[a].key < ecosystem[b].key; };
        std::sort(need.reported.begin(), need.reported.end(), by_key);
        if (!need.reported.empty()) need.lacking = true;
        else if (found.ties_known) need.lacking = false;
        found.cells.push_back(std::move(need));
    }
    return found;
}

}  // namespace ecomap
