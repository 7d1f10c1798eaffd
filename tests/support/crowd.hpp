// Large ecosystems for tests: any number of actors with names of all lengths, unknown types, categories and inferred
// facts among them, always the same for the same numbers.
#pragma once

#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <algorithm>
#include <string>

namespace ecomap::test {

struct CrowdSpec {
    unsigned actors = 64;
    unsigned actor_types = 9;
    unsigned support_types = 6;
    unsigned principles = 5;
};

/// A name of one letter, of a few words, or of about sixty characters.
inline std::string crowd_name(unsigned number) {
    static const std::vector<std::string> heads{"Sjöräddnings", "Kommun", "Region", "Forsknings",
                                                "Innovations",  "Hälso",  "Miljö",  "Ärende"};
    static const std::vector<std::string> tails{"verket", "institutet",  "forum",       "programmet",
                                                "labb",   "plattformen", "myndigheten", "rådet"};
    auto name = heads[number % 8] + tails[number / 8 % 8] + " " + std::to_string(number);
    if (number % 29 == 3) return "Å" + std::to_string(number);
    if (number % 31 == 5) return name + " för samverkan kring välfärdstjänsternas utveckling";
    return name;
}

inline Ecosystem crowd(const CrowdSpec& spec) {
    Make make;
    Random random(spec.actors + 1000u * spec.principles);
    auto key = [](const char* letter, unsigned number) { return letter + std::to_string(number); };
    for (unsigned i = 0; i < spec.principles; ++i) make.principles(key("p", i));
    for (unsigned i = 0; i < spec.support_types; ++i) make.support_types(key("stöd", i));
    for (unsigned i = 0; i < spec.actor_types; ++i) make.actor_types(key("Aktörstyp ", i));
    for (unsigned i = 0; i < spec.actors; ++i) {
        auto actor = key("a", i);
        ActorSpec about{.name = crowd_name(i)};
        if (random.below(20) > 0)
            about.type = key("Aktörstyp ", std::min(random.below(spec.actor_types), random.below(spec.actor_types)));
        if (random.below(25) == 0) about.node_class = NodeClass::category;
        about.inferred = random.below(15) == 0;
        make.actor(actor, about);
        for (unsigned offers = 1 + random.below(4); offers > 0; --offers) {
            auto support = std::min(random.below(spec.support_types), random.below(spec.support_types));
            Keys principles{key("p", (support + random.below(3) * random.below(2)) % spec.principles)};
            if (random.below(4) == 0) principles.push_back(key("p", random.below(spec.principles)));
            make.offer(actor, {key("stöd", support)}, principles, {.inferred_principles = random.below(3) == 0});
        }
    }
    return make.done();
}

}  // namespace ecomap::test
