// Ecosystems of actors with links, for pictures of networks: chosen ones written out, and large ones that are always
// the same for the same numbers.
#pragma once

#include "tests/support/classic.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/make.hpp"

#include <string>

namespace ecomap::test {

/// One of the classic networks as a map: a link of weight n is n links.
inline Ecosystem as_map(std::string_view edges) {
    Make m;
    auto classic = named(edges);
    for (const auto& name : classic.names) m.actor(name, {.type = "typ"});
    for (const auto& edge : classic.edges)
        for (int i = 0; i < edge.weight; ++i)
            m.link(classic.names[edge.from], classic.names[edge.to], i % 2 == 0 ? "knows" : "helps");
    return m.done();
}

/// `actors` with names of all lengths, of which all but every seventh have about two links each, in groups.
inline Ecosystem web(unsigned actors) {
    Make m;
    Random random(actors);
    for (const char* family : {"money", "talk", "work"})
        m.link_kind(std::string("kind ") + family, family[0] != 't', false, family);
    auto key = [](unsigned i) { return "a" + std::to_string(i); };
    for (unsigned i = 0; i < actors; ++i)
        m.actor(key(i), {.name = crowd_name(i),
                         .type = "typ " + std::to_string(i % 6),
                         .node_class = i % 23 == 5   ? NodeClass::category
                                       : i % 41 == 7 ? NodeClass::event
                                                     : NodeClass::organisation,
                         .inferred = i % 19 == 3});
    for (unsigned i = 1; i < actors; ++i) {
        if (i % 7 == 0) continue;
        for (unsigned links = 1 + random.below(2); links > 0; --links) {
            auto other = i < 9 ? random.below(i) : (i % 8) + 8 * random.below(i / 8);
            if (other % 7 == 0 && other > 0) ++other;
            static const std::vector<std::string> kinds{"kind money", "kind talk", "kind work"};
            m.link(key(i), key(other % actors), kinds[random.below(3)], {.inferred = random.below(5) == 0});
        }
    }
    return m.done();
}

}  // namespace ecomap::test
