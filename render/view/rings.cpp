// A level that the map does not cover may hold actors all the same: they are there by chance, and the ring says so.
#include "render/view/rings.hpp"

#include "engine/analysis/head_count.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/cells.hpp"
#include "engine/model/letters.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <map>

namespace ecomap {
namespace {

constexpr std::size_t most_levels_named = 6;

struct Context : Speaker {
    const Ecosystem& ecosystem;
};

/// Who is at one level, alphabetical, and what they offer.
struct Level {
    std::vector<ActorId> all;
    HeadCount heads;
    std::size_t offers = 0;
};

struct Levels {
    std::vector<Level> levels;  ///< in the framework's order
    Level unknown;
};

Levels count(const Ecosystem& ecosystem) {
    Levels found;
    found.levels.resize(ecosystem.framework.levels.size());
    auto place = [&](ActorId id) -> Level& {
        const auto& level = ecosystem[id].level;
        return level ? found.levels[level->value] : found.unknown;
    };
    auto places = alphabetical_places(ecosystem);
    std::vector<ActorId> order;
    for (std::uint32_t i = 0; i < ecosystem.actors.size(); ++i) order.push_back({i});
    std::sort(order.begin(), order.end(), [&](ActorId a, ActorId b) { return places[a.value] < places[b.value]; });
    for (auto id : order) {
        auto& level = place(id);
        level.all.push_back(id);
        level.heads.add(ecosystem[id]);
    }
    for (auto id : cells(ecosystem).offers) ++place(ecosystem[id].actor).offers;
    return found;
}

/// Those of one type: actors before what is none.
struct OfType {
    std::vector<ActorId> actors, others;
    HeadCount heads;
};

/// How many actors there are, "+" where a category stands for more; of what is no actor, how many there are of that.
std::string count_of(const Context& context, const OfType& type) {
    if (type.heads.actors + type.heads.categories == 0) return std::to_string(type.others.size());
    if (type.heads.actors == 0) return context.say("view.many");
    return std::to_string(type.heads.actors) + (type.heads.categories == 0 ? "" : "+");
}

/// Small, so that a badge has no room; the outline says what is no actor. Hatched where it is judged to be there.
Note small_note(const Context& context, ActorId id) {
    const auto& actor = context.ecosystem[id];
    auto note = actor_note(context.ecosystem, id, context.language, Naming::brief);
    note.badge.clear();
    if (actor.node_class == NodeClass::proposed) note.ink = Ink::hollow;
    if (note.ink == Ink::solid && actor.level && !is_stated(actor.level_certainty)) note.ink = Ink::hatched;
    return note;
}

/// By type of actor, most actors first, then the framework's order; those of unknown type last.
std::vector<Rings::Group> groups_of(const Context& context, const Level& level) {
    const auto& types = context.ecosystem.framework.actor_types;
    std::vector<OfType> by_type(types.size() + 1);
    for (auto id : level.all) {
        const auto& actor = context.ecosystem[id];
        auto& type = by_type[actor.type ? static_cast<std::size_t>(actor.type->value) : types.size()];
        (is_actor(actor) ? type.actors : type.others).push_back(id);
        type.heads.add(actor);
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i <= types.size(); ++i)
        if (by_type[i].heads.all() > 0) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        bool a_known = a < types.size(), b_known = b < types.size();
        return a_known != b_known ? a_known : by_type[a].actors.size() > by_type[b].actors.size();
    });
    std::vector<Rings::Group> groups;
    for (auto i : order) {
        std::optional<ActorTypeId> type;
        if (i < types.size()) type = ActorTypeId{static_cast<std::uint32_t>(i)};
        Rings::Group group;
        group.title = type_group_label(context.ecosystem.framework, type, context.language);
        group.count = count_of(context, by_type[i]);
        group.colour = colour_role(context.ecosystem.framework, type);
        for (const auto* list : {&by_type[i].actors, &by_type[i].others})
            for (auto id : *list) group.notes.push_back(small_note(context, id));
        groups.push_back(std::move(group));
    }
    return groups;
}

bool is_filtered(const Context& context) { return !context.ecosystem.provenance.filter.empty(); }

/// Where a filter leaves no offer at all, as that of a day of which no offers are known, none is not a number.
bool knows_offers(const Ecosystem& ecosystem) {
    return ecosystem.provenance.filter.empty() || !counted_offers(ecosystem).empty();
}

/// Nobody at a level, and no offer, is a number only where somebody has looked, and no filter has taken them away.
std::string count_words(const Context& context, const Level& level, Rings::Looked looked) {
    if (level.all.empty() && (looked != Rings::Looked::yes || is_filtered(context)))
        return context.say("rings-view.nobody", {{"scope", scope_of(context.ecosystem)}});
    const bool is_known = level.offers > 0 || (looked == Rings::Looked::yes && knows_offers(context.ecosystem));
    return context.say("rings-view.count", {{"heads", heads_in_words(level.heads, context.language)},
                                            {"known", is_known ? "yes" : "no"},
                                            {"offers", offers_in_words(level.offers, context.language)},
                                            {"scope", scope_of(context.ecosystem)}});
}

Rings::Ring ring_of(const Context& context, const Level& level, const Term<LevelTag>& term) {
    Rings::Ring ring;
    ring.title = std::string(term.label.in(context.language));
    ring.looked = !term.mapped ? Rings::Looked::unknown : *term.mapped ? Rings::Looked::yes : Rings::Looked::no;
    ring.count = count_words(context, level, ring.looked);
    if (ring.looked == Rings::Looked::no)
        ring.remark = context.say(level.all.empty() ? "rings-view.not-mapped" : "rings-view.not-mapped-more");
    if (ring.looked == Rings::Looked::unknown) ring.remark = context.say("rings-view.mapped-unknown");
    ring.groups = groups_of(context, level);
    ring.tooltip = ring.title + ": " + std::string(term.description.in(context.language));
    if (term.description.empty()) ring.tooltip = ring.title;
    return ring;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// The levels that no filter rules out.
std::vector<LevelId> selected_levels(const Ecosystem& ecosystem) {
    std::vector<LevelId> levels;
    for (auto id : ecosystem.framework.levels.ids())
        if (!ecosystem.selection.rules_out({Dimension::level, id.value})) levels.push_back(id);
    return levels;
}

struct Told {
    std::vector<std::string> mapped;
    std::size_t levels = 0;
    std::size_t actors = 0, at_mapped = 0;  ///< at any of them, at those mapped
    bool any_unknown = false;
};

Told tell(const Context& context, const Levels& found) {
    Told told;
    for (auto id : selected_levels(context.ecosystem)) {
        const auto& level = context.ecosystem.framework.levels[id];
        const auto actors = found.levels[id.value].heads.actors;
        ++told.levels;
        told.actors += actors;
        if (!level.mapped) told.any_unknown = true;
        if (!level.mapped.value_or(false)) continue;
        told.mapped.push_back(in_sentence(short_label(level, context.language)));
        told.at_mapped += actors;
    }
    return told;
}

std::string headline(const Context& context, const Levels& found) {
    const auto told = tell(context, found);
    if (told.mapped.empty())
        return context.say("rings-view.none-mapped", {{"actors", told.actors},
                                                      {"levels", told.levels},
                                                      {"scope", scope_of(context.ecosystem)},
                                                      {"told", told.any_unknown ? "no" : "yes"}});
    const auto* which = told.mapped.size() == told.levels ? "all" : told.any_unknown ? "some" : "only";
    return context.say("rings-view.headline", {{"which", which},
                                               {"mapped", told.mapped.size()},
                                               {"names", listed(told.mapped, most_levels_named)},
                                               {"at_mapped", told.at_mapped},
                                               {"actors", told.actors + found.unknown.heads.actors},
                                               {"scope", scope_of(context.ecosystem)}});
}

MessageList how_to_read(const Context& context, const Rings& rings) {
    MessageList sentences{{Message("rings-view.read"), Message("view.read-note")}, Joining::sentences};
    auto any = [&](Rings::Looked looked) {
        return std::any_of(rings.rings.begin(), rings.rings.end(),
                           [&](const auto& ring) { return ring.looked == looked; });
    };
    if (any(Rings::Looked::no)) sentences.items.emplace_back("rings-view.read-hatched");
    const auto heads = head_count(context.ecosystem);
    if (heads.categories > 0) sentences.items.emplace_back("rings-view.read-dotted");
    if (heads.proposed > 0) sentences.items.emplace_back("rings-view.read-dashed");
    return sentences;
}

LegendGroup types_used(const Context& context, const Rings& rings) {
    TypeInks used;
    for (const auto* list : {&rings.rings, &rings.apart})
        for (const auto& ring : *list)
            for (const auto& group : ring.groups)
                for (const auto& note : group.notes) show(used, note.colour, note.ink);
    return type_legend(context.ecosystem.framework, used, context.language, Sign::note);
}

Heading nothing(const Context& context) {
    auto heading = heading_for(context.ecosystem, context.language);
    bool no_actors = context.ecosystem.actors.empty();
    heading.headline = context.say(no_actors ? "rings-view.no-actors" : "rings-view.no-levels",
                                   {{"scope", scope_of(context.ecosystem)}});
    heading.how_to_read = advice_on_nothing(context.ecosystem, "rings-view.fill-in", context.language);
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

bool any_hatched(const Rings& rings) {
    for (const auto& ring : rings.rings)
        for (const auto& group : ring.groups)
            for (const auto& note : group.notes)
                if (note.ink == Ink::hatched) return true;
    return false;
}

Rings rings_of(const Context& context, const Levels& found) {
    Rings rings;
    const auto& levels = context.ecosystem.framework.levels;
    for (auto id : selected_levels(context.ecosystem))
        rings.rings.push_back(ring_of(context, found.levels[id.value], levels[id]));
    if (!found.unknown.all.empty()) {
        Rings::Ring ring;
        ring.title = context.say("rings-view.unknown-level");
        ring.count = count_words(context, found.unknown, Rings::Looked::unknown);
        ring.remark = context.say("rings-view.place-unknown");
        ring.looked = Rings::Looked::unknown;
        ring.groups = groups_of(context, found.unknown);
        ring.tooltip = ring.title;
        rings.apart.push_back(std::move(ring));
    }
    rings.heading = heading_for(context.ecosystem, context.language);
    rings.heading.headline = headline(context, found);
    set_reading(rings.heading, how_to_read(context, rings));
    rings.heading.legend = {types_used(context, rings),
                            certainty_legend(any_hatched(rings), context.language, Sign::note)};
    rings.heading.description = context.say("rings-view.read");
    return rings;
}

}  // namespace

std::vector<Picture> draw_rings(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem};
    bool any_level = std::any_of(ecosystem.actors.begin(), ecosystem.actors.end(),
                                 [](const Actor& actor) { return actor.level.has_value(); });
    if (any_level) return {{"", rings_of(context, count(ecosystem))}};
    Rings empty;
    empty.heading = nothing(context);
    return {{"", empty}};
}

}  // namespace ecomap
