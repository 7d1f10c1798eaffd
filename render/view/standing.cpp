// A low place is no finding about an actor and is not said; what it covers is.
#include "render/view/standing.hpp"

#include "engine/analysis/phrase.hpp"
#include "render/view/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t named_cells = 4;  // more are counted

// How many actors have this actor's rank, itself included.
std::size_t sharing_rank(const Breadth& all, std::size_t rank) {
    return static_cast<std::size_t>(std::count_if(all.actors.begin(), all.actors.end(),
                                                  [&](const ActorReach& other) { return other.reach.rank == rank; }));
}

std::string place_in_words(const Breadth& all, std::size_t rank, std::size_t sharing, std::string_view language) {
    auto among = std::to_string(all.actors.size());
    if (rank == 1 && sharing == 1)
        return fill(choose(language, "Bredast av {} aktörer", "Broadest of {} actors"), {among});
    auto pattern =
        sharing == 1
            ? choose(language, "Plats {} i bredd bland {} aktörer", "Place {} in breadth among {} actors")
            : choose(language, "Delad plats {} i bredd bland {} aktörer", "Shared place {} in breadth among {} actors");
    return fill(pattern, {std::to_string(rank), among});
}

std::string alone_in_words(const Framework& framework, const Reach& reach, std::string_view language) {
    auto count = reach.alone.size();
    if (count == 0) return "";
    if (count <= named_cells)
        return fill(choose(language, "Ensam om {}. ", "Alone in {}. "), {name_cells(framework, reach.alone, language)});
    return fill(choose(language, "Ensam i {} rutor. ", "Alone in {} cells. "), {std::to_string(count)});
}

}  // namespace

std::string standing_in_words(const Ecosystem& ecosystem, const Breadth& all, ActorId actor, std::size_t offers,
                              std::string_view language) {
    auto number = offers_in_words(offers, language);
    if (ecosystem[actor].node_class == NodeClass::category)
        return fill(choose(language, "Står för många aktörer: {} i dag.", "Stands for many actors: {} today."),
                    {number});
    auto own = std::find_if(all.actors.begin(), all.actors.end(),
                            [&](const ActorReach& other) { return other.actor == actor; });
    if (own == all.actors.end())
        return fill(choose(language, "{} i dag, utan både stödtyp och princip.",
                           "{} today, not classified by both support type and principle."),
                    {number});
    const auto& reach = own->reach;
    auto sharing = sharing_rank(all, reach.rank);
    // In the broader half even if it stood last among its equals.
    bool is_broad = all.actors.size() > 1 && (reach.rank + sharing - 1) * 2 <= all.actors.size() + 1;
    auto line = alone_in_words(ecosystem.framework, reach, language);
    line += is_broad ? place_in_words(all, reach.rank, sharing, language) +
                           std::string(choose(language, ": stöd i ", ": support in "))
                     : std::string(choose(language, "Stöd i ", "Support in "));
    line += fill(choose(language, "{} av {} av stödtyp och princip", "{} of {} of support type and principle"),
                 {std::to_string(reach.cells.size()),
                  plural(all.grid.cells.size(), choose(language, "kombination", "combination"),
                         choose(language, "kombinationer", "combinations"))});
    if (!is_broad && reach.alone.empty() && reach.cells.size() <= named_cells)
        line += ": " + name_cells(ecosystem.framework, reach.cells, language);
    return line + ".";
}

}  // namespace ecomap
