#include "engine/model/expectation.hpp"

#include <array>

namespace ecomap {

std::span<const ExpectableThing> expectable_things() {
    static constexpr std::array things{
        ExpectableThing{"coverage", ""},                         // distinct actors with an offer in the cells asked for
        ExpectableThing{"actors", "actor"},                      // actors, without categories
        ExpectableThing{"categories", "category"},               // categories that stand for many
        ExpectableThing{"offers", "offer"},                      // offers that count
        ExpectableThing{"links", "link"},                        // links that count
        ExpectableThing{"gaps", "gap"},                          // reported gaps
        ExpectableThing{"recommendations", "recommendation"},    // recommendations
        ExpectableThing{"empty_cells", "empty_cell"},            // cells without actor or category for sure
        ExpectableThing{"single_providers", "single_provider"},  // cells with one actor and no category
        ExpectableThing{"unanswered_gaps", "unanswered_gap"},    // gaps without offer, taker or recommendation
        ExpectableThing{"silent_actors", "silent_actor"},        // actors without an offer that counts
        ExpectableThing{"isolated_actors", "isolated_actor"},    // actors without a link
        ExpectableThing{"cut_points", "cut_point"},              // actors without whom the network falls apart
    };
    return things;
}

std::string_view to_string(Comparator comparator) {
    constexpr std::array<std::string_view, 6> words{">=", "<=", ">", "<", "=", "!="};
    return words[static_cast<std::size_t>(comparator)];
}

bool holds(double actual, Comparator comparator, double wanted) {
    switch (comparator) {
        case Comparator::at_least:
            return actual >= wanted;
        case Comparator::at_most:
            return actual <= wanted;
        case Comparator::above:
            return actual > wanted;
        case Comparator::below:
            return actual < wanted;
        case Comparator::equal:
            return actual == wanted;
        case Comparator::not_equal:
            return actual != wanted;
    }
    return false;
}

}  // namespace ecomap
