#include "engine/analysis/counted.hpp"

#include "engine/model/collate.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {

std::vector<Status> counted_statuses(const Ecosystem& ecosystem) {
    return ecosystem.provenance.statuses.empty() ? std::vector{Status::today} : ecosystem.provenance.statuses;
}

bool is_ranked(const Actor& actor) {
    return actor.node_class != NodeClass::category && actor.node_class != NodeClass::event;
}

std::vector<std::size_t> alphabetical_places(const Ecosystem& ecosystem) {
    auto language = order_language(ecosystem);
    Collator before(language);
    std::vector<std::size_t> order(ecosystem.actors.size()), places(ecosystem.actors.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::string_view> names;
    for (const auto& actor : ecosystem.actors) names.push_back(actor.name.in(language));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (names[a] == names[b]) return ecosystem.actors[a].key < ecosystem.actors[b].key;
        return before(names[a], names[b]);
    });
    for (std::size_t place = 0; place < order.size(); ++place) places[order[place]] = place;
    return places;
}

}  // namespace ecomap
