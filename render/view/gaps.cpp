#include "render/view/gaps.hpp"

#include "engine/analysis/needs/gaps.hpp"
#include "engine/model/contains.hpp"
#include "render/shape/shown.hpp"
#include "render/view/sentence.hpp"
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

bool is_there(const Gap& gap, EvidenceKind kind) {
    return contains(gap.evidence, kind) || contains(gap.evidence_inferred, kind);
}

/// The same gap with all that a filter left out.
const Gap& before_filters(const Ecosystem& ecosystem, const Gap& gap) {
    const auto& gaps = whole_of(ecosystem).gaps;
    const auto at = std::find_if(gaps.begin(), gaps.end(), [&](const Gap& each) { return each.key == gap.key; });
    return at == gaps.end() ? gap : *at;
}

/// A kind that only a filter takes away is not drawn: it is not none.
Wall::List evidence_of(const Context& context, const Gap& gap, Used& used) {
    Wall::List list{std::nullopt, context.say("gaps-view.evidence"), Wall::Style::discs, {}, ""};
    const auto& whole = before_filters(context.ecosystem, gap);
    for (auto kind : evidence_kinds) {
        if (!is_there(gap, kind) && is_there(whole, kind)) continue;
        const auto label = evidence_word(context, kind);
        auto ink = contains(gap.evidence, kind)            ? Ink::solid
                   : contains(gap.evidence_inferred, kind) ? Ink::hatched
                                                           : Ink::hollow;
        (ink == Ink::solid     ? used.stated_evidence
         : ink == Ink::hatched ? used.inferred_evidence
                               : used.absent_evidence) = true;
        list.items.push_back({letter(label), ColourRole::muted, label, ink, true});
    }
    return list;
}

std::string name_of(const Context& context, ActorId id) {
    const auto& actor = context.ecosystem[id];
    return actor.node_class == NodeClass::category ? context.say("gaps-view.category", {{"name", short_name(actor)}})
                                                   : std::string(short_name(actor, context.language));
}

template <class Visit>
void for_each_presence(const Occupancy& occupancy, Visit visit) {
    for (const auto* presences : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *presences) visit(presence);
}

/// Who answers it today: those whom a source ties to the gap, and those whom we do.
std::vector<Wall::List> answers_of(const Context& context, const ReportedGap& gap) {
    std::vector<Wall::List> lists;
    for (bool stated : {true, false}) {
        std::vector<std::string> names;
        for_each_presence(gap.answering, [&](const Presence& presence) {
            if (presence.stated == stated) names.push_back(name_of(context, presence.actor));
        });
        if (!names.empty())
            lists.push_back({std::nullopt,
                             "",
                             Wall::Style::lines,
                             {},
                             context.say("gaps-view.answered-by",
                                         {{"names", listed(names)}, {"tie", stated ? "stated" : "judged"}})});
    }
    return lists;
}

/// How many could take it; categories beside named actors, or alone.
Wall::Fact takers_fact(const Context& context, const ReportedGap& gap) {
    if (!gap.takers_known) return {std::nullopt, context.say("gaps-view.takers-unknown")};
    const auto actors = gap.takers.count(), categories = gap.takers.categories.size();
    const bool is_category = actors == 0 && categories > 0;
    return {is_category ? categories : actors,
            context.say("gaps-view.takers", {{"only", is_category ? "categories" : "no"},
                                             {"actors", actors},
                                             {"categories", categories},
                                             {"scope", context.scope()}})};
}

Wall::List takers_of(const Context& context, const ReportedGap& gap, Used& used) {
    if (gap.takers_known && gap.takers.empty())
        return {std::nullopt,
                "",
                Wall::Style::pills,
                {},
                context.say("gaps-view.no-taker",
                            {{"answered", gap.answering.empty() ? "no" : "yes"}, {"scope", context.scope()}})};
    Wall::List takers{takers_fact(context, gap), "", Wall::Style::pills, {}, ""};
    for_each_presence(gap.takers, [&](const Presence& presence) {
        const auto ink = presence.stated ? Ink::hollow : Ink::hatched;
        used.inferred_taker = used.inferred_taker || ink == Ink::hatched;
        takers.items.push_back({"",
                                ColourRole::muted,
                                name_of(context, presence.actor),
                                ink,
                                false,
                                {},
                                row_shown("actors", context.ecosystem[presence.actor].key)});
    });
    used.could = used.could || !takers.items.empty();
    return takers;
}

/// With a star where it is the mapper who ties the recommendation to the gap.
Wall::List asked_of(const Context& context, const ReportedGap& gap, Used& used) {
    Wall::List asked{std::nullopt, context.say("gaps-view.asked"), Wall::Style::pills, {}, ""};
    asked.roles = true;
    for_each_presence(gap.asked, [&](const Presence& presence) {
        used.star = used.star || !presence.stated;
        asked.items.push_back({"", ColourRole::muted, name_of(context, presence.actor), Ink::dotted, false,
                               presence.stated ? "" : "*", row_shown("actors", context.ecosystem[presence.actor].key)});
    });
    used.asked = true;
    return asked;
}

Wall::List recommendations_of(const Context& context, const ReportedGap& gap, Used& used) {
    Wall::List list{std::nullopt,
                    context.say("gaps-view.recommendations", {{"count", gap.recommendations.size()}}),
                    Wall::Style::lines,
                    {},
                    context.say(gap.recommendations_known ? "none"
                                : gap.recommended_outside ? "gaps-view.outside"
                                                          : "unknown")};
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
    const bool is_today = context.ecosystem.provenance.filter.empty();
    const auto actors = offering.count(), categories = offering.categories.size();
    return context.say("gaps-view.offering", {{"who", actors_and_categories(actors, categories, context.language)},
                                              {"count", actors + categories},
                                              {"when", is_today ? "today" : "selection"}});
}

Wall::Card card_of(const Context& context, const ReportedGap& reported, Used& used) {
    const auto& gap = context.ecosystem[reported.gap];
    Wall::Card card;
    card.key = gap.key;
    card.shows = row_shown("gaps", gap.key);
    card.title = gap.label.in(context.language);
    if (reported.untaken == true) {
        card.alarm = context.say("gaps-view.alarm");
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
    const auto answers = answers_of(context, reported);
    card.lists.insert(card.lists.end(), answers.begin(), answers.end());
    card.lists.push_back(takers_of(context, reported, used));
    if (reported.takers_known) card.amount = static_cast<double>(who_would(reported).size());
    if (!reported.asked.empty()) card.lists.push_back(asked_of(context, reported, used));
    card.lists.push_back(recommendations_of(context, reported, used));
    card.tooltip = gap.key + " · " + card.title;
    for (const auto& answer : answers) card.tooltip += " · " + answer.none;
    for (const auto& list : card.lists)
        if (list.style == Wall::Style::pills)
            for (const auto& item : list.items) card.tooltip += (&item == &list.items[0] ? " · " : ", ") + item.label;
    if (!gap.source.empty()) card.tooltip += " · " + context.say("source", {{"source", gap.source}});
    return card;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// The gaps among `some` (by rank) that lack most in the survey, and whether that is ours to say: a gap that a source
/// ties to the question goes before those that we do.
Message largest(const Context& context, const std::vector<const ReportedGap*>& some) {
    if (some.empty() || !some.front()->lack) return {};
    const auto lack = some.front()->lack;
    MessageList stated{{}, Joining::conjunction, 2}, judged = stated;
    for (const auto* gap : some) {
        const auto& row = context.ecosystem[gap->gap];
        if (gap->lack == lack) (is_stated(row.statements.certainty) ? stated : judged).items.emplace_back(row.label);
    }
    const bool is_stated_tie = !stated.items.empty();
    return {"gaps-view.largest",
            {{"names", is_stated_tie ? std::move(stated) : std::move(judged)},
             {"lack", Percent{*lack}},
             {"tie", is_stated_tie ? "stated" : "judged"}}};
}

std::string headline(const Context& context) {
    std::vector<const ReportedGap*> all, untaken;
    std::size_t unknown = 0;
    for (const auto& gap : context.found.reported) {
        all.push_back(&gap);
        if (gap.untaken == true) untaken.push_back(&gap);
        if (!gap.untaken) ++unknown;
    }
    const auto say = [&](const char* id, const std::vector<const ReportedGap*>& of) {
        return context.say(id, {{"untaken", untaken.size()},
                                {"unknown", unknown},
                                {"all", all.size()},
                                {"scope", context.scope()},
                                {"gap", context.ecosystem[all.front()->gap].label},
                                {"largest", largest(context, of)}});
    };
    if (untaken.empty()) return say(unknown > 0 ? "gaps-view.headline-unknown" : "gaps-view.headline-answered", all);
    if (all.size() == 1) return say("gaps-view.headline-only", untaken);
    return say(untaken.size() == all.size() ? "gaps-view.headline-none-answered" : "gaps-view.headline-untaken",
               untaken);
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
        if (!context.found.grid.columns[id.value].is_selected) continue;
        auto chip = principle_chip(framework, id, context.language);
        Wall::Column column{chip.code, short_label(framework.principles[id], context.language),
                            "",        chip.colour,
                            {},        context.say("gaps-view.none-named", {{"scope", context.scope()}})};
        for (const auto* gap : order)
            if (context.ecosystem[gap->gap].principle == id) column.cards.push_back(card_of(context, *gap, used));
        column.remark = context.say("count.gaps", {{"count", column.cards.size()}}) + " · " +
                        offering_words(context, context.found.grid.columns[id.value].all);
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
