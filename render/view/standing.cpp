// Places are shared, never broken by name: two equally broad actors are equally broad.
#include "render/view/standing.hpp"

#include "engine/analysis/phrase.hpp"
#include "render/view/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t named_cells = 3;

std::string names_of(const Ecosystem& ecosystem, const std::vector<Standing::Cell>& cells, std::string_view language) {
    auto& framework = ecosystem.framework;
    std::vector<std::string> names;
    for (auto [row, column] : cells)
        names.push_back(short_label(framework.support_types[row], language) + " × " +
                        short_label(framework.principles[column], language));
    return join_list(names, language, named_cells);
}

std::string place_in_words(const Standings& all, const Standing& own, std::string_view language) {
    auto among = std::to_string(all.actors);
    auto place = std::to_string(own.place);
    if (own.place == 1 && own.sharing == 1)
        return say("Bredast av " + among + " aktörer", "Broadest of " + among + " actors", language);
    if (own.sharing == 1)
        return say("Plats " + place + " i bredd bland " + among + " aktörer",
                   "Place " + place + " in breadth among " + among + " actors", language);
    return say("Delad plats " + place + " i bredd bland " + among + " aktörer",
               "Shared place " + place + " in breadth among " + among + " actors", language);
}

}  // namespace

Standings standings(const Ecosystem& ecosystem) {
    auto grid = cells(ecosystem);
    Standings all{std::vector<Standing>(ecosystem.actors.size()), grid.all.count(),
                  grid.support_types * grid.principles};
    for (std::uint32_t row = 0; row < grid.support_types; ++row)
        for (std::uint32_t column = 0; column < grid.principles; ++column) {
            const auto& cell = grid.at({row}, {column});
            for (const auto* list : {&cell.actors, &cell.categories})
                for (const auto& presence : *list)
                    all.by_actor[presence.actor.value].cells.emplace_back(SupportTypeId{row}, PrincipleId{column});
            if (cell.count() == 1 && cell.categories.empty())
                all.by_actor[cell.actors[0].actor.value].sole.emplace_back(SupportTypeId{row}, PrincipleId{column});
        }
    for (const auto& presence : grid.all.actors) {
        auto& own = all.by_actor[presence.actor.value];
        own.place = 1;
        for (const auto& other : grid.all.actors) {
            auto theirs = all.by_actor[other.actor.value].cells.size();
            own.place += theirs > own.cells.size() ? 1 : 0;
            own.sharing += theirs == own.cells.size() ? 1 : 0;
        }
    }
    return all;
}

std::string standing_in_words(const Ecosystem& ecosystem, const Standings& all, ActorId actor, std::size_t offers,
                              std::string_view language) {
    const auto& own = all.by_actor[actor.value];
    if (own.cells.empty())
        return offers_in_words(offers, language) + say(" i dag, utan både stödtyp och princip.",
                                                       " today, not classified by both type of support and principle.",
                                                       language);
    std::string line;
    if (!own.sole.empty())
        line = say("Ensam om ", "Alone in ", language) + names_of(ecosystem, own.sole, language) + ". ";
    bool among_the_broader = own.place > 0 && all.actors > 1 && own.place * 2 <= all.actors;
    line += among_the_broader ? place_in_words(all, own, language) + say(": stöd i ", ": support in ", language)
                              : say("Stöd i ", "Support in ", language);
    line += std::to_string(own.cells.size()) + say(" av ", " of ", language) +
            plural(all.possible, say("kombination", "combination", language),
                   say("kombinationer", "combinations", language)) +
            say(" av stödtyp och princip", " of support type and principle", language);
    if (!among_the_broader && own.sole.empty() && own.cells.size() <= named_cells)
        line += ": " + names_of(ecosystem, own.cells, language);
    return line + ".";
}

}  // namespace ecomap
