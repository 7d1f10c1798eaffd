#include "render/view/role_board.hpp"

#include "engine/analysis/support/cells.hpp"
#include "render/view/role_gaps.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
};

enum ColumnOf : std::size_t { today_column, could_column, recommended_column };

/// A card, and the gaps that it answers.
struct Role {
    Layers::Card card;
    TermSet<GapTag> gaps;
    bool gaps_stated = true;
};

Message answers(const Context& context, const TermSet<GapTag>& gaps) {
    if (gaps.empty()) return {};
    MessageList names{{}, Joining::semicolons};
    for (auto id : gaps) {
        const auto& gap = context.ecosystem[id];
        names.items.push_back(MessageList{{Message::as_it_is(gap.key), gap.label}, Joining::sentences});
    }
    return {"roles-view.answers", {{"gaps", std::move(names)}}};
}

std::vector<Chip> chips_of(const Context& context, const Offer& offer) {
    const auto& framework = context.ecosystem.framework;
    std::vector<Chip> chips;
    auto ink = [&](Certainty certainty) { return is_stated(certainty) ? Ink::solid : Ink::hatched; };
    for (auto id : offer.support_types.terms)
        chips.push_back(support_chip(framework, id, context.language, ink(offer.support_types.certainty)));
    for (auto id : offer.principles.terms)
        chips.push_back(principle_chip(framework, id, context.language, ink(offer.principles.certainty)));
    return chips;
}

Role role_of(const Context& context, const Offer& offer) {
    Role role;
    role.gaps = offer.gaps.terms;
    role.gaps_stated = is_stated(offer.gaps.certainty);
    auto& card = role.card;
    card.title = std::string(offer.name.in(context.language));
    card.remark = in_words(answers(context, offer.gaps.terms), context.language);
    card.colour = colour_role(context.ecosystem.framework, context.ecosystem[offer.actor].type);
    card.ink = ink_of(offer.status);
    if (card.ink == Ink::solid && !support_is_stated(offer)) card.ink = Ink::hatched;
    card.chips = chips_of(context, offer);
    card.tooltip = card.title;
    if (auto example = offer.example.in(context.language); !example.empty())
        card.tooltip += " · " + std::string(example);
    if (!offer.source->empty()) card.tooltip += " · " + context.say("source", {{"source", *offer.source}});
    return role;
}

Role role_of(const Context& context, const Recommendation& recommendation, ActorId actor) {
    Role role;
    role.gaps = recommendation.gaps.terms;
    role.gaps_stated = is_stated(recommendation.gaps.certainty);
    auto& card = role.card;
    card.code = recommendation.key;
    card.title = std::string(recommendation.label.in(context.language));
    card.remark = in_words(answers(context, recommendation.gaps.terms), context.language);
    if (recommendation.lead == actor) card.remark = context.say("roles-view.leads") + " " + card.remark;
    card.colour = colour_role(context.ecosystem.framework, context.ecosystem[actor].type);
    card.ink = Ink::dotted;
    card.tooltip = card.title;
    if (!recommendation.source.empty())
        card.tooltip += " · " + context.say("source", {{"source", recommendation.source}});
    return role;
}

/// Today, could, recommended: the actor's offers, then the recommendations that name it.
std::vector<std::vector<Role>> roles_of(const Context& context, ActorId actor) {
    std::vector<std::vector<Role>> roles(3);
    for (const auto& offer : context.ecosystem.offers) {
        if (offer.actor != actor || offer.status == Status::historic) continue;
        auto column = offer.status == Status::today   ? today_column
                      : offer.status == Status::could ? could_column
                                                      : recommended_column;
        roles[column].push_back(role_of(context, offer));
    }
    for (const auto& recommendation : context.ecosystem.recommendations)
        if (names(recommendation, actor)) roles[recommended_column].push_back(role_of(context, recommendation, actor));
    return roles;
}

MessageList shared_gaps(const Context& context, const Role& a, const Role& b) {
    MessageList labels;
    for (auto id : a.gaps)
        if (b.gaps.contains(id)) labels.items.emplace_back(context.ecosystem[id].label);
    return labels;
}

// ---- words -----------------------------------------------------------------------------------------------------

std::string headline(const Context& context, ActorId actor, const std::vector<std::vector<Role>>& roles) {
    TermSet<GapTag> could, both;
    bool is_judged = true;
    for (const auto& role : roles[could_column]) {
        for (auto gap : role.gaps) could.insert(gap);
        is_judged = is_judged && (role.gaps.empty() || !role.gaps_stated);
    }
    for (const auto& role : roles[recommended_column])
        for (auto gap : role.gaps)
            if (could.contains(gap)) both.insert(gap);
    return context.say("roles-view.board-headline", {{"name", short_name(context.ecosystem[actor])},
                                                     {"today", roles[today_column].size()},
                                                     {"roles", roles[could_column].size()},
                                                     {"gaps", could.size()},
                                                     {"judged", is_judged && !could.empty() ? "yes" : "no"},
                                                     {"recommended", both.size()}});
}

LegendGroup supports_used(const Context& context, ActorId actor) {
    TermSet<SupportTypeTag> used;
    for (const auto& offer : context.ecosystem.offers)
        if (offer.actor == actor && offer.status != Status::historic)
            for (auto id : offer.support_types.terms) used.insert(id);
    return support_legend(context.ecosystem.framework, used, context.language);
}

LegendGroup principles_used(const Context& context, ActorId actor) {
    TermSet<PrincipleTag> used;
    for (const auto& offer : context.ecosystem.offers)
        if (offer.actor == actor && offer.status != Status::historic)
            for (auto id : offer.principles.terms) used.insert(id);
    return principle_legend(context.ecosystem.framework, used, context.language);
}

bool any_hatched(const Layers& layers) {
    for (const auto& column : layers.columns)
        for (const auto& card : column.cards) {
            if (card.ink == Ink::hatched) return true;
            for (const auto& chip : card.chips)
                if (chip.ink == Ink::hatched) return true;
        }
    return false;
}

Heading heading_of_board(const Context& context, ActorId actor, const std::vector<std::vector<Role>>& roles,
                         const Layers& layers) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, actor, roles);
    heading.how_to_read = context.say("roles-view.read-board", {{"links", layers.links.empty() ? "no" : "yes"}});
    heading.legend = {supports_used(context, actor), principles_used(context, actor),
                      certainty_legend(any_hatched(layers), context.language)};
    heading.description =
        context.say("roles-view.board", {{"name", full_name(context.ecosystem[actor], context.language)}});
    return heading;
}

// ---- board -----------------------------------------------------------------------------------------------------

Layers board_of(const Context& context, ActorId actor) {
    auto roles = roles_of(context, actor);
    Layers layers;
    layers.columns = {
        {context.say("roles-view.board-today"), "", context.say("roles-view.nothing-today"), {}},
        {context.say("roles-view.board-could"), "", context.say("roles-view.nothing-said"), {}},
        {context.say("roles-view.board-recommended"), "", context.say("roles-view.no-recommendation"), {}}};
    for (std::size_t c = 0; c < roles.size(); ++c) {
        layers.columns[c].count = std::to_string(roles[c].size());
        for (const auto& role : roles[c]) layers.columns[c].cards.push_back(role.card);
    }
    for (std::size_t from = 0; from < roles[could_column].size(); ++from)
        for (std::size_t to = 0; to < roles[recommended_column].size(); ++to) {
            const auto &could = roles[could_column][from], &asked = roles[recommended_column][to];
            auto shared = shared_gaps(context, could, asked);
            if (!shared.items.empty())
                layers.links.push_back({could_column, from, recommended_column, to,
                                        !(could.gaps_stated && asked.gaps_stated), false,
                                        in_words(shared, context.language)});
        }
    layers.heading = heading_of_board(context, actor, roles, layers);
    return layers;
}

std::vector<ActorId> actors_with_roles(const Ecosystem& ecosystem) {
    std::vector<bool> has(ecosystem.actors.size(), false);
    for (const auto& offer : ecosystem.offers)
        if (offer.status == Status::could || offer.status == Status::recommended) has[offer.actor.value] = true;
    for (const auto& recommendation : ecosystem.recommendations) {
        for (auto actor : recommendation.actors) has[actor.value] = true;
        if (recommendation.lead) has[recommendation.lead->value] = true;
    }
    std::vector<ActorId> ids;
    for (std::uint32_t i = 0; i < has.size(); ++i)
        if (has[i]) ids.push_back({i});
    auto places = alphabetical_places(ecosystem);
    std::sort(ids.begin(), ids.end(), [&](ActorId a, ActorId b) { return places[a.value] < places[b.value]; });
    return ids;
}

Layers nothing(const Context& context) {
    Layers empty;
    empty.heading = heading_for(context.ecosystem, context.language);
    empty.heading.headline = context.say("roles-view.no-role");
    const auto& filter = context.ecosystem.provenance.filter;
    empty.heading.how_to_read =
        filter.empty() ? context.say("roles-view.no-role-help") : context.say("selection.empty", {{"filter", filter}});
    empty.heading.description = empty.heading.headline + ". " + empty.heading.how_to_read;
    return empty;
}

}  // namespace

std::vector<Picture> draw_role_board(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem};
    auto ids = actors_with_roles(ecosystem);
    if (!options.actor.empty()) {
        auto id = find_actor(ecosystem, options.actor);
        if (!id) return {};
        ids = {*id};
    }
    if (ids.empty()) return {{"", nothing(context)}};
    std::vector<Picture> pictures;
    for (auto id : ids) pictures.push_back({ecosystem[id].key, board_of(context, id)});
    return pictures;
}

}  // namespace ecomap
