// A low place is no finding about an actor and is not said; what it covers is.
#include "render/view/standing.hpp"

#include "engine/analysis/head_count.hpp"
#include "engine/analysis/report_words.hpp"
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

/// Whether an offer of another, of which something is unknown, could be in the cell.
bool another_could_be_in(const CellPlace& place, const Ecosystem& ecosystem, ActorId actor) {
    const auto& map = ecosystem.selection.possible ? *ecosystem.selection.possible : ecosystem;
    const auto could = [](const auto& classified, auto term) {  // of a side without a name nothing has a term
        return classified.terms.empty() || classified.terms.contains(term);
    };
    const auto offers = counted_offers(map);
    return std::any_of(offers.begin(), offers.end(), [&](const Membership& member) {
        const auto& offer = map[member.offer];
        return map[offer.actor].key != ecosystem[actor].key && could(offer.support_types, place.support_type) &&
               could(offer.principles, place.principle);
    });
}

/// `sure`: "yes" or "no".
Message alone_in(const Ecosystem& ecosystem, const std::vector<CellPlace>& places, const char* sure) {
    if (places.empty()) return {};
    return {"standing.alone-in",
            {{"cells", name_cells(ecosystem.framework, places)},
             {"count", places.size()},
             {"named", places.size() <= named_cells ? "yes" : "no"},
             {"scope", scope_of(ecosystem)},
             {"sure", sure}}};
}

/// A sentence for each, or nothing.
std::vector<Message> alone_in_words(const Ecosystem& ecosystem, const ActorReach& own) {
    std::vector<CellPlace> surely, known;
    for (const auto& place : own.reach.alone)
        (another_could_be_in(place, ecosystem, own.actor) ? known : surely).push_back(place);
    return {alone_in(ecosystem, surely, "yes"), alone_in(ecosystem, known, "no")};
}

Message standing_of(const Ecosystem& ecosystem, const Breadth& all, const Reach& reach) {
    const auto sharing = sharing_rank(all, reach.rank);
    // In the broader half even if it stood last among its equals.
    const bool is_broad = all.actors.size() > 1 && (reach.rank + sharing - 1) * 2 <= all.actors.size() + 1;
    if (is_broad)
        return {"standing.broad",
                {{"shared", sharing > 1 ? "yes" : "no"},
                 {"rank", reach.rank},
                 {"scope", scope_of(ecosystem)},
                 {"among", all.actors.size()},
                 {"covered", reach.cells.size()},
                 {"all", all.expected}}};
    const bool is_named = reach.alone.empty() && reach.cells.size() <= named_cells;
    return {"standing.narrow",
            {{"covered", reach.cells.size()},
             {"all", all.expected},
             {"named", is_named ? "yes" : "no"},
             {"cells", name_cells(ecosystem.framework, reach.cells)}}};
}

}  // namespace

std::string standing_in_words(const Ecosystem& ecosystem, const Breadth& all, ActorId actor, std::size_t offers,
                              std::string_view language) {
    const Message number("count.offers", {{"count", offers}});
    if (!is_actor(ecosystem[actor]))
        return in_words({"standing.no-actor", {{"class", to_string(ecosystem[actor].node_class)}, {"offers", number}}},
                        language);
    const auto own = std::find_if(all.actors.begin(), all.actors.end(),
                                  [&](const ActorReach& other) { return other.actor == actor; });
    if (own == all.actors.end())
        return in_words({"standing.unclassified", {{"offers", number}, {"sides", divided_by(ecosystem.framework)}}},
                        language);
    MessageList sentences{alone_in_words(ecosystem, *own), Joining::sentences};
    sentences.items.push_back(standing_of(ecosystem, all, own->reach));
    return in_words(sentences, language);
}

}  // namespace ecomap
