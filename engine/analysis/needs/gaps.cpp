#include "engine/analysis/needs/gaps.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/needs/answers.hpp"
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

void add_asked(Occupancy& asked, const Ecosystem& ecosystem, ActorId actor, bool stated) {
    auto& list = ecosystem[actor].node_class == NodeClass::category ? asked.categories : asked.actors;
    auto at = std::find_if(list.begin(), list.end(), [&](const Presence& each) { return each.actor == actor; });
    if (at == list.end()) at = list.insert(at, {actor, false, {}});
    at->stated = at->stated || stated;
}

/// By an offer of status `recommended` that names the gap, or as responsible by a recommendation that answers it.
Occupancy asked_to_take(const Ecosystem& ecosystem, const ReportedGap& gap, const std::vector<OfferId>& naming,
                        const std::vector<std::size_t>& places) {
    auto asked = occupancy(ecosystem, places, of_status(ecosystem, naming, Status::recommended));
    for (auto id : gap.recommendations) {
        const auto& recommendation = ecosystem.recommendations[id.value];
        const bool stated = is_stated(recommendation.gaps.certainty);
        for (auto actor : recommendation.actors) add_asked(asked, ecosystem, actor, stated);
        if (recommendation.lead) add_asked(asked, ecosystem, *recommendation.lead, stated);
    }
    for (auto* list : {&asked.actors, &asked.categories})
        std::sort(list->begin(), list->end(),
                  [&](const Presence& a, const Presence& b) { return places[a.actor.value] < places[b.actor.value]; });
    return asked;
}

/// The cells of its own support types.
std::vector<CellPlace> cells_of(const Gap& gap) {
    std::vector<CellPlace> places;
    for (auto type : gap.support_types.terms) places.push_back({type, gap.principle});
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

/// Whom these recommendations name: somebody when one does, nobody only when all say so.
Entries named_by(const Ecosystem& ecosystem, const std::vector<RecommendationId>& recommendations) {
    std::vector<Entries> all;
    for (auto id : recommendations) {
        const auto& recommendation = ecosystem.recommendations[id.value];
        all.push_back(recommendation.lead ? Entries::some
                                          : entries_of(recommendation.actors, recommendation.actors_unlisted));
    }
    for (auto entries : {Entries::some, Entries::outside, Entries::unknown})
        if (contains(all, entries)) return entries;
    return all.empty() ? Entries::unknown : Entries::none;
}

void add_recommendations(const Ecosystem& ecosystem, ReportedGap& reported) {
    for (std::uint32_t i = 0; i < ecosystem.recommendations.size(); ++i) {
        const auto& recommendation = ecosystem.recommendations[i];
        if (!recommendation.gaps.terms.contains(reported.gap)) continue;
        reported.recommendations.push_back(RecommendationId{i});
    }
    auto by_key = [&](RecommendationId a, RecommendationId b) {
        return ecosystem.recommendations[a.value].key < ecosystem.recommendations[b.value].key;
    };
    std::sort(reported.recommendations.begin(), reported.recommendations.end(), by_key);
    reported.responsible = named_by(ecosystem, reported.recommendations);
}

/// What there is of a gap before any filter.
struct Before {
    std::size_t kinds = 0;
    bool is_answered = false, is_taken = false, is_asked = false, is_recommended = false;
};

Before before_filters(const Ecosystem& ecosystem, const Gap& gap) {
    const auto& whole = whole_of(ecosystem);
    const auto at =
        std::find_if(whole.gaps.begin(), whole.gaps.end(), [&](const Gap& each) { return each.key == gap.key; });
    if (at == whole.gaps.end()) return {};
    const GapId id{static_cast<std::uint32_t>(at - whole.gaps.begin())};
    Before before{evidence_kinds(*at)};
    for (auto offer : offers_naming(whole, id)) {
        const auto status = whole[offer].status;
        before.is_answered = before.is_answered || status == Status::today;
        before.is_taken = before.is_taken || status == Status::could;
        before.is_asked = before.is_asked || status == Status::recommended;
    }
    before.is_recommended =
        std::any_of(whole.recommendations.begin(), whole.recommendations.end(),
                    [&](const Recommendation& recommendation) { return recommendation.gaps.terms.contains(id); });
    return before;
}

void add_answers(const Ecosystem& ecosystem, const Before& before, bool answers_known, ReportedGap& reported) {
    const auto known = [&](const Occupancy& here, Status status, bool is_there) {
        return !here.empty() || (ecosystem.provenance.keeps(status) && !is_there);
    };
    reported.takers_known = known(reported.takers, Status::could, before.is_taken);
    reported.asked_known = known(reported.asked, Status::recommended, before.is_asked);
    reported.recommendations_known =
        !reported.recommendations.empty() || surely_unrecommended(ecosystem, ecosystem[reported.gap]);
    reported.recommended_outside = reported.recommendations.empty() && before.is_recommended;
    if (reported.recommendations.empty() && reported.recommendations_known) reported.responsible = Entries::none;
    if (!reported.answering.empty()) reported.answered = true;
    else if (answers_known && !before.is_answered) reported.answered = false;
    if (!reported.recommendations.empty() || !reported.takers.empty() || !reported.answering.empty())
        reported.untaken = false;
    else if (reported.takers_known && reported.recommendations_known && !before.is_answered) reported.untaken = true;
    if (reported.untaken == false || reported.answered == false) reported.unanswered = reported.untaken;
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

ReportedGap look_at(const Ecosystem& ecosystem, GapId id, const CellGrid& grid, const std::vector<std::size_t>& places,
                    bool answers_known) {
    const auto& gap = ecosystem[id];
    const auto before = before_filters(ecosystem, gap);
    ReportedGap reported;
    reported.gap = id;
    reported.kinds = evidence_kinds(gap);
    reported.all_kinds = before.kinds;
    add_survey(ecosystem, reported);
    reported.offering = grid.columns[gap.principle.value].all;
    const auto naming = offers_naming(ecosystem, id);
    reported.answering = occupancy(ecosystem, places, of_status(ecosystem, naming, Status::today));
    reported.takers = occupancy(ecosystem, places, of_status(ecosystem, naming, Status::could));
    add_recommendations(ecosystem, reported);
    reported.asked = asked_to_take(ecosystem, reported, naming, places);
    reported.cells = cells_of(gap);
    add_answers(ecosystem, before, answers_known, reported);
    return reported;
}

/// By principle: whether it has reported gaps, and all of them tell which support would close them.
std::vector<bool> told_principles(const Ecosystem& ecosystem) {
    std::vector<std::size_t> all(grid_columns(ecosystem.framework).size(), 0), told = all;
    for (const auto& gap : whole_of(ecosystem).gaps) ++all[gap.principle.value];
    for (const auto& gap : ecosystem.gaps) told[gap.principle.value] += gap.support_types.terms.empty() ? 0 : 1;
    std::vector<bool> is_told;
    for (std::size_t i = 0; i < all.size(); ++i) is_told.push_back(all[i] > 0 && told[i] == all[i]);
    return is_told;
}

std::vector<CellNeed> cell_needs(const Ecosystem& ecosystem, const Params& params, const Gaps& found) {
    const auto is_told = told_principles(ecosystem);
    std::vector<CellNeed> needs;
    for (auto& supply : cell_supplies(ecosystem, found.grid, params)) {
        CellNeed need{supply, {}, std::nullopt};
        for (const auto& gap : found.reported)
            if (contains(gap.cells, need.place)) need.reported.push_back(gap.gap);
        auto by_key = [&](GapId a, GapId b) { return ecosystem[a].key < ecosystem[b].key; };
        std::sort(need.reported.begin(), need.reported.end(), by_key);
        if (!need.reported.empty()) need.lacking = true;
        else if (is_told[need.place.principle.value]) need.lacking = false;
        needs.push_back(std::move(need));
    }
    return needs;
}

}  // namespace

std::vector<ActorId> who_would(const ReportedGap& gap) {
    std::vector<ActorId> all;
    for (const auto* some : {&gap.answering, &gap.takers})
        for (const auto* list : {&some->actors, &some->categories})
            for (const auto& presence : *list) all.push_back(presence.actor);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
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

bool surely_unrecommended(const Ecosystem& ecosystem, const Gap& gap) {
    const auto& whole = whole_of(ecosystem);
    const auto surely_not = [&](const Recommendation& each) {
        const auto& answers = each.gaps.terms;
        return entries_of(answers, each.gaps.unlisted) != Entries::unknown &&
               std::none_of(answers.begin(), answers.end(), [&](GapId id) { return whole[id].key == gap.key; });
    };
    return !whole.recommendations.empty() &&
           std::all_of(whole.recommendations.begin(), whole.recommendations.end(), surely_not);
}

Gaps gaps(const Ecosystem& ecosystem, const Params& params) { return gaps(ecosystem, params, cells(ecosystem)); }

Gaps gaps(const Ecosystem& ecosystem, const Params& params, CellGrid grid) {
    Gaps found;
    found.grid = std::move(grid);
    found.takers_known = ecosystem.provenance.keeps(Status::could);
    found.answers_known = answers_of_today(whole_of(ecosystem)).is_known;
    auto places = alphabetical_places(ecosystem);
    for (std::uint32_t i = 0; i < ecosystem.gaps.size(); ++i)
        found.reported.push_back(look_at(ecosystem, GapId{i}, found.grid, places, found.answers_known));
    rank(ecosystem, found.reported);
    found.cells = cell_needs(ecosystem, params, found);
    found.unjoined = unjoined_cells(ecosystem, found.grid);
    return found;
}

}  // namespace ecomap
