// Who gives support? The headline is what a ministry asks first: how many, how broad, how concentrated.
// Categories stand for many actors, so they are drawn but never counted as actors.
#include "render/view/overview.hpp"

#include "engine/analysis/support/cell_words.hpp"
#include "engine/model/collate.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
    /// A filter may have taken offers away: what is not there is not there in the selection only.
    std::string scope() const { return ecosystem.provenance.filter.empty() ? "all" : "selection"; }
};

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
        giving.all_inferred = giving.all_inferred && !support_is_stated(offer);
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
    const Giving* broadest = nullptr;  // one of those in all principles
    std::size_t holders_of_half = 0;   // fewest actors that together hold half of the offers
    std::size_t least_held = 0;        // by any of these
    std::size_t with_as_many = 0;      // actors: with equals of the last, who is one of the holders is not settled
    const Giving* sole = nullptr;      // the giver, when there is one only
};

Tally tally(const Ecosystem& ecosystem, const std::vector<Giving>& all) {
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
        sum.broadest = &giving;
    }
    if (sum.today != 1) sum.sole = nullptr;
    std::sort(offers.rbegin(), offers.rend());
    std::size_t total = 0, held = 0;
    for (auto count : offers) total += count;
    while (held * 2 < total) held += offers[sum.holders_of_half++];
    if (sum.holders_of_half > 0) sum.least_held = offers[sum.holders_of_half - 1];
    sum.with_as_many = static_cast<std::size_t>(
        std::count_if(offers.begin(), offers.end(), [&](std::size_t own) { return own >= sum.least_held; }));
    return sum;
}

std::string headline_of_one(const Context& context, const Giving& giving) {
    return context.say("overview-view.headline-one", {{"scope", scope_of(context.ecosystem)},
                                                      {"name", short_name(context.ecosystem[giving.actor])},
                                                      {"offers", giving.offers},
                                                      {"within", giving.principles.size()},
                                                      {"principles", context.ecosystem.framework.principles.size()},
                                                      {"scope", scope_of(context.ecosystem)}});
}

// Only when today was looked at can it be said that nobody gives support today.
std::string headline_without_givers(const Context& context, const Tally& sum) {
    const NamedArgument scope{"scope", scope_of(context.ecosystem)};
    const NamedArgument today{"today", counts_today(context.ecosystem) ? "yes" : "no"};
    if (sum.categories > 0) return context.say("overview-view.headline-categories", {scope});
    if (sum.later > 0) return context.say("overview-view.headline-later", {scope, today, {"later", sum.later}});
    if (sum.before > 0) return context.say("overview-view.headline-before", {scope, today, {"before", sum.before}});
    return context.say("overview-view.nothing");
}

// How many of the givers give support within all principles, as the headline has words for it. Through a filter it is
// said of all only: those that seem to lack a principle may have it in what the filter took away.
std::string_view breadth_of(const Ecosystem& ecosystem, const Tally& sum) {
    if (ecosystem.framework.principles.size() <= 1) return "unsaid";
    if (sum.in_all_principles == sum.today) return "all";
    if (!ecosystem.provenance.filter.empty()) return "unsaid";
    if (sum.in_all_principles == 0) return "none";
    return sum.in_all_principles == 1 ? "one" : "some";
}

// Else the offers are spread: no finding.
bool is_concentrated(const Tally& sum) { return sum.holders_of_half * 3 <= sum.today; }

// What the headline says of some of the givers, and the notes of these show.
struct Named {
    std::optional<std::size_t> offers;      // of those who have half, and of their equals: so many or more
    std::optional<std::size_t> principles;  // of those who give support within all
};

Named named_in_headline(const Ecosystem& ecosystem, const Tally& sum) {
    Named named;
    if (sum.today < 2) return named;
    if (is_concentrated(sum)) named.offers = sum.least_held;
    const auto breadth = breadth_of(ecosystem, sum);
    if (breadth == "one" || breadth == "some") named.principles = ecosystem.framework.principles.size();
    return named;
}

std::string headline_of(const Context& context, const Tally& sum) {
    if (sum.today == 0) return headline_without_givers(context, sum);
    if (sum.sole) return headline_of_one(context, *sum.sole);
    const auto principles = context.ecosystem.framework.principles.size();
    return context.say("overview-view.headline",
                       {{"actors", sum.today},
                        {"scope", scope_of(context.ecosystem)},
                        {"breadth", breadth_of(context.ecosystem, sum)},
                        {"name", sum.broadest ? short_name(context.ecosystem[sum.broadest->actor]) : Message()},
                        {"broad", sum.in_all_principles},
                        {"principles", principles},
                        {"holders", is_concentrated(sum) ? sum.holders_of_half : std::size_t{0}},
                        {"scope", scope_of(context.ecosystem)}});
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

Note note_of(const Context& context, const Giving& giving, const Named& named) {
    const auto& ecosystem = context.ecosystem;
    const auto language = context.language;
    auto& framework = ecosystem.framework;
    auto note = actor_note(ecosystem, giving.actor, language);
    note.ink = ink_of_note(note, giving);
    for (auto id : giving.support_types)
        note.chips.push_back(
            support_chip(framework, id, language, ink_of_term(id, giving.support_types, giving.stated_support_types)));
    if (giving.support_types.empty() && !framework.support_types.empty())
        note.chips.push_back(unknown_chip(context.say("overview-view.support-unknown"), false));
    if (giving.principles.empty() && !framework.principles.empty())
        note.marks.push_back(unknown_chip(context.say("overview-view.principle-unknown"), true));
    else
        for (auto id : framework.principles.ids())
            note.marks.push_back(
                principle_chip(framework, id, language, ink_of_term(id, giving.principles, giving.stated_principles)));
    auto count = std::to_string(giving.offers);
    note.badge = note.badge.empty() ? count : note.badge + " · " + count;
    const bool is_counted = giving.status == Status::today && !is_category(ecosystem, giving.actor);
    note.badge_stands_out = is_counted && named.offers && giving.offers >= *named.offers;
    note.marks_stand_out = is_counted && named.principles && giving.principles.size() >= *named.principles;
    note.tooltip += " · " + context.say("overview-view.offers",
                                        {{"count", giving.offers}, {"status", status_word(*giving.status)}});
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
std::string count_of(const Context& context, const std::vector<std::pair<Note, bool>>& notes) {
    std::size_t now = 0, other = 0, categories = 0;
    for (const auto& [note, many] : notes) {
        bool later_or_earlier = note.ink == Ink::grey || note.ink == Ink::hollow || note.ink == Ink::dotted;
        ++(many ? categories : later_or_earlier ? other : now);
    }
    std::string line = now + other > 0 ? std::to_string(now) : "";
    if (other > 0) line += " + " + std::to_string(other);
    if (categories > 0) line += (line.empty() ? "" : " + ") + context.say("overview-view.many");
    return line;
}

using Sorted = std::vector<std::pair<Note, bool>>;

Cards::Group group_of(const Context& context, Sorted notes, const Collator& before, std::string title,
                      ColourRole colour) {
    sort_notes(notes, before);
    Cards::Group group;
    group.title = std::move(title);
    group.count = count_of(context, notes);
    group.colour = std::move(colour);
    for (auto& [note, many] : notes) group.notes.push_back(std::move(note));
    return group;
}

std::vector<Cards::Group> groups_of(const Context& context, const std::vector<Giving>& all, const Named& named) {
    const auto& ecosystem = context.ecosystem;
    const auto language = context.language;
    auto types = ecosystem.framework.actor_types.size();
    std::vector<Sorted> by_type(types + 1);  // the last: unknown
    for (const auto& giving : all) {
        if (!giving.status) continue;
        auto type = ecosystem[giving.actor].type;
        by_type[type ? type->value : types].emplace_back(note_of(context, giving, named),
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
        groups.push_back(group_of(context, std::move(by_type[i]), before,
                                  type_group_label(ecosystem.framework, type, language),
                                  colour_role(ecosystem.framework, type)));
    }
    return groups;
}

// Called givers of support by the sources, but without any offer: known to matter, not known for what.
std::optional<Cards::Group> tray_of(const Context& context, const std::vector<Giving>& all) {
    const auto& ecosystem = context.ecosystem;
    const auto language = context.language;
    Sorted notes;
    for (const auto& giving : all) {
        if (giving.status || ecosystem[giving.actor].gives_support != SupportGiver::stated) continue;
        auto note = actor_note(ecosystem, giving.actor, language);
        note.badge.clear();  // no room in a tray; the dotted outline says it
        notes.emplace_back(std::move(note), is_category(ecosystem, giving.actor));
    }
    if (notes.empty()) return std::nullopt;
    auto title = context.say("overview-view.tray", {{"scope", context.scope()}});
    auto tray = group_of(context, std::move(notes), Collator(order_language(ecosystem)), title, ColourRole::muted);
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

// The signs of those whom the headline counts.
LegendGroup headline_legend(const Context& context, const Tally& sum, const Named& named) {
    LegendGroup group{context.say("overview-view.headline-counts"), {}};
    if (named.offers)
        group.entries.push_back(
            {context.say("overview-view.holders", {{"holders", sum.holders_of_half}, {"marked", sum.with_as_many}}),
             ColourRole::ink, std::to_string(sum.least_held)});
    if (named.principles)
        group.entries.push_back({context.say("overview-view.in-all",
                                             {{"actors", sum.in_all_principles}, {"principles", *named.principles}}),
                                 ColourRole::muted, "", Ink::solid, false, Sign::ring});
    return group;
}

std::vector<LegendGroup> legend_of(const Context& context, const Used& used, const Tally& sum, const Named& named) {
    const auto& ecosystem = context.ecosystem;
    const auto language = context.language;
    const auto& framework = ecosystem.framework;
    auto principles = principle_legend(framework, used.principles, language);
    if (!principles.entries.empty())
        principles.entries.push_back(
            {context.say("overview-view.no-offer"), ColourRole::muted, " ", Ink::hollow, true});
    auto notes = LegendGroup{context.say("overview-view.notes"), {}};
    if (used.category)
        notes.entries.push_back(
            {context.say("overview-view.category"), ColourRole::muted, "", Ink::dotted, false, Sign::note});
    return {support_legend(framework, used.support_types, language),
            std::move(principles),
            headline_legend(context, sum, named),
            certainty_legend(used.inferred, language),
            status_legend(used.statuses, language, Sign::note),
            std::move(notes)};
}

}  // namespace

std::vector<Picture> draw_overview(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem};
    auto all = givings(ecosystem);
    auto sum = tally(ecosystem, all);
    Cards cards;
    cards.heading = heading_for(ecosystem, options.language);
    cards.heading.headline = headline_of(context, sum);
    // Over a pair stands what differs.
    const auto named = options.beside ? Named{} : named_in_headline(ecosystem, sum);
    cards.groups = groups_of(context, all, named);
    bool has_plus = sum.today > 0 && sum.later + sum.before > 0;
    cards.heading.how_to_read = cards.groups.empty()
                                    ? context.say("overview-view.nothing-help", {{"scope", context.scope()}})
                                    : context.say("overview-view.read", {{"sides", divided_by(ecosystem.framework)},
                                                                         {"plus", has_plus ? "yes" : "no"}});
    if (auto tray = tray_of(context, all)) cards.groups.push_back(std::move(*tray));
    cards.heading.legend = legend_of(context, used_in(ecosystem, all), sum, named);
    cards.heading.description = cards.heading.headline + ". " + cards.heading.how_to_read;
    return {{"", std::move(cards)}};
}

}  // namespace ecomap
