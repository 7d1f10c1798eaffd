#include "render/view/role_gaps.hpp"

#include "engine/analysis/phrase.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {
namespace {

struct Context {
    const Ecosystem& ecosystem;
    const Theme& theme;
    std::string_view language;
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
};

std::string nobody_in_words(std::string_view language, std::size_t nobody, std::size_t unanswered) {
    auto words =
        "; " + std::to_string(nobody) + say(" har ingen", nobody == 1 ? " has nobody" : " have nobody", language);
    if (unanswered == 0) return words;
    if (unanswered == nobody)
        return words + say(" och ingen rekommendation heller", " and no recommendation either", language);
    return words + say(", och ", ", and ", language) + std::to_string(unanswered) +
           say(" av dem ingen rekommendation heller", " of those no recommendation either", language);
}

std::vector<const ReportedGap*> by_need(const Gaps& found) {
    std::vector<const ReportedGap*> order;
    for (const auto& gap : found.reported) order.push_back(&gap);
    auto need = [](const ReportedGap& gap) {
        return std::tuple(!gap.takers.empty() || !gap.answering.empty(), !gap.unanswered.value_or(false),
                          gap.takers.count(), gap.gap);
    };
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return need(*a) < need(*b); });
    return order;
}

template <class Visit>
void for_each_presence(const Occupancy& occupancy, Visit visit) {
    for (const auto* list : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *list) visit(presence);
}

Chains::Step today_step(const Context& context, const ReportedGap& gap) {
    Chains::Step step{{}, context.say("ingen", "nobody"), true};
    if (!counts_today(context.ecosystem))
        return {{}, context.say("? urvalet döljer det", "? hidden by the filter"), false};
    for_each_presence(gap.offering, [&](const Presence& presence) {
        if (!is_of_today(context.ecosystem, presence)) return;
        auto note = actor_note(context.ecosystem, presence.actor, context.theme, context.language);
        if (note.ink == Ink::solid && !presence.stated) note.ink = Ink::hatched;
        step.notes.push_back(std::move(note));
    });
    return step;
}

/// Takers hollow, then those that are only asked to, dotted.
Chains::Step could_step(const Context& context, const ReportedGap& gap, bool takers_known) {
    Chains::Step step{{}, context.say("ingen", "nobody"), true};
    if (!takers_known) return {{}, context.say("? urvalet döljer det", "? hidden by the filter"), false};
    std::vector<ActorId> taken;
    auto add = [&](ActorId actor, Ink ink) {
        if (std::find(taken.begin(), taken.end(), actor) != taken.end()) return;
        taken.push_back(actor);
        auto note = actor_note(context.ecosystem, actor, context.theme, context.language);
        note.ink = ink;
        step.notes.push_back(std::move(note));
    };
    for_each_presence(gap.takers, [&](const Presence& presence) { add(presence.actor, Ink::hollow); });
    for_each_presence(gap.asked, [&](const Presence& presence) { add(presence.actor, Ink::dotted); });
    for (auto id : gap.recommendations) {
        const auto& recommendation = context.ecosystem.recommendations[id.value];
        for (std::uint32_t actor = 0; actor < context.ecosystem.actors.size(); ++actor)
            if (names(recommendation, {actor})) add({actor}, Ink::dotted);
    }
    return step;
}

Chains::Row row_of(const Context& context, const ReportedGap& found, bool takers_known) {
    const auto& gap = context.ecosystem[found.gap];
    Chains::Row row;
    row.chip = principle_chip(context.ecosystem.framework, gap.principle, context.theme, context.language);
    row.code = gap.key;
    row.title = std::string(gap.label.in(context.language));
    if (found.unanswered.value_or(false))
        row.alarm = context.say("ingen tar det, ingen rekommendation", "nobody takes it, no recommendation");
    else if (!takers_known) row.remark = context.say("? urvalet döljer vem", "? the filter hides who");
    else if (!found.answering.empty()) row.remark = context.say("besvaras i dag", "answered today");
    else if (found.takers.empty()) row.remark = context.say("bara rekommendation", "recommendation only");
    else
        row.remark = actors_and_categories(found.takers.count(), found.takers.categories.size(), context.language) +
                     context.say(" skulle kunna", " could");
    row.tooltip =
        gap.key + " " + row.title + (gap.source.empty() ? "" : " · " + context.say("källa: ", "source: ") + gap.source);
    row.steps = {today_step(context, found), could_step(context, found, takers_known)};
    return row;
}

bool any(const Chains& chains, Ink ink, std::size_t step) {
    for (const auto& row : chains.rows)
        for (const auto& note : row.steps[step].notes)
            if (note.ink == ink) return true;
    return false;
}

Heading heading_of_gaps(const Context& context, const Gaps& found, const Chains& chains) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = takers_in_words(found, context.language);
    heading.how_to_read = context.say(
        "Från vänster: glappet, vem som erbjuder något inom dess princip i dag, vem som "
        "skulle kunna ta det. Rött: ingen.",
        "From the left: the gap, who offers something within its principle today, who could "
        "take it. Red: nobody.");
    if (any(chains, Ink::dotted, 1))
        heading.how_to_read += context.say(" Prickad: rekommenderas, men har inte sagt sig kunna.",
                                           " Dotted: recommended to, but has not said it could.");
    TermSet<ActorTypeTag> types;
    TermSet<PrincipleTag> principles;
    for (const auto& gap : found.reported) {
        principles.insert(context.ecosystem[gap.gap].principle);
        for (const auto* occupancy : {&gap.offering, &gap.takers})
            for_each_presence(*occupancy, [&](const Presence& presence) {
                if (auto type = context.ecosystem[presence.actor].type) types.insert(*type);
            });
    }
    heading.legend = {principle_legend(context.ecosystem.framework, principles, context.theme, context.language),
                      type_legend(context.ecosystem.framework, types, context.theme, context.language),
                      certainty_legend(any(chains, Ink::hatched, 0), context.theme, context.language)};
    heading.description = heading.how_to_read;
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

std::string takers_in_words(const Gaps& found, std::string_view language) {
    std::size_t all = found.reported.size(), taken = 0, unanswered = 0;
    bool any_answered = false;
    for (const auto& gap : found.reported) {
        taken += gap.takers.empty() && gap.answering.empty() ? 0 : 1;
        unanswered += gap.unanswered.value_or(false) ? 1 : 0;
        any_answered = any_answered || !gap.answering.empty();
    }
    auto number = std::to_string(all);
    if (!found.takers_known)
        return say("Urvalet visar inte vem som skulle kunna ta ", "The filter hides who could take the ", language) +
               (language == "sv" ? plural(all, "glapp", "glapp") : plural(all, "gap", "gaps"));
    auto who = [&](bool one) {
        auto takes = any_answered ? say(" som tar eller", " who takes or", language) : say(" som", " who", language);
        return takes + say(one ? " skulle kunna ta det" : " skulle kunna ta dem",
                           one ? " could take it" : " could take them", language);
    };
    if (all == 1)
        return (taken == 1 ? say("Det enda glappet har någon", "The only gap has somebody", language)
                           : say("Det enda glappet har ingen", "The only gap has nobody", language)) +
               who(true);
    if (taken == all && all == 2)
        return say("Båda glappen har någon", "Both gaps have somebody", language) + who(false);
    if (taken == all)
        return say("Alla " + number + " glapp har någon", "All " + number + " gaps have somebody", language) +
               who(false);
    if (taken == 0)
        return say("Inget av " + number + " glapp har någon", "None of " + number + " gaps has anybody", language) +
               who(true);
    auto some = std::to_string(taken);
    return say(some + " av " + number + " glapp har någon",
               some + " of " + number + (taken == 1 ? " gaps has somebody" : " gaps have somebody"), language) +
           who(taken == 1) + nobody_in_words(language, all - taken, unanswered);
}

Picture draw_role_gaps(const Ecosystem& ecosystem, const Gaps& found, const Theme& theme, std::string_view language) {
    Context context{ecosystem, theme, language};
    Chains chains;
    chains.rows_head = {context.say("Glapp", "Gap"), ""};
    chains.steps = {{context.say("Erbjuder i dag, inom principen", "Offers today, within the principle"), ""},
                    {context.say("Skulle kunna ta glappet", "Could take the gap"), ""}};
    for (const auto* gap : by_need(found)) chains.rows.push_back(row_of(context, *gap, found.takers_known));
    chains.heading = heading_of_gaps(context, found, chains);
    return {"", chains};
}

}  // namespace ecomap
