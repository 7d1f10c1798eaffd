#include "render/view/gaps.hpp"

#include "engine/analysis/needs/gaps.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
    const Gaps& found;
    /// A filter may have taken answers away: what is not there is not there in the selection only.
    std::string scope() const { return ecosystem.provenance.filter.empty() ? "all" : "selection"; }
};

/// What the cards use, for the legend and the line on how to read.
struct Used {
    std::vector<std::pair<std::string, ColourRole>> answers;  ///< label and colour, in order of appearance
    bool unknown_share = false, star = false;
    bool stated_evidence = false, inferred_evidence = false, absent_evidence = false;
    bool could = false, inferred_taker = false, asked = false, category = false, alarm = false;
};

// ---- one card --------------------------------------------------------------------------------------------------

/// A share without its sign, with a digit after the mark where there is one.
std::string number(const Context& context, double share) {
    return in_words(Message::as_it_is(Decimal{share, share == static_cast<int>(share) ? 0 : 1}), context.language);
}

Wall::Bar bar_of(const Context& context, const SurveyLack& lack, bool inferred, Used& used) {
    const auto& statement = context.ecosystem[lack.statement];
    Wall::Bar bar;
    bar.title = statement.label.in(context.language);
    bar.inferred = inferred;
    used.star = used.star || inferred;
    bar.text =
        lack.percent ? in_words(Message::as_it_is(Percent{*lack.percent}), context.language) : context.say("unknown");
    for (const auto& answer : statement.answers) {
        if (!answer.lacking) continue;
        std::string label(answer.label.empty() ? std::string_view(answer.answer) : answer.label.in(context.language));
        const ColourRole colour(ColourRole::tone, bar.segments.size());
        auto text = answer.percent ? number(context, *answer.percent) : std::string();
        bar.segments.push_back({answer.percent, text, label, colour});
        if (!answer.percent) used.unknown_share = true;
        else if (std::none_of(used.answers.begin(), used.answers.end(), [&](auto& one) { return one.first == label; }))
            used.answers.emplace_back(label, colour);
    }
    if (bar.segments.empty()) {
        used.unknown_share = true;
        bar.segments.push_back({std::nullopt, "", context.say("gaps-view.lack-unknown"), ColourRole::line});
    }
    return bar;
}

constexpr std::array evidence_kinds{EvidenceKind::literature, EvidenceKind::survey, EvidenceKind::interview,
                                    EvidenceKind::workshop};

std::string evidence_word(const Context& context, EvidenceKind kind) {
    return context.say("evidence." + std::string(to_string(kind)));
}

std::string letter(std::string_view word) { return {static_cast<char>(word.front() - 'a' + 'A')}; }

Wall::List evidence_of(const Context& context, const Gap& gap, Used& used) {
    auto has = [](const std::vector<EvidenceKind>& kinds, EvidenceKind kind) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    Wall::List list{std::nullopt, context.say("gaps-view.evidence"), Wall::Style::discs, {}, ""};
    for (auto kind : evidence_kinds) {
        const auto label = evidence_word(context, kind);
        auto ink = has(gap.evidence, kind) ? Ink::solid : has(gap.evidence_inferred, kind) ? Ink::hatched : Ink::hollow;
        (ink == Ink::solid     ? used.stated_evidence
         : ink == Ink::hatched ? used.inferred_evidence
                               : used.absent_evidence) = true;
        list.items.push_back({letter(label), ColourRole::muted, label, ink, true});
    }
    return list;
}

void add_actors(const Context& context, const Occupancy& occupancy, Ink stated, Wall::List& list, Used& used) {
    for (const auto* presences : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *presences) {
            const auto& actor = context.ecosystem[presence.actor];
            auto ink = presence.stated ? stated : Ink::hatched;
            if (ink == Ink::hatched) used.inferred_taker = true;
            auto name = actor.node_class == NodeClass::category
                            ? context.say("gaps-view.category", {{"name", short_name(actor)}})
                            : std::string(short_name(actor, context.language));
            list.items.push_back({"", ColourRole::muted, std::move(name), ink, false});
        }
}

std::string takers_words(const Context& context, const ReportedGap& gap) {
    if (!context.found.takers_known && gap.takers.empty()) return context.say("gaps-view.takers-unknown");
    return context.say("gaps-view.takers",
                       {{"actors", gap.takers.count()}, {"categories", gap.takers.categories.size()}});
}

Wall::List recommendations_of(const Context& context, const ReportedGap& gap, Used& used) {
    Wall::List list{std::nullopt,
                    context.say("gaps-view.recommendations", {{"count", gap.recommendations.size()}}),
                    Wall::Style::lines,
                    {},
                    context.say("none")};
    for (auto id : gap.recommendations) {
        const auto& recommendation = context.ecosystem.recommendations[id.value];
        bool inferred = !is_stated(recommendation.gaps.certainty);
        used.star = used.star || inferred;
        list.items.push_back({recommendation.key, ColourRole::muted,
                              std::string(recommendation.label.in(context.language)),
                              inferred ? Ink::hatched : Ink::solid, false});
    }
    return list;
}

std::string offering_words(const Context& context, const Occupancy& offering) {
    const bool is_today = counted_statuses(context.ecosystem) == std::vector{Status::today};
    return context.say("gaps-view.offering", {{"actors", offering.count()},
                                              {"categories", offering.categories.size()},
                                              {"when", is_today ? "today" : "selection"}});
}

Wall::Card card_of(const Context& context, const ReportedGap& reported, Used& used) {
    const auto& gap = context.ecosystem[reported.gap];
    Wall::Card card;
    card.key = gap.key;
    card.title = gap.label.in(context.language);
    if (reported.unanswered == true) {
        card.alarm = context.say("gaps-view.alarm", {{"scope", context.scope()}});
        used.alarm = true;
    }
    for (const auto& lack : reported.lacks)
        card.bars.push_back(bar_of(context, lack, !is_stated(gap.statements.certainty), used));
    if (card.bars.empty())
        card.lists.push_back({std::nullopt,
                              context.say("gaps-view.survey"),
                              Wall::Style::lines,
                              {},
                              context.say("gaps-view.no-question", {{"scope", context.scope()}})});
    card.lists.push_back(evidence_of(context, gap, used));
    Wall::List takers{Wall::Fact{}, "", Wall::Style::pills, {}, ""};
    takers.fact->text = takers_words(context, reported);
    if (context.found.takers_known || !reported.takers.empty()) takers.fact->number = reported.takers.count();
    add_actors(context, reported.takers, Ink::hollow, takers, used);
    used.could = used.could || !takers.items.empty();
    card.lists.push_back(std::move(takers));
    if (!reported.asked.empty()) {
        Wall::List asked{std::nullopt, context.say("gaps-view.asked"), Wall::Style::pills, {}, ""};
        asked.roles = true;
        add_actors(context, reported.asked, Ink::dotted, asked, used);
        used.asked = true;
        card.lists.push_back(std::move(asked));
    }
    card.lists.push_back(recommendations_of(context, reported, used));
    card.tooltip = gap.key + " · " + card.title;
    for (const auto& list : card.lists)
        if (list.style == Wall::Style::pills)
            for (const auto& item : list.items) card.tooltip += (&item == &list.items[0] ? " · " : ", ") + item.label;
    if (!gap.source.empty()) card.tooltip += " · " + context.say("source", {{"source", gap.source}});
    return card;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// The gaps among `some` (by rank) that lack most, with the share: " – det största: A (71 %)".
Message largest(const Context& context, const std::vector<const ReportedGap*>& some) {
    if (some.empty() || !some.front()->lack) return {};
    const auto lack = some.front()->lack;
    MessageList names{{}, Joining::conjunction, 2};
    for (const auto* gap : some)
        if (gap->lack == lack) names.items.emplace_back(context.ecosystem[gap->gap].label);
    const auto count = names.items.size();
    return {"gaps-view.largest", {{"count", count}, {"names", std::move(names)}, {"lack", Percent{*lack}}}};
}

std::string headline(const Context& context) {
    std::vector<const ReportedGap*> all, unanswered;
    bool unknown = false;
    for (const auto& gap : context.found.reported) {
        all.push_back(&gap);
        if (gap.unanswered == true) unanswered.push_back(&gap);
        if (!gap.unanswered) unknown = true;
    }
    if (unknown)
        return context.say("gaps-view.headline-unknown", {{"all", all.size()}, {"largest", largest(context, all)}});
    if (unanswered.empty())
        return context.say("gaps-view.headline-answered", {{"all", all.size()}, {"largest", largest(context, all)}});
    if (all.size() == 1)
        return context.say("gaps-view.headline-only",
                           {{"scope", context.scope()}, {"gap", context.ecosystem[all.front()->gap].label}});
    return context.say(
        unanswered.size() == all.size() ? "gaps-view.headline-none-answered" : "gaps-view.headline-unanswered",
        {{"unanswered", unanswered.size()},
         {"all", all.size()},
         {"scope", context.scope()},
         {"largest", largest(context, unanswered)}});
}

MessageList how_to_read(const Used& used) {
    MessageList sentences{{Message("gaps-view.read-card")}, Joining::sentences};
    if (!used.answers.empty()) sentences.items.emplace_back("gaps-view.read-bar");
    if (used.alarm) sentences.items.emplace_back("gaps-view.read-alarm");
    if (used.star) sentences.items.emplace_back("gaps-view.read-star");
    return sentences;
}

std::vector<LegendGroup> legend_of(const Context& context, const Used& used) {
    LegendGroup survey{context.say("gaps-view.legend-survey"), {}};
    for (const auto& [label, colour] : used.answers) survey.entries.push_back({label, colour, "", Ink::solid, false});
    if (used.unknown_share)
        survey.entries.push_back({context.say("gaps-view.share-unknown"), ColourRole::muted, "?", Ink::grey, false});
    LegendGroup evidence{context.say("gaps-view.evidence"), {}};
    for (auto kind : evidence_kinds) {
        const auto label = evidence_word(context, kind);
        evidence.entries.push_back({label, ColourRole::muted, letter(label), Ink::solid, true});
    }
    if (used.inferred_evidence)
        evidence.entries.push_back({context.say("gaps-view.inferred"), ColourRole::muted, " ", Ink::hatched, true});
    if (used.absent_evidence)
        evidence.entries.push_back({context.say("gaps-view.no-evidence"), ColourRole::muted, " ", Ink::hollow, true});
    LegendGroup actors{context.say("gaps-view.actors"), {}};
    if (used.could)
        actors.entries.push_back(
            {context.say("gaps-view.say-could"), ColourRole::muted, "", Ink::hollow, false, Sign::pill});
    if (used.inferred_taker)
        actors.entries.push_back(
            {context.say("gaps-view.judged-could"), ColourRole::muted, "", Ink::hatched, false, Sign::pill});
    if (used.asked)
        actors.entries.push_back(
            {context.say("gaps-view.legend-asked"), ColourRole::muted, "", Ink::dotted, false, Sign::pill});
    return {survey, evidence, actors};
}

// ---- board -----------------------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 2> orders{"report", "severity"};

/// The reported gaps in the order asked for.
std::vector<const ReportedGap*> ordered(const Gaps& found, const std::string& order) {
    std::vector<const ReportedGap*> all;
    for (const auto& gap : found.reported) all.push_back(&gap);
    if (order == orders[1]) return all;
    std::sort(all.begin(), all.end(), [](auto a, auto b) { return a->gap < b->gap; });
    return all;
}

Wall nothing(const Context& context) {
    Wall wall;
    wall.heading = heading_for(context.ecosystem, context.language);
    wall.heading.headline = context.say("gaps-view.nothing");
    wall.heading.how_to_read = context.say("gaps-view.nothing-help", {{"scope", context.scope()}});
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    return wall;
}

Wall wall_of(const Context& context, const std::vector<const ReportedGap*>& order) {
    const auto& framework = context.ecosystem.framework;
    Wall wall;
    Used used;
    wall.columns_title = context.say("gaps-view.principle");
    wall.cards_title = context.say("gaps-view.gap");
    wall.bars_title = context.say("gaps-view.survey");
    for (auto id : framework.principles.ids()) {
        auto chip = principle_chip(framework, id, context.language);
        Wall::Column column{chip.code, short_label(framework.principles[id], context.language),
                            "",        chip.colour,
                            {},        context.say("gaps-view.none-named", {{"scope", context.scope()}})};
        const auto* offering = &context.found.grid.columns[id.value].all;
        for (const auto* gap : order) {
            if (context.ecosystem[gap->gap].principle != id) continue;
            column.cards.push_back(card_of(context, *gap, used));
            offering = &gap->offering;
        }
        column.remark =
            context.say("count.gaps", {{"count", column.cards.size()}}) + " · " + offering_words(context, *offering);
        column.tooltip = principle_in_full(framework, id, context.language);
        wall.columns.push_back(std::move(column));
    }
    wall.heading = heading_for(context.ecosystem, context.language);
    wall.heading.headline = headline(context);
    set_reading(wall.heading, how_to_read(used));
    wall.heading.legend = legend_of(context, used);
    wall.heading.description = wall.heading.headline + ". " + context.say("gaps-view.read-card");
    return wall;
}

}  // namespace

std::span<const std::string_view> gaps_orders() { return orders; }

std::vector<Picture> draw_gaps(const Ecosystem& ecosystem, const ViewOptions& options) {
    auto found = gaps(ecosystem, options.params);
    Context context{{options.language}, ecosystem, found};
    auto order = ordered(found, options.order);
    return {{"", order.empty() ? nothing(context) : wall_of(context, order)}};
}

}  // namespace ecomap
