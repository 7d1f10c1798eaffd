// Maps with needs for tests: a small one written by hand, and a crowd with gaps, takers and recommendations.
#pragma once

#include "tests/support/crowd.hpp"

#include <string>

namespace ecomap::test {

/// Four gaps: one taken and recommended, one only recommended, one nobody answers, one only taken.
inline Make four_gaps() {
    Make m;
    m.principles("p1", "p2").support_types("F", "M").actor_types("agency", "union");
    m.gap("taken", "p1").gap("asked", "p1").gap("open", "p2").gap("wished", "p2");
    m.actor("ada", {.type = "agency"}).actor("bo", {.type = "union"}).actor("cia", {.type = "agency"});
    m.offer("ada", {"F"}, {"p1"}, {.inferred_principles = true});
    m.offer("ada", {"M"}, {"p1"}, {.status = Status::could, .gaps = {"taken"}});
    m.offer("bo", {"M"}, {"p2"}, {.status = Status::could, .inferred_gaps = true, .gaps = {"taken", "wished"}});
    m.offer("ada", {"M"}, {"p1"}, {.status = Status::recommended, .gaps = {"taken"}});
    m.recommendation("r1",
                     {.gaps = {"taken", "asked"}, .actors = {"ada", "cia"}, .lead = "cia", .conclusions = {"c1"}});
    m.recommendation("r2", {.gaps = {"asked"}, .inferred_gaps = true});
    FindingNote finding;
    finding.key = "c1", finding.kind = "conclusion", finding.label = Text("slutsats", "conclusion");
    finding.relates_to = {"taken", "open"};
    m.raw().findings.push_back(finding);
    return m;
}

/// A crowd in which every principle has four gaps, every fifth actor could take two of them, and every other gap is
/// recommended to two actors.
inline Ecosystem crowd_with_needs(const CrowdSpec& spec) {
    auto map = crowd(spec);
    Random random(spec.actors);
    for (std::uint32_t i = 0; i < spec.principles * 4; ++i) {
        Gap gap;
        gap.key = "g" + std::to_string(i);
        gap.principle = {i / 4};
        gap.label = Text(crowd_name(i + 3), crowd_name(i + 5));
        map.gaps.push_back(gap);
    }
    auto gaps = static_cast<std::uint32_t>(map.gaps.size());
    for (std::uint32_t actor = 0; actor < spec.actors; actor += 5) {
        Offer offer = map.offers.front();
        offer.key = "c" + std::to_string(actor);
        offer.actor = {actor};
        offer.status = Status::could;
        offer.gaps.terms = {{random.below(gaps)}, {random.below(gaps)}};
        map.offers.push_back(offer);
    }
    for (std::uint32_t i = 0; i < gaps; i += 2) {
        Recommendation one;
        one.key = "r" + std::to_string(i);
        one.label = Text(crowd_name(i + 34), crowd_name(i));
        one.gaps.terms = {{i}, {random.below(gaps)}};
        if (i % 4 == 0) one.actors = {{random.below(spec.actors)}, {random.below(spec.actors)}};
        map.recommendations.push_back(one);
    }
    return map;
}

}  // namespace ecomap::test
