#include "render/view/role_gaps.hpp"

#include "engine/analysis/report_words.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
};

std::vector<const ReportedGap*> by_need(const Gaps& found) {
    std::vector<const ReportedGap*> order;
    for (const auto& gap : found.reported) order.push_back(&gap);
    auto need = [](const ReportedGap& gap) {
        return std::tuple(!gap.takers.empty() || !gap.answering.empty(), gap.untaken != true, gap.takers.count(),
                          gap.gap);
    };
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return need(*a) < need(*b); });
    return order;
}

template <class Visit>
void for_each_presence(const Occupancy& occupancy, Visit visit) {
    for (const auto* list : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *list) visit(presence);
}

/// Whether the map has offers of today in the principle before any filter.
bool is_offered_before_filters(const Ecosystem& ecosystem, PrincipleId principle) {
    const auto& offers = whole_of(ecosystem).offers;
    return std::any_of(offers.begin(), offers.end(), [&](const Offer& offer) {
        return offer.status == Status::today && offer.principles.terms.contains(principle);
    });
}

std::string hidden(const Context& context) {
    return context.say("roles-view.hidden", {{"scope", scope_of(context.ecosystem)}});
}

Chains::Step today_step(const Context& context, const ReportedGap& gap) {
    Chains::Step step{{}, context.say("roles-view.nobody"), true};
    if (!counts_today(context.ecosystem)) return {{}, hidden(context), false};
    for_each_presence(gap.offering, [&](const Presence& presence) {
        if (!is_of_today(context.ecosystem, presence)) return;
        auto note = actor_note(context.ecosystem, presence.actor, context.language);
        if (note.ink == Ink::solid && !presence.stated) note.ink = Ink::hatched;
        step.notes.push_back(std::move(note));
    });
    if (step.notes.empty() && is_offered_before_filters(context.ecosystem, context.ecosystem[gap.gap].principle))
        return {{}, hidden(context), false};
    return step;
}

/// Solid who answers it today, takers hollow, then those that are only asked to, dotted.
Chains::Step could_step(const Context& context, const ReportedGap& gap) {
    Chains::Step step{{}, context.say("roles-view.nobody"), true};
    if (!gap.takers_known && gap.answering.empty()) return {{}, hidden(context), false};
    std::vector<ActorId> taken;
    auto add = [&](ActorId actor, Ink ink) {
        if (std::find(taken.begin(), taken.end(), actor) != taken.end()) return;
        taken.push_back(actor);
        auto note = actor_note(context.ecosystem, actor, context.language);
        note.ink = ink;
        step.notes.push_back(std::move(note));
    };
    for_each_presence(gap.answering, [&](const Presence& presence) {
        add(presence.actor, presence.stated ? Ink::solid : Ink::hatched);
    });
    for_each_presence(gap.takers, [&](const Presence& presence) { add(presence.actor, Ink::hollow); });
    for_each_presence(gap.asked, [&](const Presence& presence) { add(presence.actor, Ink::dotted); });
    const bool is_known = gap.asked_known && gap.recommendations_known && gap.responsible != Entries::outside;
    if (step.notes.empty() && !is_known) return {{}, hidden(context), false};
    return step;
}

Chains::Row row_of(const Context& context, const ReportedGap& found) {
    const auto& gap = context.ecosystem[found.gap];
    Chains::Row row;
    row.chip = principle_chip(context.ecosystem.framework, gap.principle, context.language);
    row.code = gap.key;
    row.title = std::string(gap.label.in(context.language));
    const auto takers = actors_and_categories(found.takers.count(), found.takers.categories.size(), context.language);
    if (found.untaken == true) row.alarm = context.say("roles-view.alarm");
    else if (!found.untaken || !found.takers_known)
        row.remark = context.say("roles-view.hidden-who", {{"scope", scope_of(context.ecosystem)}});
    else if (!found.answering.empty()) row.remark = context.say("roles-view.answered-today");
    else if (found.takers.empty()) row.remark = context.say("roles-view.recommendation-only");
    else row.remark = context.say("roles-view.could", {{"who", takers}});
    row.tooltip = gap.key + " " + row.title;
    if (!gap.source.empty()) row.tooltip += " · " + context.say("source", {{"source", gap.source}});
    row.steps = {today_step(context, found), could_step(context, found)};
    return row;
}

bool any(const Chains& chains, Ink ink, std::size_t step) {
    for (const auto& row : chains.rows)
        for (const auto& note : row.steps[step].notes)
            if (note.ink == ink) return true;
    return false;
}

bool lacks_takers(const Chains& chains) {
    return std::any_of(chains.rows.begin(), chains.rows.end(),
                       [](const auto& row) { return row.steps.back().notes.empty() && row.steps.back().alarm; });
}

Heading heading_of_gaps(const Context& context, const Gaps& found, const Chains& chains) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = in_words(takers_finding(found), context.language);
    set_reading(heading,
                {{Message("roles-view.read-gaps"), lacks_takers(chains) ? Message("roles-view.read-nobody") : Message(),
                  any(chains, Ink::dotted, 1) ? Message("roles-view.read-dotted") : Message()},
                 Joining::sentences});
    TypeInks types;
    for (const auto& row : chains.rows)
        for (const auto& step : row.steps)
            for (const auto& note : step.notes) show(types, note.colour, note.ink);
    TermSet<PrincipleTag> principles;
    for (const auto& gap : found.reported) {
        principles.insert(context.ecosystem[gap.gap].principle);
    }
    heading.legend = {principle_legend(context.ecosystem.framework, principles, context.language),
                      type_legend(context.ecosystem.framework, types, context.language, Sign::note),
                      certainty_legend(any(chains, Ink::hatched, 0), context.language, Sign::note)};
    heading.description = context.say("roles-view.read-gaps");
    return heading;
}

}  // namespace

bool names(const Recommendation& recommendation, ActorId actor) {
    return recommendation.lead == actor ||
           std::find(recommendation.actors.begin(), recommendation.actors.end(), actor) != recommendation.actors.end();
}

bool is_of_today(const Ecosystem& ecosystem, const Presence& presence) {
    return std::any_of(presence.offers.begin(), presence.offers.end(),
                       [&](OfferId id) { return ecosystem[id].status == Status::today; });
}

bool has_answers(const Gaps& found) {
    return std::any_of(found.reported.begin(), found.reported.end(),
                       [](const ReportedGap& gap) { return !gap.answering.empty(); });
}

Message takers_finding(const Gaps& found) {
    std::size_t all = found.reported.size(), taken = 0, untaken = 0;
    bool any_answered = false, are_takers_known = found.takers_known;
    for (const auto& gap : found.reported) {
        taken += gap.takers.empty() && gap.answering.empty() ? 0 : 1;
        untaken += gap.untaken == true ? 1 : 0;
        are_takers_known = are_takers_known && gap.takers_known;
        any_answered = any_answered || !gap.answering.empty();
    }
    if (!are_takers_known) return {"roles-view.takers-hidden", {{"all", all}}};
    const auto* answered = any_answered ? "yes" : "no";
    if (taken == all) return {"roles-view.all-taken", {{"all", all}, {"answered", answered}}};
    if (taken == 0) return {"roles-view.none-taken", {{"all", all}}};
    return {"roles-view.some-taken",
            {{"all", all},
             {"answered", answered},
             {"nobody", all - taken},
             {"unanswered", untaken},
             {"without", untaken == 0             ? "none"
                         : untaken == all - taken ? "all"
                                                  : "some"}}};
}

Picture draw_role_gaps(const Ecosystem& ecosystem, const Gaps& found, std::string_view language) {
    Context context{{language}, ecosystem};
    Chains chains;
    chains.rows_head = {context.say("roles-view.gap"), {}};
    chains.steps = {{context.say("roles-view.gaps-today"), {}},
                    {context.say("roles-view.gaps-could", {{"answered", has_answers(found) ? "yes" : "no"}}), {}}};
    for (const auto* gap : by_need(found)) chains.rows.push_back(row_of(context, *gap));
    chains.heading = heading_of_gaps(context, found, chains);
    return {"", chains};
}

}  // namespace ecomap
