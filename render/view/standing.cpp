// A low place is no finding about an actor and is not said; what it covers is.
#include "render/view/standing.hpp"

#include "engine/analysis/support/cell_words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t named_cells = 4;  // more are counted

// How many actors have this actor's rank, itself included.
std::size_t sharing_rank(const Breadth& all, std::size_t rank) {
    return static_cast<std::size_t>(std::count_if(all.actors.begin(), all.actors.end(),
                                                  [&](const ActorReach& other) { return other.reach.rank == rank; }));
}

/// "broadest", "own" or "shared".
std::string place_of(std::size_t rank, std::size_t sharing) {
    if (sharing > 1) return "shared";
    return rank == 1 ? "broadest" : "own";
}

Message alone_in_words(const Framework& framework, const Reach& reach) {
    if (reach.alone.empty()) return {};
    if (reach.alone.size() <= named_cells)
        return {"standing.alone-in", {{"cells", name_cells(framework, reach.alone)}}};
    return {"standing.alone-in-many", {{"count", reach.alone.size()}}};
}

Message standing_of(const Framework& framework, const Breadth& all, const Reach& reach) {
    const auto sharing = sharing_rank(all, reach.rank);
    // In the broader half even if it stood last among its equals.
    const bool is_broad = all.actors.size() > 1 && (reach.rank + sharing - 1) * 2 <= all.actors.size() + 1;
    if (is_broad)
        return {"standing.broad",
                {{"place", place_of(reach.rank, sharing)},
                 {"rank", reach.rank},
                 {"among", all.actors.size()},
                 {"covered", reach.cells.size()},
                 {"all", all.expected}}};
    const bool is_named = reach.alone.empty() && reach.cells.size() <= named_cells;
    return {"standing.narrow",
            {{"covered", reach.cells.size()},
             {"all", all.expected},
             {"named", is_named ? "yes" : "no"},
             {"cells", name_cells(framework, reach.cells)}}};
}

}  // namespace

std::string standing_in_words(const Ecosystem& ecosystem, const Breadth& all, ActorId actor, std::size_t offers,
                              std::string_view language) {
    const Message number("count.offers", {{"count", offers}});
    if (ecosystem[actor].node_class == NodeClass::category)
        return in_words({"standing.category", {{"offers", number}}}, language);
    const auto own = std::find_if(all.actors.begin(), all.actors.end(),
                                  [&](const ActorReach& other) { return other.actor == actor; });
    if (own == all.actors.end()) return in_words({"standing.unclassified", {{"offers", number}}}, language);
    return in_words(MessageList{{alone_in_words(ecosystem.framework, own->reach),
                                 standing_of(ecosystem.framework, all, own->reach)},
                                Joining::sentences},
                    language);
}

}  // namespace ecomap
