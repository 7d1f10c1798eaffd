#include "render/view/instruments.hpp"

#include "engine/analysis/cells.hpp"
#include "engine/analysis/phrase.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Context {
    const Ecosystem& ecosystem;
    const Theme& theme;
    std::string_view language;
    std::vector<ActorId> order;  ///< all actors, alphabetically
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
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

/// One actor and one type of support, then and now.
struct Place {
    ActorId actor;
    std::vector<const Offer*> then, now;
};

struct TypeColumn {
    Type type;
    std::vector<Place> ended, stays, only_now;  ///< ended: in the column without a type, unknown
};

std::vector<TypeColumn> columns_of(const Context& context) {
    std::vector<TypeColumn> columns;
    std::vector<Type> types;
    for (auto id : context.ecosystem.framework.support_types.ids()) types.push_back(id);
    types.push_back(std::nullopt);
    for (auto type : types) {
        TypeColumn column{type, {}, {}, {}};
        for (auto actor : context.order) {
            Place place{actor, offers_of(context.ecosystem, actor, Status::historic, type),
                        offers_of(context.ecosystem, actor, Status::today, type)};
            if (place.then.empty() && place.now.empty()) continue;
            (place.then.empty()  ? column.only_now
             : place.now.empty() ? column.ended
                                 : column.stays)
                .push_back(std::move(place));
        }
        bool is_used = type || !column.ended.empty() || !column.stays.empty();
        if (is_used) columns.push_back(std::move(column));
    }
    return columns;
}

/// What has become of the instruments, each counted once.
struct Tally {
    std::size_t all = 0, ended = 0, unknown = 0;
    std::vector<std::pair<std::string, std::size_t>> ended_by_type;
};

Tally tally(const Context& context) {
    Tally sum;
    const auto& types = context.ecosystem.framework.support_types;
    std::vector<std::size_t> by_type(types.size(), 0);
    for (const auto& offer : context.ecosystem.offers) {
        if (offer.status != Status::historic) continue;
        ++sum.all;
        const auto& given = offer.support_types.terms;
        if (given.empty()) ++sum.unknown;
        bool is_over = !given.empty() && std::all_of(given.begin(), given.end(), [&](SupportTypeId type) {
            return offers_of(context.ecosystem, offer.actor, Status::today, type).empty();
        });
        if (!is_over) continue;
        ++sum.ended;
        for (auto type : given) ++by_type[type.value];
    }
    for (auto id : types.ids())
        sum.ended_by_type.emplace_back(in_sentence(short_label(types[id], context.language)), by_type[id.value]);
    return sum;
}

// ---- cards -----------------------------------------------------------------------------------------------------

struct Used {
    bool ended = false, stays = false, only_now = false, star = false;
};

Wall::List names_of(const Context& context, const std::string& title, const std::vector<const Offer*>& offers,
                    const std::string& none, Used& used) {
    Wall::List list{std::nullopt, title, Wall::Style::lines, {}, none};
    for (const auto* offer : offers) {
        bool inferred = !is_stated(offer->certainty) || !is_stated(offer->support_types.certainty);
        used.star = used.star || inferred;
        list.items.push_back({"", context.theme.muted, std::string(offer->name.in(context.language)),
                              inferred ? Ink::hatched : Ink::solid, false});
    }
    return list;
}

/// "2014", "2012–2014": when the sources said that the offers held, as far as they say it.
std::string years_of(const std::vector<const Offer*>& offers) {
    int first = 9999, last = 0;
    for (const auto* offer : offers)
        for (const auto& period : {std::optional(offer->period), offer->as_of})
            for (const auto& date : {period ? period->start : std::nullopt, period ? period->end : std::nullopt})
                if (date)
                    first = std::min(first, static_cast<int>(date->year)),
                    last = std::max(last, static_cast<int>(date->year));
    if (last == 0) return "";
    return first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
}

Wall::Card card_of(const Context& context, const Place& place, const TypeColumn& column, Used& used) {
    auto note = actor_note(context.ecosystem, place.actor, context.theme, context.language, Naming::brief);
    Wall::Card card;
    card.key = note.key;
    card.title = note.title + (note.ink == Ink::dotted ? context.say(" (många)", " (many)") : "");
    card.tooltip = note.tooltip;
    card.href = note.href;
    if (!column.type) {
        card.badge = context.say("Okänt: ingen stödtyp angiven", "Unknown: no support type is given");
    } else if (place.now.empty()) {
        card.badge = context.say("Har upphört", "Has ended");
        card.ink = Ink::grey;
        used.ended = true;
    } else {
        card.badge = context.say("Finns kvar", "Goes on");
        card.colour = support_chip(context.ecosystem.framework, *column.type, context.theme, context.language).colour;
        used.stays = true;
    }
    auto years = years_of(place.then);
    auto then = context.say("Då", "Then") + (years.empty() ? "" : " (" + years + ")");
    card.lists.push_back(names_of(context, then, place.then, "", used));
    card.lists.push_back(names_of(context, context.say("I dag", "Today"), place.now,
                                  context.say("inget av denna typ", "nothing of this type"), used));
    return card;
}

Wall::Card newcomers(const Context& context, const std::vector<Place>& places, Used& used) {
    used.only_now = true;
    Wall::Card card;
    std::size_t categories = 0;
    Wall::List list;
    card.badge = context.say("Bara i dag", "Only today");
    for (const auto& place : places) {
        auto note = actor_note(context.ecosystem, place.actor, context.theme, context.language, Naming::brief);
        if (note.ink == Ink::dotted) {
            note.title += context.say(" (många)", " (many)");
            ++categories;
        }
        card.tooltip += (card.tooltip.empty() ? "" : ", ") + note.title;
        list.items.push_back({"", context.theme.muted, note.title, note.ink, false});
    }
    card.title = actors_and_categories(places.size() - categories, categories, context.language);
    card.lists = {std::move(list)};
    return card;
}

std::string remark_of(const Context& context, const TypeColumn& column) {
    std::vector<std::string> parts;
    auto add = [&](std::size_t count, std::string_view swedish, std::string_view english) {
        if (count > 0) parts.push_back(std::to_string(count) + context.say(swedish, english));
    };
    if (column.type) {
        add(column.ended.size(), " har upphört", " ended");
        add(column.stays.size(), " finns kvar", column.stays.size() == 1 ? " goes on" : " go on");
        add(column.only_now.size(), " bara i dag", " only today");
    }
    std::string line;
    for (const auto& part : parts) line += (line.empty() ? "" : " · ") + part;
    return line;
}

Wall::Column column_of(const Context& context, const TypeColumn& given, Used& used) {
    Wall::Column column;
    if (given.type) {
        auto chip = support_chip(context.ecosystem.framework, *given.type, context.theme, context.language);
        column.code = chip.code;
        column.title = short_label(context.ecosystem.framework.support_types[*given.type], context.language);
        column.colour = chip.colour;
    } else {
        column.code = "?";
        column.title = context.say("Okänd stödtyp", "Support type unknown");
    }
    column.remark = remark_of(context, given);
    column.none = context.say("inget, varken då eller nu", "nothing, then or now");
    for (const auto* places : {&given.ended, &given.stays})
        for (const auto& place : *places) column.cards.push_back(card_of(context, place, given, used));
    if (given.type && !given.only_now.empty()) column.cards.push_back(newcomers(context, given.only_now, used));
    return column;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// "8 av 28 tidigare instrument har upphört, flest inom nätverk (5) – 20 finns kvar hos samma aktör".
std::string headline(const Context& context, const Tally& sum) {
    auto all = std::to_string(sum.all), ended = std::to_string(sum.ended);
    auto stays = sum.all - sum.ended - sum.unknown;
    if (sum.all == sum.unknown)
        return sum.all == 1 ? context.say("För det enda tidigare instrumentet är det okänt om det har upphört",
                                          "Whether the only earlier instrument has ended is unknown")
                            : context.say("För de " + all + " tidigare instrumenten är det okänt om de har upphört",
                                          "Whether the " + all + " earlier instruments have ended is unknown");
    if (sum.all == 1)
        return sum.ended == 1
                   ? context.say("Det enda tidigare instrumentet har upphört", "The only earlier instrument has ended")
                   : context.say("Det enda tidigare instrumentet finns kvar hos samma aktör",
                                 "The only earlier instrument goes on with the same actor");
    auto line =
        sum.ended == 0
            ? context.say("Inget av " + all + " tidigare instrument har upphört",
                          "None of " + all + " earlier instruments has ended")
            : context.say(ended + " av " + all + " tidigare instrument har upphört",
                          ended + " of " + all +
                              (sum.ended == 1 ? " earlier instruments has ended" : " earlier instruments have ended"));
    std::size_t most = 1;
    std::vector<std::string> top;
    for (const auto& [label, count] : sum.ended_by_type) most = std::max(most, count);
    for (const auto& [label, count] : sum.ended_by_type)
        if (count == most && most > 1) top.push_back(label);
    if (!top.empty())
        line += context.say(", flest inom ", ", most of them in ") + join_list(top, context.language, 2) + " (" +
                std::to_string(most) + ")";
    if (stays > 0 && sum.ended > 0)
        line += " – " + std::to_string(stays) +
                context.say(" finns kvar hos samma aktör",
                            stays == 1 ? " goes on with the same actor" : " go on with the same actor");
    if (sum.unknown > 0)
        line += context.say(", för ", ", for ") + std::to_string(sum.unknown) +
                context.say(" är det okänt", " it is unknown");
    return line;
}

std::string how_to_read(const Context& context, const Used& used) {
    auto words = context.say("Ett kort är en aktör och vad den erbjöd av stödtypen då, bredvid vad den erbjuder i dag.",
                             "A card is an actor and what it offered of the type then, beside what it offers today.");
    if (used.star) words += context.say(" *: vår bedömning.", " *: inferred by the mapper.");
    return words;
}

LegendGroup legend_of(const Context& context, const Used& used) {
    const auto& theme = context.theme;
    LegendGroup group{context.say("Kort", "Cards"), {}};
    if (used.ended)
        group.entries.push_back({context.say("har upphört: aktören har inget av typen i dag",
                                             "has ended: the actor has nothing of the type today"),
                                 theme.muted, "", Ink::grey, false});
    if (used.stays)
        group.entries.push_back(
            {context.say("finns kvar: den har något av typen i dag", "goes on: it has something of the type today"),
             theme.muted, "", Ink::solid, false});
    if (used.only_now)
        group.entries.push_back({context.say("bara i dag: de äldre källorna, som inte täcker alla, nämner dem inte",
                                             "only today: the older sources, which do not cover all, do not name them"),
                                 theme.frame, "", Ink::solid, false});
    return group;
}

bool is_hidden(const Ecosystem& ecosystem, Status status) {
    const auto& asked = ecosystem.about.statuses;
    return !asked.empty() && std::find(asked.begin(), asked.end(), status) == asked.end();
}

Wall nothing(const Context& context, bool is_filtered) {
    Wall wall;
    wall.heading = heading_for(context.ecosystem, context.language);
    wall.heading.headline =
        is_filtered
            ? context.say("Vad som har upphört är okänt i urvalet", "What has ended is unknown in the selection")
            : context.say("Inga tidigare instrument att visa", "No earlier instruments to show");
    wall.heading.how_to_read =
        is_filtered
            ? context.say("Urvalet visar inte både det som var och det som är. Ta bort villkoret på status.",
                          "The filter does not show both what was and what is. Take away the condition on status.")
            : context.say("Skriv tidigare stöd i tabellen offers, med status historic.",
                          "Write earlier support in the table offers, with status historic.");
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

std::vector<Picture> draw_instruments(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    Context context{ecosystem, theme, options.language, alphabetically(ecosystem)};
    bool is_filtered = is_hidden(ecosystem, Status::historic) || is_hidden(ecosystem, Status::today);
    auto sum = tally(context);
    if (is_filtered || sum.all == 0) return {{"", nothing(context, is_filtered)}};
    Wall wall;
    Used used;
    for (const auto& column : columns_of(context)) wall.columns.push_back(column_of(context, column, used));
    std::vector<std::string> sources;
    for (const auto& offer : ecosystem.offers)
        if (offer.status == Status::historic || offer.status == Status::today) sources.push_back(offer.source);
    wall.heading = heading_for(ecosystem, options.language, sources);
    wall.heading.headline = headline(context, sum);
    wall.heading.how_to_read = how_to_read(context, used);
    wall.heading.legend = {legend_of(context, used)};
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    wall.columns_title = context.say("Stödtyp", "Support type");
    wall.cards_title = context.say("Aktör", "Actor");
    return {{"", std::move(wall)}};
}

}  // namespace ecomap
