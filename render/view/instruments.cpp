#include "render/view/instruments.hpp"

#include "engine/analysis/support/cells.hpp"
#include "engine/model/letters.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
    std::vector<ActorId> order;  ///< all actors, alphabetically
    const Ecosystem* beside = nullptr;
};

using Type = std::optional<SupportTypeId>;  // none: the offer gives no support type

bool is_of(const Offer& offer, Type type) {
    return type ? offer.support_types.terms.contains(*type) : offer.support_types.terms.empty();
}

std::vector<const Offer*> offers_of(const Ecosystem& ecosystem, ActorId actor, Status status, Type type) {
    std::vector<const Offer*> some;
    for (const auto& offer : ecosystem.offers)
        if (offer.actor == actor && offer.status == status && is_of(offer, type)) some.push_back(&offer);
    return some;
}

/// Actors, by key, with what is of the type today on the whole map, also where a filter hides it.
std::set<std::string_view> today_before_filters(const Ecosystem& ecosystem, Type type) {
    std::set<std::string_view> keys;
    const auto& whole = whole_of(ecosystem);
    for (const auto& offer : whole.offers)
        if (offer.status == Status::today && is_of(offer, type)) keys.insert(whole[offer.actor].key);
    return keys;
}

/// One actor and one type of support, then and now.
struct Place {
    ActorId actor;
    std::vector<const Offer*> then, now;
};

struct TypeColumn {
    Type type;
    std::vector<Place> unmentioned, same_type, only_now;  ///< unmentioned: in the column without a type, unknown
    std::vector<Place> outside;                           ///< mentioned today, but not in the selection
    std::vector<Place> perhaps;                           ///< with something today of which the type is unknown
};

std::vector<TypeColumn> columns_of(const Context& context) {
    const bool is_filtered = !context.ecosystem.provenance.filter.empty();  // of what is left out nothing is known
    std::vector<TypeColumn> columns;
    std::vector<Type> types;
    for (auto id : context.ecosystem.framework.support_types.ids()) types.push_back(id);
    types.push_back(std::nullopt);
    const auto untyped = today_before_filters(context.ecosystem, std::nullopt);
    for (auto type : types) {
        TypeColumn column{type, {}, {}, {}, {}, {}};
        const auto mentioned = today_before_filters(context.ecosystem, type);
        for (auto actor : context.order) {
            Place place{actor, offers_of(context.ecosystem, actor, Status::historic, type),
                        offers_of(context.ecosystem, actor, Status::today, type)};
            if (place.then.empty() && place.now.empty()) continue;
            (place.then.empty()                                         ? column.only_now
             : !place.now.empty()                                       ? column.same_type
             : type && mentioned.contains(context.ecosystem[actor].key) ? column.outside
             : type && untyped.contains(context.ecosystem[actor].key)   ? column.perhaps
                                                                        : column.unmentioned)
                .push_back(std::move(place));
        }
        const bool was_there = !column.unmentioned.empty() || !column.same_type.empty() || !column.outside.empty() ||
                               !column.perhaps.empty();
        const bool is_used = was_there || (type && (!is_filtered || !column.only_now.empty()));
        if (is_used) columns.push_back(std::move(column));
    }
    return columns;
}

std::size_t instruments_in(const std::vector<Place>& places) {
    std::size_t count = 0;
    for (const auto& place : places) count += place.then.size();
    return count;
}

/// What the sources of today say of the instruments, each counted in each of its types: the sums of the columns.
struct Tally {
    std::size_t instruments = 0;  ///< each counted once
    std::size_t unmentioned = 0, same_type = 0, unknown = 0;
    std::vector<std::pair<std::string, std::size_t>> unmentioned_by_type;
    std::size_t all() const { return unmentioned + same_type + unknown; }
};

Tally tally(const Context& context, const std::vector<TypeColumn>& columns) {
    Tally sum;
    const auto& ecosystem = context.ecosystem;
    sum.instruments =
        static_cast<std::size_t>(std::count_if(ecosystem.offers.begin(), ecosystem.offers.end(),
                                               [](const auto& offer) { return offer.status == Status::historic; }));
    for (const auto& column : columns) {
        auto unmentioned = instruments_in(column.unmentioned), same_type = instruments_in(column.same_type);
        if (!column.type) {
            sum.unknown += unmentioned + same_type;
            continue;
        }
        sum.unmentioned += unmentioned;
        sum.same_type += same_type;
        sum.unknown += instruments_in(column.outside) + instruments_in(column.perhaps);
        const auto& type = ecosystem.framework.support_types[*column.type];
        sum.unmentioned_by_type.emplace_back(in_sentence(short_label(type, context.language)), unmentioned);
    }
    return sum;
}

// ---- cards -----------------------------------------------------------------------------------------------------

struct Used {
    bool unmentioned = false, same_type = false, only_now = false, star = false;
};

Wall::List names_of(const Context& context, const std::string& title, const std::vector<const Offer*>& offers,
                    const std::string& none, Used& used) {
    Wall::List list{std::nullopt, title, Wall::Style::lines, {}, none};
    for (const auto* offer : offers) {
        const bool inferred = !support_is_stated(*offer);
        used.star = used.star || inferred;
        list.items.push_back({"", ColourRole::muted, std::string(offer->name.in(context.language)),
                              inferred ? Ink::hatched : Ink::solid, false});
    }
    return list;
}

/// "2014", "2012–2014": when the offers held; of one without dates, when its source said so.
std::string years_of(const std::vector<const Offer*>& offers) {
    int first = 9999, last = 0;
    for (const auto* offer : offers) {
        const bool is_dated = offer->period.start || offer->period.end;
        const auto period = is_dated ? offer->period : offer->as_of.value_or(Period{});
        for (const auto& date : {period.start, period.end})
            if (date)
                first = std::min(first, static_cast<int>(date->year)),
                last = std::max(last, static_cast<int>(date->year));
    }
    if (last == 0) return "";
    return first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
}

std::string title_of(const Context& context, const Note& note) {
    return note.ink == Ink::dotted ? context.say("instruments-view.many", {{"name", note.title}}) : note.title;
}

Wall::Card card_of(const Context& context, const Place& place, const TypeColumn& column,
                   const std::vector<Place>& among, Used& used) {
    const bool is_outside = &among == &column.outside, is_unknown = !column.type || &among == &column.perhaps;
    auto note = actor_note(context.ecosystem, place.actor, context.language, Naming::brief);
    Wall::Card card;
    card.key = note.key;
    card.title = title_of(context, note);
    card.tooltip = note.tooltip;
    card.href = note.href;
    card.shows = note.shows;
    if (is_unknown) {
        card.badge = context.say("instruments-view.type-not-given");
    } else if (is_outside) {
        card.badge = context.say("instruments-view.outside");
    } else if (place.now.empty()) {
        card.badge = context.say("instruments-view.unmentioned");
        card.ink = Ink::grey;
        used.unmentioned = true;
    } else {
        card.badge = context.say("instruments-view.same-type");
        card.colour = support_chip(context.ecosystem.framework, *column.type, context.language).colour;
        used.same_type = true;
    }
    auto years = years_of(place.then);
    auto then = years.empty() ? context.say("instruments-view.then")
                              : context.say("instruments-view.then-years", {{"years", years}});
    card.lists.push_back(names_of(context, then, place.then, "", used));
    const auto* none = is_unknown   ? "unknown"
                       : is_outside ? "instruments-view.nothing-selected"
                                    : "instruments-view.nothing-of-type";
    card.lists.push_back(names_of(context, context.say("instruments-view.today"), place.now, context.say(none), used));
    return card;
}

Wall::Card newcomers(const Context& context, const std::vector<Place>& places, Used& used) {
    used.only_now = true;
    Wall::Card card;
    std::size_t categories = 0;
    Wall::List list;
    card.badge = context.say("instruments-view.only-today");
    for (const auto& place : places) {
        auto note = actor_note(context.ecosystem, place.actor, context.language, Naming::brief);
        if (note.ink == Ink::dotted) {
            note.title = title_of(context, note);
            ++categories;
        }
        card.tooltip += (card.tooltip.empty() ? "" : ", ") + note.title;
        list.items.push_back({"", ColourRole::muted, note.title, note.ink, false});
    }
    card.title = actors_and_categories(places.size() - categories, categories, context.language);
    card.lists = {std::move(list)};
    return card;
}

/// Whether the map beside this one has earlier support of the type, which a what-if took away here.
bool is_taken_away(const Context& context, SupportTypeId type) {
    if (!context.beside || context.ecosystem.provenance.what_if.empty()) return false;
    const auto& then = *context.beside;
    const auto id = then.framework.support_types.find(context.ecosystem.framework.support_types[type].key);
    return id && std::any_of(then.offers.begin(), then.offers.end(), [&](const Offer& offer) {
               return offer.status == Status::historic && offer.support_types.terms.contains(*id);
           });
}

std::string remark_of(const Context& context, const TypeColumn& column) {
    MessageList parts{{}, Joining::dots};
    auto add = [&](const char* id, std::size_t count) {
        if (count > 0) parts.items.push_back({id, {{"count", count}}});
    };
    if (column.type) {
        add("instruments-view.count-unmentioned", instruments_in(column.unmentioned));
        add("instruments-view.count-same-type", instruments_in(column.same_type));
        add("instruments-view.count-unknown", instruments_in(column.outside) + instruments_in(column.perhaps));
        if (parts.items.empty())
            parts.items.push_back(
                {"instruments-view.count-none", {{"gone", is_taken_away(context, *column.type) ? "yes" : "no"}}});
    } else {
        add("instruments-view.count-unknown", instruments_in(column.unmentioned) + instruments_in(column.same_type));
    }
    return in_words(parts, context.language);
}

Wall::Column column_of(const Context& context, const TypeColumn& given, Used& used) {
    Wall::Column column;
    if (given.type) {
        auto chip = support_chip(context.ecosystem.framework, *given.type, context.language);
        column.code = chip.code;
        column.title = short_label(context.ecosystem.framework.support_types[*given.type], context.language);
        column.colour = chip.colour;
    } else {
        column.code = "?";
        column.title = context.say("instruments-view.support-type-unknown");
    }
    column.remark = remark_of(context, given);
    column.none = context.say("instruments-view.nothing-then-or-now");
    for (const auto* places : {&given.unmentioned, &given.same_type, &given.outside, &given.perhaps})
        for (const auto& place : *places) column.cards.push_back(card_of(context, place, given, *places, used));
    if (given.type && !given.only_now.empty()) column.cards.push_back(newcomers(context, given.only_now, used));
    return column;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// "8 av 28 tidigare stöd nämns inte i dag, flest inom nätverk (5) – 20 har samma stödtyp hos aktören i dag".
std::string headline(const Context& context, const Tally& sum) {
    if (sum.all() == sum.unknown) return context.say("instruments-view.headline-unknown", {{"all", sum.all()}});
    if (sum.all() == 1) return context.say("instruments-view.headline-only", {{"unmentioned", sum.unmentioned}});
    std::size_t most = 0;
    for (const auto& [label, count] : sum.unmentioned_by_type) most = std::max(most, count);
    MessageList top{{}, Joining::conjunction, 2};
    for (const auto& [label, count] : sum.unmentioned_by_type)
        if (count == most) top.items.push_back(Message::as_it_is(label));
    return context.say("instruments-view.headline", {{"all", sum.all()},
                                                     {"unmentioned", sum.unmentioned},
                                                     {"most", most > 1 ? most : 0},
                                                     {"types", top},
                                                     {"same_type", sum.same_type},
                                                     {"unknown", sum.unknown}});
}

std::string how_to_read(const Context& context, const Tally& sum, const Used& used) {
    const bool is_filtered = !context.ecosystem.provenance.filter.empty();
    const Message each{"instruments-view.read-each-type", {{"instruments", sum.instruments}}};
    const MessageList reading{{Message("instruments-view.read-card"), sum.all() > sum.instruments ? each : Message(),
                               is_filtered ? Message("instruments-view.read-selection") : Message(),
                               used.star ? Message("instruments-view.read-star") : Message()},
                              Joining::sentences};
    return in_words(reading, context.language);
}

LegendGroup legend_of(const Context& context, const Used& used) {
    LegendGroup group{context.say("instruments-view.cards"), {}};
    auto add = [&](const char* id, const ColourRole& colour, Ink ink) {
        group.entries.push_back({context.say(id), colour, "", ink, false, Sign::edge});
    };
    if (used.unmentioned) add("instruments-view.legend-unmentioned", ColourRole::muted, Ink::grey);
    if (used.same_type) add("instruments-view.legend-same-type", ColourRole::muted, Ink::solid);
    if (used.only_now) add("instruments-view.legend-only-now", {}, Ink::solid);
    return group;
}

Wall nothing(const Context& context, bool is_filtered) {
    Wall wall;
    wall.heading = heading_for(context.ecosystem, context.language);
    wall.heading.headline = context.say(is_filtered ? "instruments-view.hidden" : "instruments-view.none");
    wall.heading.how_to_read = is_filtered
                                   ? context.say("instruments-view.widen")
                                   : advice_on_nothing(context.ecosystem, "instruments-view.write", context.language);
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    return wall;
}

std::vector<ActorId> alphabetically(const Ecosystem& ecosystem) {
    auto places = alphabetical_places(ecosystem);
    std::vector<ActorId> order(places.size());
    for (std::uint32_t i = 0; i < places.size(); ++i) order[places[i]] = {i};
    return order;
}

}  // namespace

std::vector<Picture> draw_instruments(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem, alphabetically(ecosystem), options.beside};
    bool is_filtered = !ecosystem.provenance.keeps(Status::historic) || !ecosystem.provenance.keeps(Status::today);
    const auto columns = columns_of(context);
    const auto sum = tally(context, columns);
    if (is_filtered || sum.all() == 0) return {{"", nothing(context, is_filtered)}};
    Wall wall;
    Used used;
    for (const auto& column : columns) wall.columns.push_back(column_of(context, column, used));
    std::vector<std::string> sources;
    for (const auto& offer : ecosystem.offers)
        if (offer.status == Status::historic || offer.status == Status::today) sources.push_back(*offer.source);
    wall.heading = heading_for(ecosystem, options.language, sources);
    wall.heading.headline = headline(context, sum);
    wall.heading.how_to_read = how_to_read(context, sum, used);
    wall.heading.legend = {legend_of(context, used)};
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    wall.columns_title = context.say("instruments-view.support-type");
    wall.cards_title = context.say("instruments-view.actor");
    return {{"", std::move(wall)}};
}

}  // namespace ecomap
