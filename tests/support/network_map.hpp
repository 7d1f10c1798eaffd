// Maps that are nothing but a network: what the network analyses are held against.
#pragma once

#include "tests/support/classic.hpp"
#include "tests/support/make.hpp"

#include <string_view>

namespace ecomap::test {

/// Actors named as in `edges` ("a-b b-c"), tied by links of one kind.
inline Ecosystem map_of(std::string_view edges) {
    auto network = named(edges);
    Make m;
    for (const Tie& edge : network.edges) m.link(network.names[edge.from], network.names[edge.to], "knows");
    return m.done();
}

}  // namespace ecomap::test
