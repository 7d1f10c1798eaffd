// A level that the map does not cover may hold actors all the same: they are there by chance, and the ring says so.
#include "render/view/rings.hpp"

#include "engine/analysis/cells.hpp"
#include "engine/analysis/phrase.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <map>

namespace ecomap {
namespace {

constexpr std::size_t most_levels_named = 6;

struct Context {
    const Ecosystem& ecosystem;
    const Theme& theme;
    std::string_view language;
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
};

/// Actors of one level, alphabetical, and what they offer.
struct Level {
    std::vector<ActorId> actors, categories;
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
        (ecosystem[id].node_class == NodeClass::category ? level.categories : level.actors).push_back(id);
    }
    for (auto id : cells(ecosystem).offers) ++place(ecosystem[id].actor).offers;
    return found;
}

/// By type of actor, most first, then the framework's order; those of unknown type last.
std::vector<Rings::Group> groups_of(const Context& context, const Level& level) {
    const auto& types = context.ecosystem.framework.actor_types;
    std::vector<std::vector<ActorId>> by_type(types.size() + 1), categories(types.size() + 1);
    auto row = [&](ActorId id) {
        const auto& type = context.ecosystem[id].type;
        return type ? static_cast<std::size_t>(type->value) : types.size();
    };
    for (auto id : level.actors) by_type[row(id)].push_back(id);
    for (auto id : level.categories) categories[row(id)].push_back(id);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i <= types.size(); ++i)
        if (!by_type[i].empty() || !categories[i].empty()) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        bool a_known = a < types.size(), b_known = b < types.size();
        return a_known != b_known ? a_known : by_type[a].size() > by_type[b].size();
    });
    std::vector<Rings::Group> groups;
    for (auto i : order) {
        std::optional<ActorTypeId> type;
        if (i < types.size()) type = ActorTypeId{static_cast<std::uint32_t>(i)};
        Rings::Group group;
        group.title = type_group_label(context.ecosystem.framework, type, context.language);
        group.count = std::to_string(by_type[i].size()) + (categories[i].empty() ? "" : "+");
        group.colour = type_colour(context.ecosystem.framework, type, context.theme);
        for (const auto* list : {&by_type[i], &categories[i]})
            for (auto id : *list) {
                auto note = actor_note(context.ecosystem, id, context.theme, context.language, Naming::brief);
                note.badge.clear();  // dotted says it; the notes are small
                group.notes.push_back(std::move(note));
            }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::string count_words(const Context& context, const Level& level) {
    return actors_and_categories(level.actors.size(), level.categories.size(), context.language) + " · " +
           offers_in_words(level.offers, context.language);
}

Rings::Ring ring_of(const Context& context, const Level& level, const Term<LevelTag>& term) {
    Rings::Ring ring;
    ring.title = std::string(term.label.in(context.language));
    ring.count = count_words(context, level);
    ring.looked = !term.mapped ? Rings::Looked::unknown : *term.mapped ? Rings::Looked::yes : Rings::Looked::no;
    if (ring.looked == Rings::Looked::no)
        ring.remark = level.actors.empty() && level.categories.empty()
                          ? context.say("ej kartlagt", "not mapped")
                          : context.say("ej kartlagt: fler kan finnas", "not mapped: there may be more");
    if (ring.looked == Rings::Looked::unknown)
        ring.remark = context.say("? okänt om nivån är kartlagd", "? unknown whether the level is mapped");
    ring.groups = groups_of(context, level);
    ring.tooltip = ring.title + ": " + std::string(term.description.in(context.language));
    if (term.description.empty()) ring.tooltip = ring.title;
    return ring;
}

// ---- words -----------------------------------------------------------------------------------------------------

struct Told {
    std::vector<std::string> mapped, unmapped;
    std::size_t actors = 0;  ///< at the mapped levels
    bool any_unknown = false;
};

Told tell(const Context& context, const Levels& found) {
    Told told;
    const auto& levels = context.ecosystem.framework.levels;
    for (auto id : levels.ids()) {
        auto label = in_sentence(short_label(levels[id], context.language));
        if (!levels[id].mapped) told.any_unknown = true;
        else if (!*levels[id].mapped) told.unmapped.push_back(label);
        else {
            told.mapped.push_back(label);
            told.actors += found.levels[id.value].actors.size();
        }
    }
    return told;
}

std::string levels_in_words(const Context& context, std::size_t count) {
    return context.language == "sv" ? plural(count, "nivå", "nivåer") : plural(count, "level", "levels");
}

std::string headline(const Context& context, const Levels& found) {
    auto told = tell(context, found);
    auto list = [&](const std::vector<std::string>& labels) {
        return join_list(labels, context.language, most_levels_named);
    };
    if (told.mapped.empty()) {
        std::size_t actors = 0;
        for (const auto& level : found.levels) actors += level.actors.size();
        auto words = actors_in_words(actors, context.language) + context.say(" på ", " at ") +
                     levels_in_words(context, found.levels.size());
        return words + (told.any_unknown
                            ? context.say("; kartan säger inte vilka nivåer den täcker",
                                          "; the map does not say which levels it covers")
                            : context.say("; ingen av nivåerna är kartlagd", "; none of the levels is mapped"));
    }
    auto words = actors_in_words(told.actors, context.language);
    if (told.mapped.size() == 1)
        words += context.say(" på den kartlagda nivån (", " at the mapped level (") + list(told.mapped) + ")";
    else
        words += context.say(" på ", " at ") + std::to_string(told.mapped.size()) +
                 context.say(" kartlagda nivåer (", " mapped levels (") + list(told.mapped) + ")";
    if (told.unmapped.empty()) return words;
    bool one = told.unmapped.size() == 1;
    return words + "; " + levels_in_words(context, told.unmapped.size()) +
           context.say(one ? " är inte kartlagd: " : " är inte kartlagda: ",
                       one ? " is not mapped: " : " are not mapped: ") +
           list(told.unmapped);
}

std::string how_to_read(const Context& context, const Rings& rings) {
    auto words =
        context.say("Innerst kärnan, utanför den nästa nivå och så vidare. En lapp per aktör, färg efter aktörstyp.",
                    "The core innermost, around it the next level and so on. One note per actor, coloured by type.");
    auto any = [&](Rings::Looked looked) {
        return std::any_of(rings.rings.begin(), rings.rings.end(),
                           [&](const auto& ring) { return ring.looked == looked; });
    };
    if (any(Rings::Looked::no))
        words += context.say(" Skrafferat: ej kartlagt, så det som saknas är inte eftersökt.",
                             " Hatched: not mapped, so what is missing was not looked for.");
    bool has_categories = std::any_of(context.ecosystem.actors.begin(), context.ecosystem.actors.end(),
                                      [](const Actor& actor) { return actor.node_class == NodeClass::category; });
    if (has_categories)
        words += context.say(" Prickad lapp: en kategori, som står för många.",
                             " Dotted note: a category, which stands for many.");
    return words;
}

LegendGroup types_used(const Context& context) {
    TermSet<ActorTypeTag> used;
    for (const auto& actor : context.ecosystem.actors)
        if (actor.type) used.insert(*actor.type);
    return type_legend(context.ecosystem.framework, used, context.theme, context.language);
}

Heading nothing(const Context& context) {
    auto heading = heading_for(context.ecosystem, context.language);
    bool no_actors = context.ecosystem.actors.empty();
    heading.headline = no_actors ? context.say("Inga aktörer att visa", "No actors to show")
                                 : context.say("Kartan säger inte på vilken nivå aktörerna finns",
                                               "The map does not say at which level the actors are");
    const auto& filter = context.ecosystem.about.filter;
    if (no_actors && !filter.empty())
        heading.how_to_read =
            context.say("Urvalet är tomt. Vidga filtret: ", "The selection is empty. Widen the filter: ") +
            in_words(filter, context.language) + ".";
    else
        heading.how_to_read =
            context.say("Fyll i kolumnen level i actors.csv, och säg i levels.csv vilka nivåer som är kartlagda.",
                        "Fill in the column level in actors.csv, and say in levels.csv which levels are mapped.");
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

Rings rings_of(const Context& context, const Levels& found) {
    Rings rings;
    const auto& levels = context.ecosystem.framework.levels;
    for (auto id : levels.ids()) rings.rings.push_back(ring_of(context, found.levels[id.value], levels[id]));
    if (!found.unknown.actors.empty() || !found.unknown.categories.empty()) {
        Rings::Ring ring;
        ring.title = context.say("Okänd nivå", "Unknown level");
        ring.count = count_words(context, found.unknown);
        ring.remark = context.say("? kartan säger inte var de hör hemma", "? the map does not say where they belong");
        ring.looked = Rings::Looked::unknown;
        ring.groups = groups_of(context, found.unknown);
        ring.tooltip = ring.title;
        rings.apart.push_back(std::move(ring));
    }
    rings.heading = heading_for(context.ecosystem, context.language);
    rings.heading.headline = headline(context, found);
    rings.heading.how_to_read = how_to_read(context, rings);
    rings.heading.legend = {types_used(context)};
    rings.heading.description = rings.heading.how_to_read;
    return rings;
}

}  // namespace

std::vector<Picture> draw_rings(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    Context context{ecosystem, theme, options.language};
    bool any_level = std::any_of(ecosystem.actors.begin(), ecosystem.actors.end(),
                                 [](const Actor& actor) { return actor.level.has_value(); });
    if (any_level) return {{"", rings_of(context, count(ecosystem))}};
    Rings empty;
    empty.heading = nothing(context);
    return {{"", empty}};
}

}  // namespace ecomap
