// Ties are followed by key: a key that the map (or its filter) does not have leads nowhere and is left out.
#include "render/view/trace.hpp"

#include "engine/analysis/needs/gaps.hpp"
#include "engine/model/contains.hpp"
#include "render/shape/shown.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <set>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
};

enum ColumnOf : std::size_t { gap_column, conclusion_column, recommendation_column, actor_column, columns_of_trace };

struct Tie {
    std::size_t from = 0, to = 0;
    bool stated = true;
    bool lead = false;
};

/// What leads to what: positions in the ecosystem's own lists, actors in `actors`, conclusions in `conclusions`.
struct Trail {
    std::vector<std::size_t> conclusions;  // findings
    std::vector<ActorId> actors;           // in order of first naming
    std::vector<Tie> gap_to_conclusion, gap_to_recommendation, conclusion_to_recommendation, recommendation_to_actor;
    std::vector<bool> gap_named;           // by a recommendation
    std::vector<bool> gap_unnamed;         // by none, for sure
    std::vector<Entries> named;            // by a recommendation
    std::vector<std::size_t> actor_named;  // by so many recommendations
    bool knows_conclusions = false;        // of every recommendation it is known which conclusions it follows from
};

/// Whether `is_known` holds for all recommendations that there are, and a filter has not taken away any.
template <class IsKnown>
bool known_of_all(const Ecosystem& ecosystem, IsKnown is_known) {
    const auto& all = ecosystem.recommendations;
    return !all.empty() && ecosystem.provenance.keeps_recommendations && std::all_of(all.begin(), all.end(), is_known);
}

/// Findings that recommendations follow from, and all others of the same kinds.
std::vector<std::size_t> conclusions_of(const Ecosystem& ecosystem) {
    std::set<std::string> kinds;
    for (const auto& recommendation : ecosystem.recommendations)
        for (const auto& finding : ecosystem.findings)
            if (contains(recommendation.conclusions, finding.key)) kinds.insert(finding.kind);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < ecosystem.findings.size(); ++i)
        if (kinds.contains(ecosystem.findings[i].kind)) found.push_back(i);
    return found;
}

void tie_conclusions(const Ecosystem& ecosystem, Trail& trail) {
    for (std::size_t c = 0; c < trail.conclusions.size(); ++c) {
        const auto& finding = ecosystem.findings[trail.conclusions[c]];
        for (std::size_t g = 0; g < ecosystem.gaps.size(); ++g)
            if (contains(finding.relates_to, ecosystem.gaps[g].key))
                trail.gap_to_conclusion.push_back({g, c, is_stated(finding.relates_to_certainty)});
        for (std::size_t r = 0; r < ecosystem.recommendations.size(); ++r)
            if (contains(ecosystem.recommendations[r].conclusions, finding.key))
                trail.conclusion_to_recommendation.push_back(
                    {c, r, is_stated(ecosystem.recommendations[r].conclusions_certainty)});
    }
}

bool is_joined(const Trail& trail, std::size_t gap, std::size_t recommendation) {
    return std::any_of(trail.gap_to_conclusion.begin(), trail.gap_to_conclusion.end(), [&](const Tie& first) {
        return first.from == gap &&
               std::any_of(trail.conclusion_to_recommendation.begin(), trail.conclusion_to_recommendation.end(),
                           [&](const Tie& then) { return then.from == first.to && then.to == recommendation; });
    });
}

std::size_t place_of(Trail& trail, ActorId actor) {
    auto at = std::find(trail.actors.begin(), trail.actors.end(), actor);
    auto place = static_cast<std::size_t>(at - trail.actors.begin());
    if (at == trail.actors.end()) {
        trail.actors.push_back(actor);
        trail.actor_named.push_back(0);
    }
    return place;
}

void tie_recommendation(const Ecosystem& ecosystem, std::size_t r, Trail& trail) {
    const auto& recommendation = ecosystem.recommendations[r];
    for (auto gap : recommendation.gaps.terms) {
        trail.gap_named[gap.value] = true;
        if (!is_joined(trail, gap.value, r))
            trail.gap_to_recommendation.push_back({gap.value, r, is_stated(recommendation.gaps.certainty)});
    }
    auto named = recommendation.actors;
    if (recommendation.lead && std::find(named.begin(), named.end(), *recommendation.lead) == named.end())
        named.insert(named.begin(), *recommendation.lead);
    trail.named[r] = entries_of(named, recommendation.actors_unlisted);
    for (auto actor : named) {
        auto place = place_of(trail, actor);
        ++trail.actor_named[place];
        trail.recommendation_to_actor.push_back({r, place, true, recommendation.lead == actor});
    }
}

Trail follow(const Ecosystem& ecosystem) {
    Trail trail;
    trail.conclusions = conclusions_of(ecosystem);
    trail.gap_named.assign(ecosystem.gaps.size(), false);
    trail.named.assign(ecosystem.recommendations.size(), Entries::unknown);
    for (const auto& gap : ecosystem.gaps) trail.gap_unnamed.push_back(surely_unrecommended(ecosystem, gap));
    trail.knows_conclusions =
        known_of_all(ecosystem, [](const Recommendation& each) { return !each.conclusions.empty(); });
    tie_conclusions(ecosystem, trail);
    for (std::size_t r = 0; r < ecosystem.recommendations.size(); ++r) tie_recommendation(ecosystem, r, trail);
    return trail;
}

bool has_tie(const std::vector<Tie>& ties, std::size_t from) {
    return std::any_of(ties.begin(), ties.end(), [&](const Tie& tie) { return tie.from == from; });
}

/// A what-if takes actors away too, but out of no selection.
bool is_selection(const Context& context) { return !context.ecosystem.provenance.filter.empty(); }

std::string source_words(const Context& context, const std::string& text, const std::string& source) {
    return source.empty() ? text : text + " · " + context.say("source", {{"source", source}});
}

// ---- columns ---------------------------------------------------------------------------------------------------

Layers::Column gaps_column(const Context& context, const Trail& trail) {
    const auto& ecosystem = context.ecosystem;
    Layers::Column column{context.say("trace-view.gap"), std::to_string(ecosystem.gaps.size()), "", {}};
    for (std::size_t g = 0; g < ecosystem.gaps.size(); ++g) {
        const auto& gap = ecosystem.gaps[g];
        Layers::Card card;
        card.code = gap.key;
        card.shows = row_shown("gaps", gap.key);
        card.title = std::string(gap.label.in(context.language));
        auto chip = principle_chip(ecosystem.framework, gap.principle, context.language);
        card.colour = chip.colour;
        card.chips = {std::move(chip)};
        if (trail.gap_unnamed[g])
            card.alarm = has_tie(trail.gap_to_conclusion, g) ? context.say("trace-view.only-conclusion")
                                                             : context.say("trace-view.no-recommendation");
        if (!trail.gap_named[g] && !trail.gap_unnamed[g])
            card.remark = context.say("trace-view.recommendation-unknown");
        card.tooltip = source_words(context, card.title, gap.source);
        column.cards.push_back(std::move(card));
    }
    return column;
}

Layers::Column conclusions_column(const Context& context, const Trail& trail) {
    Layers::Column column{context.say("trace-view.conclusion"), std::to_string(trail.conclusions.size()), "", {}};
    for (std::size_t c = 0; c < trail.conclusions.size(); ++c) {
        const auto& finding = context.ecosystem.findings[trail.conclusions[c]];
        Layers::Card card;
        card.title = std::string(finding.label.in(context.language));
        card.shows = row_shown("findings", finding.key);
        card.colour = ColourRole::muted;
        if (!has_tie(trail.conclusion_to_recommendation, c))
            (trail.knows_conclusions ? card.alarm : card.remark) = context.say(
                trail.knows_conclusions ? "trace-view.no-recommendation" : "trace-view.recommendation-unknown");
        card.tooltip = source_words(context, card.title, finding.source);
        column.cards.push_back(std::move(card));
    }
    return column;
}

Layers::Column recommendations_column(const Context& context, const Trail& trail) {
    const auto& ecosystem = context.ecosystem;
    Layers::Column column{context.say("trace-view.recommendation"),
                          std::to_string(ecosystem.recommendations.size()),
                          context.say("trace-view.none-in-table"),
                          {}};
    for (std::size_t r = 0; r < ecosystem.recommendations.size(); ++r) {
        const auto& recommendation = ecosystem.recommendations[r];
        Layers::Card card;
        card.code = recommendation.key;
        card.shows = row_shown("recommendations", recommendation.key);
        card.title = std::string(recommendation.label.in(context.language));
        card.colour = ColourRole::muted;
        if (trail.named[r] == Entries::none) card.alarm = context.say("trace-view.nobody-named");
        if (trail.named[r] == Entries::outside)
            (is_selection(context) ? card.remark : card.alarm) =
                context.say(is_selection(context) ? "selection.outside" : "trace-view.named-gone");
        if (trail.named[r] == Entries::unknown) card.remark = context.say("trace-view.named-unknown");
        card.tooltip = source_words(context, card.title, recommendation.source);
        column.cards.push_back(std::move(card));
    }
    return column;
}

Layers::Column actors_column(const Context& context, const Trail& trail) {
    const bool nobody =
        std::all_of(trail.named.begin(), trail.named.end(), [](Entries named) { return named == Entries::none; });
    Layers::Column column{context.say("trace-view.actor"),
                          std::to_string(trail.actors.size()),
                          context.say(nobody ? "trace-view.nobody-named" : "trace-view.named-unknown"),
                          {}};
    for (std::size_t a = 0; a < trail.actors.size(); ++a) {
        auto note = actor_note(context.ecosystem, trail.actors[a], context.language);
        Layers::Card card;
        card.title = note.title;
        card.colour = note.colour;
        card.ink = note.ink;
        card.remark = context.say("trace-view.recommendations", {{"count", trail.actor_named[a]}});
        card.tooltip = note.tooltip;
        card.href = note.href;
        card.shows = note.shows;
        column.cards.push_back(std::move(card));
    }
    return column;
}

void add_links(Layers& layers, std::size_t from, std::size_t to, const std::vector<Tie>& ties) {
    for (const auto& tie : ties) {
        const auto &start = layers.columns[from].cards[tie.from].title, &end = layers.columns[to].cards[tie.to].title;
        layers.links.push_back({from, tie.from, to, tie.to, !tie.stated, tie.lead, start + " → " + end});
    }
}

/// A column that the map has nothing for, and no way to have it without another table, is left out.
void leave_out_conclusions(Layers& layers) {
    layers.columns.erase(layers.columns.begin() + conclusion_column);
    for (auto& link : layers.links) {
        if (link.from_column > conclusion_column) --link.from_column;
        if (link.to_column > conclusion_column) --link.to_column;
    }
}

// ---- words -----------------------------------------------------------------------------------------------------

/// `ends` of `all` lead nowhere: the arguments of a message that says it of none, half, some or all.
std::vector<NamedArgument> dead_ends(std::size_t ends, std::size_t all) {
    const char* which = ends == 0 ? "none" : ends == all ? "all" : 2 * ends == all ? "half" : "some";
    return {{"which", which}, {"ends", ends}, {"all", all}};
}

Message gaps_in_words(const Trail& trail) {
    const auto all = trail.gap_named.size();
    const auto led = static_cast<std::size_t>(std::count(trail.gap_named.begin(), trail.gap_named.end(), true));
    if (all == 0) return Message("trace-view.no-gaps");
    const auto ends = static_cast<std::size_t>(std::count(trail.gap_unnamed.begin(), trail.gap_unnamed.end(), true));
    const auto& ties = trail.gap_to_recommendation;
    const bool is_judged =
        !ties.empty() && std::none_of(ties.begin(), ties.end(), [](const Tie& tie) { return tie.stated; });
    const auto* judged = is_judged ? "yes" : "no";
    if (led + ends == all) {
        auto arguments = dead_ends(ends, all);
        arguments.push_back({"judged", judged});
        return {"trace-view.gaps", std::move(arguments)};
    }
    return {"trace-view.gaps-unknown",
            {{"led", led}, {"ends", ends}, {"all", all}, {"unknown", all - led - ends}, {"judged", judged}}};
}

Message recommendations_in_words(const Context& context, const Trail& trail) {
    auto count = [&](Entries named) {
        return static_cast<std::size_t>(std::count(trail.named.begin(), trail.named.end(), named));
    };
    const auto nobody = count(Entries::none), unknown = count(Entries::unknown), outside = count(Entries::outside);
    auto arguments = dead_ends(nobody, trail.named.size());
    const bool is_known = nobody > 0 || unknown + outside == 0;
    arguments.insert(arguments.end(), {{"some", count(Entries::some)},
                                       {"unknown", unknown},
                                       {"outside", outside},
                                       {"scope", is_selection(context) ? "selection" : "gone"}});
    return {is_known ? "trace-view.recommendations-name" : "trace-view.recommendations-known", std::move(arguments)};
}

std::string headline(const Context& context, const Trail& trail) {
    MessageList parts{{gaps_in_words(trail)}, Joining::commas};
    if (!trail.named.empty()) parts.items.push_back(recommendations_in_words(context, trail));
    return in_words(parts, context.language);
}

/// Whether a card says that something is not known.
bool has_unknown(const Trail& trail) {
    bool lone_conclusion = false;
    for (std::size_t c = 0; c < trail.conclusions.size(); ++c)
        lone_conclusion = lone_conclusion || !has_tie(trail.conclusion_to_recommendation, c);
    bool unknown_gap = false;
    for (std::size_t g = 0; g < trail.gap_named.size(); ++g)
        unknown_gap = unknown_gap || (!trail.gap_named[g] && !trail.gap_unnamed[g]);
    return contains(trail.named, Entries::unknown) || unknown_gap || (!trail.knows_conclusions && lone_conclusion);
}

Heading heading_of_trail(const Context& context, const Trail& trail, const Layers& layers) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, trail);
    auto any = [&](auto has) { return std::any_of(layers.links.begin(), layers.links.end(), has); };
    MessageList reading{{Message("trace-view.read"), Message("trace-view.read-end")}, Joining::sentences};
    if (any([](const Layers::Link& link) { return link.inferred; }))
        reading.items.emplace_back("trace-view.read-inferred");
    if (any([](const Layers::Link& link) { return link.strong; })) reading.items.emplace_back("trace-view.read-lead");
    if (has_unknown(trail)) reading.items.emplace_back("trace-view.read-unknown");
    set_reading(heading, reading);
    TermSet<PrincipleTag> used;
    for (const auto& gap : context.ecosystem.gaps) used.insert(gap.principle);
    heading.legend = {principle_legend(context.ecosystem.framework, used, context.language)};
    if (trail.conclusions.empty())
        heading.footer_left +=
            " · " + context.say("trace-view.no-conclusions", {{"scope", scope_of(context.ecosystem)}});
    heading.description = context.say("trace-view.read");
    return heading;
}

Heading nothing(const Context& context) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("trace-view.nothing");
    const auto& filter = context.ecosystem.provenance.filter;
    heading.how_to_read =
        filter.empty() ? context.say("trace-view.add-rows") : context.say("trace-view.widen", {{"filter", filter}});
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

Layers layers_of(const Context& context, const Trail& trail) {
    Layers layers;
    layers.columns = {gaps_column(context, trail), conclusions_column(context, trail),
                      recommendations_column(context, trail), actors_column(context, trail)};
    add_links(layers, gap_column, conclusion_column, trail.gap_to_conclusion);
    add_links(layers, gap_column, recommendation_column, trail.gap_to_recommendation);
    add_links(layers, conclusion_column, recommendation_column, trail.conclusion_to_recommendation);
    add_links(layers, recommendation_column, actor_column, trail.recommendation_to_actor);
    layers.apart_title = context.say("trace-view.apart");
    layers.heading = heading_of_trail(context, trail, layers);
    if (trail.conclusions.empty()) leave_out_conclusions(layers);
    return layers;
}

}  // namespace

std::vector<Picture> draw_trace(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem};
    if (!ecosystem.gaps.empty() || !ecosystem.recommendations.empty())
        return {{"", layers_of(context, follow(ecosystem))}};
    Layers empty;
    empty.heading = nothing(context);
    return {{"", empty}};
}

}  // namespace ecomap
