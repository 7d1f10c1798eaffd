// Made-up maps of awkward sizes: what every picture has to survive. Built by counting, so that they are the same
// everywhere.
#pragma once

#include "tests/support/make.hpp"

#include <string>
#include <vector>

namespace ecomap::test {

struct AwkwardMap {
    std::string name;
    Ecosystem ecosystem;
};

/// How many of what, and how long the names are.
struct Size {
    int actors = 5, principles = 5, support_types = 6, actor_types = 9;
    std::size_t name_length = 14;
};

inline std::string made_up_name(int number, std::size_t length) {
    static const std::string words =
        "Samverkansmyndigheten för digital omställning och hållbar stadsutveckling i norr ";
    if (length == 1) return std::string(1, static_cast<char>('A' + number % 26));
    auto name = words.substr(static_cast<std::size_t>(number) % 12 * 2, 0) + std::to_string(number) + " ";
    while (name.size() < length) name += words;
    while ((static_cast<unsigned char>(name[length]) & 0xC0) == 0x80) ++length;  // whole characters
    return name.substr(0, length);
}

/// A map of that size: offers of every standing, ties, reported gaps, a survey and recommendations.
inline Ecosystem made_up(const Size& size) {
    auto key = [](const char* kind, int number) { return kind + std::to_string(number); };
    Make m;
    for (int p = 0; p < size.principles; ++p) m.principles(key("princip ", p + 1));
    for (int s = 0; s < size.support_types; ++s) m.support_types(key("stödtyp ", s + 1));
    for (int t = 0; t < size.actor_types; ++t) m.actor_types(key("aktörstyp ", t + 1));
    auto principle = [&](int n) { return key("princip ", n % size.principles + 1); };
    auto support = [&](int n) { return key("stödtyp ", n % size.support_types + 1); };
    m.survey("s1", {{"too_little", 37, true}, {"enough", 40}, {"unknown", std::nullopt}}, principle(0));
    m.gap("g1", principle(0), {.evidence = {EvidenceKind::survey}, .statements = {"s1"}}).gap("g2", principle(1));
    for (int a = 0; a < size.actors; ++a) {
        const auto actor = key("a", a);
        m.actor(actor, {.name = made_up_name(a, size.name_length),
                        .abbreviation = a % 5 == 4 && size.name_length > 1 ? "AB" + std::to_string(a) : "",
                        .type = a % 11 == 10 ? "" : key("aktörstyp ", a % size.actor_types + 1),
                        .node_class = a % 17 == 16 ? NodeClass::category : NodeClass::organisation,
                        .level = a % 3 == 0 ? "nationell" : "",
                        .inferred = a % 13 == 12,
                        .gives_support = a % 7 == 6 ? SupportGiver::stated : SupportGiver::unknown,
                        .source = "001 § Kapitel " + std::to_string(a % 4)});
        if (a % 7 == 6) continue;  // named as a giver, without an offer
        for (int o = 0; o <= a % 4; ++o)
            m.offer(actor, {support(a + o)}, {principle(a * 3 + o), principle(a)},
                    {.status = o == 3                 ? Status::could
                               : o == 2 && a % 2 == 0 ? Status::historic
                                                      : Status::today,
                     .inferred = (a + o) % 9 == 8,
                     .inferred_principles = (a + o) % 5 == 3,
                     .targets = {"kommuner"},
                     .phases = {key("fas ", o + 1)},
                     .name = made_up_name(a + o, 40),
                     .example = o == 1 ? made_up_name(o, 70) : ""});
        if (a > 0) m.link(actor, key("a", a / 3), a % 2 == 0 ? "finansierar" : "samverkar med");
    }
    if (size.actors > 2) m.recommendation("r1", {.gaps = {"g1"}, .actors = {"a0", "a1"}, .lead = "a0"});
    return m.done();
}

/// One cell that holds `actors`, all other cells nearly empty.
inline Ecosystem crowded_cell(int actors) {
    Make m;
    m.principles("öppenhet", "lärande", "ledning").support_types("metodstöd", "finansiering");
    for (int a = 0; a < actors; ++a) {
        const auto actor = "a" + std::to_string(a);
        m.actor(actor, {.name = made_up_name(a, 22), .type = "typ " + std::to_string(a % 4)});
        m.offer(actor, {"metodstöd"}, {"öppenhet"});
    }
    m.offer("a1", {"finansiering"}, {"lärande"});
    return m.done();
}

inline std::vector<AwkwardMap> awkward_maps() {
    return {{"empty", Make().done()},
            {"1 actor", made_up({.actors = 1})},
            {"5 actors", made_up({.actors = 5})},
            {"64 actors", made_up({.actors = 64})},
            {"150 actors", made_up({.actors = 150})},
            {"500 actors", made_up({.actors = 500})},
            {"names of 60 characters", made_up({.actors = 40, .name_length = 60})},
            {"names of one letter", made_up({.actors = 26, .name_length = 1})},
            {"12 principles", made_up({.actors = 40, .principles = 12})},
            {"1 principle", made_up({.actors = 20, .principles = 1, .support_types = 2})},
            {"90 actors in a cell", crowded_cell(90)}};
}

}  // namespace ecomap::test
