// Who gives support? The headline is what a ministry asks first: how many, how broad, how concentrated.
// Categories stand for many actors, so they are drawn but never counted as actors.
#include "render/view/overview.hpp"

#include "engine/model/collate.hpp"
#include "render/view/words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace ecomap {
namespace {

// What one actor gives in the status that its note shows.
struct Giving {
    ActorId actor;
    std::optional<Status> status;  // none: no offer at all
    std::size_t offers = 0;
    bool all_inferred = true;
    TermSet<SupportTypeTag> support_types, stated_support_types;
    TermSet<PrincipleTag> principles, stated_principles;
};

template <class Tag>
void take(TermSet<Tag>& all, TermSet<Tag>& stated, const Classified<Tag>& given, bool offer_is_stated) {
    for (auto id : given.terms) {
        all.insert(id);
        if (offer_is_stated && is_stated(given.certainty)) stated.insert(id);
    }
}

std::vector<Giving> givings(const Ecosystem& ecosystem) {
    std::vector<Giving> all(ecosystem.actors.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) all[i].actor = {i};
    for (const auto& offer : ecosystem.offers) {
        auto& giving = all[offer.actor.value];
        if (!giving.status || offer.status < *giving.status) giving.status = offer.status;
    }
    for (const auto& offer : ecosystem.offers) {
        auto& giving = all[offer.actor.value];
        if (offer.status != giving.status) continue;
        bool stated = is_stated(offer.certainty);
        ++giving.offers;
        giving.all_inferred = giving.all_inferred && !stated;
        take(giving.support_types, giving.stated_support_types, offer.support_types, stated);
        take(giving.principles, giving.stated_principles, offer.principles, stated);
    }
    return all;
}

bool is_category(const Ecosystem& ecosystem, ActorId id) { return ecosystem[id].node_class == NodeClass::category; }

// Numbers of the headline: actors, never categories.
struct Tally {
    std::size_t today = 0, later = 0, before = 0, categories = 0;
    std::size_t in_all_principles = 0;
    std::string only_one;             // the actor in all principles, when it is the only one
    std::size_t holders_of_half = 0;  // fewest actors that together hold half of the offers
    const Giving* sole = nullptr;     // the giver, when there is one only
};

Tally tally(const Ecosystem& ecosystem, const std::vector<Giving>& all, std::string_view language) {
    Tally sum;
    std::vector<std::size_t> offers;
    for (const auto& giving : all) {
        if (!giving.status) continue;
        if (is_category(ecosystem, giving.actor)) {
            if (giving.status == Status::today) ++sum.categories;
            continue;
        }
        if (giving.status == Status::historic) ++sum.before;
        if (giving.status == Status::could || giving.status == Status::recommended) ++sum.later;
        if (giving.status != Status::today) continue;
        ++sum.today;
        sum.sole = &giving;
        offers.push_back(giving.offers);
        if (giving.principles.size() < ecosystem.framework.principles.size()) continue;
        ++sum.in_all_principles;
        sum.only_one = short_name(ecosystem[giving.actor], language);
    }
    if (sum.today != 1) sum.sole = nullptr;
    std::sort(offers.rbegin(), offers.rend());
    std::size_t total = 0, held = 0;
    for (auto count : offers) total += count;
    while (held * 2 < total) held += offers[sum.holders_of_half++];
    return sum;
}

std::string breadth(const Tally& sum, std::size_t principles, std::string_view language) {
    auto number = std::to_string(principles);
    if (sum.in_all_principles == 0)
        return say("ingen gör det inom alla " + number + " principer",
                   "none of them within all " + number + " principles", language);
    if (sum.in_all_principles == sum.today)
        return say("alla gör det inom alla " + number + " principer",
                   "all of them within all " + number + " principles", language);
    auto who = sum.in_all_principles == 1 ? sum.only_one : std::to_string(sum.in_all_principles);
    auto only = sum.in_all_principles == 1 ? say("bara ", "only ", language) : std::string();
    return only + say(who + " gör det inom alla " + number + " principer",
                      who + " within all " + number + " principles", language);
}

std::string headline_of_one(const Ecosystem& ecosystem, const Giving& giving, std::string_view language) {
    auto line = say("En aktör ger stöd: ", "One actor gives support: ", language) +
                std::string(short_name(ecosystem[giving.actor], language)) + say(", med ", ", with ", language) +
                offers_in_words(giving.offers, language);
    auto principles = ecosystem.framework.principles.size();
    if (principles > 1)
        line += say(" inom ", " within ", language) + std::to_string(giving.principles.size()) +
                say(" av ", " of ", language) + std::to_string(principles) + say(" principer", " principles", language);
    return line;
}

// Only when today was looked at can it be said that nobody gives support today.
std::string headline_without_givers(const Ecosystem& ecosystem, const Tally& sum, std::string_view language) {
    if (sum.categories > 0)
        return say("Bara kategorier av aktörer ger stöd, ingen namngiven aktör",
                   "Only categories of actors give support, no named actor", language);
    auto later = actors_in_words(sum.later, language);
    auto before = actors_in_words(sum.before, language);
    auto nobody = counts_today(ecosystem)
                      ? say("Ingen aktör ger stöd i dag, men ", "No actor gives support today, but ", language)
                      : "";
    if (sum.later > 0)
        return nobody + later +
               say(sum.later == 1 ? " skulle kunna ge stöd eller är ombedd" : " skulle kunna ge stöd eller är ombedda",
                   sum.later == 1 ? " could give support or is asked to" : " could give support or are asked to",
                   language);
    if (sum.before > 0) return nobody + before + say(" har gett stöd", " gave support", language);
    return say("Inget stöd att visa", "No support to show", language);
}

std::string headline_of(const Ecosystem& ecosystem, const Tally& sum, std::string_view language) {
    if (sum.today == 0) return headline_without_givers(ecosystem, sum, language);
    if (sum.sole) return headline_of_one(ecosystem, *sum.sole, language);
    auto line = actors_in_words(sum.today, language) + say(" ger stöd", " give support", language);
    auto principles = ecosystem.framework.principles.size();
    std::vector<std::string> parts;
    if (principles > 1) parts.push_back(breadth(sum, principles, language));
    if (sum.holders_of_half * 3 <= sum.today)  // else the offers are spread, which is no finding
        parts.push_back(std::to_string(sum.holders_of_half) +
                        say(" står för hälften av erbjudandena",
                            sum.holders_of_half == 1 ? " has half of the offers" : " have half of the offers",
                            language));
    for (std::size_t i = 0; i < parts.size(); ++i) line += (i == 0 ? ": " : say(" och ", " and ", language)) + parts[i];
    return line;
}

std::string what_to_do(const Ecosystem& ecosystem, std::string_view language) {
    if (!ecosystem.about.filter.empty())
        return say("Urvalet lämnar inga erbjudanden kvar. Ta bort ett villkor och rita igen.",
                   "The filter leaves no offers. Take away a condition and draw again.", language);
    return say("Skriv en rad per erbjudande i tabellen offers: aktör, namn, stödtyp och princip.",
               "Write a row for each offer in the table offers: actor, name, type of support and principle.", language);
}

template <class Tag>
Ink ink_of_term(Id<Tag> id, const TermSet<Tag>& all, const TermSet<Tag>& stated) {
    if (!all.contains(id)) return Ink::hollow;
    return stated.contains(id) ? Ink::solid : Ink::hatched;
}

Ink ink_of_note(const Note& note, const Giving& giving) {
    if (giving.status != Status::today) return ink_of(*giving.status);
    if (note.ink == Ink::dotted) return Ink::dotted;
    return giving.all_inferred ? Ink::hatched : Ink::solid;
}

Note note_of(const Ecosystem& ecosystem, const Giving& giving, const Theme& theme, std::string_view language) {
    auto& framework = ecosystem.framework;
    auto note = actor_note(ecosystem, giving.actor, theme, language);
    note.ink = ink_of_note(note, giving);
    for (auto id : giving.support_types)
        note.chips.push_back(support_chip(framework, id, theme, language,
                                          ink_of_term(id, giving.support_types, giving.stated_support_types)));
    if (giving.support_types.empty() && !framework.support_types.empty())
        note.chips.push_back(unknown_chip(say("stödtyp okänd", "type of support unknown", language), theme, false));
    if (giving.principles.empty() && !framework.principles.empty())
        note.marks.push_back(unknown_chip(say("princip okänd", "principle unknown", language), theme, true));
    else
        for (auto id : framework.principles.ids())
            note.marks.push_back(principle_chip(framework, id, theme, language,
                                                ink_of_term(id, giving.principles, giving.stated_principles)));
    auto count = std::to_string(giving.offers);
    note.badge = note.badge.empty() ? count : note.badge + " " + count;
    note.tooltip +=
        " · " + offers_in_words(giving.offers, language) + " (" + status_in_words(*giving.status, language) + ")";
    return note;
}

// Notes by name, categories last. The collator's order, then the key: total.
void sort_notes(std::vector<std::pair<Note, bool>>& notes, const Collator& before) {
    std::stable_sort(notes.begin(), notes.end(), [&](const auto& a, const auto& b) {
        if (a.second != b.second) return b.second;
        if (a.first.title != b.first.title) return before(a.first.title, b.first.title);
        return a.first.key < b.first.key;
    });
}

// Who gives support now, then apart who did or could, then that there are categories: "7 + 1 + many".
std::string count_of(const std::vector<std::pair<Note, bool>>& notes, std::string_view language) {
    std::size_t now = 0, other = 0, categories = 0;
    for (const auto& [note, many] : notes) {
        bool later_or_earlier = note.ink == Ink::grey || note.ink == Ink::hollow;
        ++(many ? categories : later_or_earlier ? other : now);
    }
    std::string line = now + other > 0 ? std::to_string(now) : "";
    if (other > 0) line += " + " + std::to_string(other);
    if (categories > 0) line += (line.empty() ? "" : " + ") + say("många", "many", language);
    return line;
}

using Sorted = std::vector<std::pair<Note, bool>>;

Cards::Group group_of(Sorted notes, const Collator& before, std::string title, std::string colour,
                      std::string_view language) {
    sort_notes(notes, before);
    Cards::Group group;
    group.title = std::move(title);
    group.count = count_of(notes, language);
    group.colour = std::move(colour);
    for (auto& [note, many] : notes) group.notes.push_back(std::move(note));
    return group;
}

std::vector<Cards::Group> groups_of(const Ecosystem& ecosystem, const std::vector<Giving>& all, const Theme& theme,
                                    std::string_view language) {
    auto types = ecosystem.framework.actor_types.size();
    std::vector<Sorted> by_type(types + 1);  // the last: unknown
    for (const auto& giving : all) {
        if (!giving.status) continue;
        auto type = ecosystem[giving.actor].type;
        by_type[type ? type->value : types].emplace_back(note_of(ecosystem, giving, theme, language),
                                                         is_category(ecosystem, giving.actor));
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < by_type.size(); ++i)
        if (!by_type[i].empty()) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if ((a == types) != (b == types)) return b == types;
        return by_type[a].size() > by_type[b].size();
    });
    Collator before(order_language(ecosystem));
    std::vector<Cards::Group> groups;
    for (auto i : order) {
        auto type = i == types ? std::nullopt : std::optional(ActorTypeId{static_cast<std::uint32_t>(i)});
        groups.push_back(group_of(std::move(by_type[i]), before, type_group_label(ecosystem.framework, type, language),
                                  type_colour(ecosystem.framework, type, theme), language));
    }
    return groups;
}

// Called givers of support by the sources, but without any offer: known to matter, not known for what.
std::optional<Cards::Group> tray_of(const Ecosystem& ecosystem, const std::vector<Giving>& all, const Theme& theme,
                                    std::string_view language) {
    Sorted notes;
    for (const auto& giving : all) {
        if (giving.status || ecosystem[giving.actor].gives_support != SupportGiver::stated) continue;
        auto note = actor_note(ecosystem, giving.actor, theme, language);
        note.badge.clear();  // no room in a tray; the dotted outline says it
        notes.emplace_back(std::move(note), is_category(ecosystem, giving.actor));
    }
    if (notes.empty()) return std::nullopt;
    auto title = ecosystem.about.filter.empty()
                     ? say("Nämns som stödgivare, men inget erbjudande är känt",
                           "Named as givers of support, but no offer is known", language)
                     : say("Nämns som stödgivare, men har inget erbjudande i urvalet",
                           "Named as givers of support, but without an offer in this filter", language);
    auto tray = group_of(std::move(notes), Collator(order_language(ecosystem)), title, theme.muted, language);
    tray.tray = true;
    return tray;
}

// What the legend has to explain.
struct Used {
    TermSet<SupportTypeTag> support_types;
    TermSet<PrincipleTag> principles;
    std::vector<Status> statuses;
    bool inferred = false;
    bool category = false;
};

Used used_in(const Ecosystem& ecosystem, const std::vector<Giving>& all) {
    Used used;
    for (const auto& giving : all) {
        if (!giving.status) continue;
        for (auto id : giving.support_types) used.support_types.insert(id);
        if (!giving.principles.empty())
            for (auto id : ecosystem.framework.principles.ids()) used.principles.insert(id);
        used.statuses.push_back(*giving.status);
        used.inferred = used.inferred || giving.all_inferred || giving.support_types != giving.stated_support_types ||
                        giving.principles != giving.stated_principles;
        used.category = used.category || is_category(ecosystem, giving.actor);
    }
    return used;
}

std::vector<LegendGroup> legend_of(const Framework& framework, const Used& used, const Theme& theme,
                                   std::string_view language) {
    auto principles = principle_legend(framework, used.principles, theme, language);
    if (!principles.entries.empty())
        principles.entries.push_back(
            {say("inget erbjudande", "no offer", language), theme.muted, " ", Ink::hollow, true});
    auto notes = LegendGroup{say("Lappar", "Notes", language), {}};
    if (used.category)
        notes.entries.push_back({say("kategori: står för många aktörer", "category: stands for many actors", language),
                                 theme.muted, "", Ink::dotted, false});
    return {support_legend(framework, used.support_types, theme, language), std::move(principles),
            certainty_legend(used.inferred, theme, language), status_legend(used.statuses, theme, language),
            std::move(notes)};
}

}  // namespace

std::vector<Picture> draw_overview(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    std::string_view language = options.language;
    auto all = givings(ecosystem);
    auto sum = tally(ecosystem, all, language);
    Cards cards;
    cards.heading = heading_for(ecosystem, language);
    cards.heading.headline = headline_of(ecosystem, sum, language);
    cards.groups = groups_of(ecosystem, all, theme, language);
    bool is_empty = cards.groups.empty();
    cards.heading.how_to_read =
        is_empty ? what_to_do(ecosystem, language)
                 : say("En lapp är en aktör. Bokstäver: typer av stöd. Ringar: principer, fyllda där aktören har stöd. "
                       "Tal: antal erbjudanden.",
                       "A note is an actor. Letters: types of support. Discs: principles, filled where the actor gives "
                       "support. Number: its offers.",
                       language);
    if (!is_empty && sum.today > 0 && sum.later + sum.before > 0)
        cards.heading.how_to_read +=
            say(" Efter plus: de som inte ger stöd i dag.", " After a plus: those who give none today.", language);
    if (auto tray = tray_of(ecosystem, all, theme, language)) cards.groups.push_back(std::move(*tray));
    cards.heading.legend = legend_of(ecosystem.framework, used_in(ecosystem, all), theme, language);
    cards.heading.description = cards.heading.headline + ". " + cards.heading.how_to_read;
    return {{"", std::move(cards)}};
}

}  // namespace ecomap
