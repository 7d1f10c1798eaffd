#include "engine/analysis/change/diff.hpp"

#include "engine/model/what_if.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("a map has no difference from itself and the same communities") {
    Make m;
    m.link("a", "b", "knows").link("b", "c", "knows").link("a", "c", "knows").link("d", "e", "knows");
    const auto found = diff(m.done(), m.done(), {});
    CHECK(found.differences() == 0);
    CHECK(found.communities.before == 2);
    CHECK(found.communities.compared == 5);
    CHECK(found.communities.rand == 1.0);
    CHECK(found.actors_alike == 1.0);
    CHECK(found.ties_alike == 1.0);
}

TEST_CASE("gaps that are new, gone, answered and no longer answered are four different things") {
    Make before, after;
    before.gap("g1", "p").gap("g2", "p").gap("g3", "p").offer("a", {}, {}, {.gaps = {"g3"}});
    after.gap("g2", "p").gap("g3", "p").gap("g4", "p").offer("a", {}, {}, {.gaps = {"g2"}});
    const auto found = diff(before.done(), after.done(), {});
    auto labels = [](const std::vector<Text>& texts) {
        std::vector<std::string> all;
        for (const auto& text : texts) all.emplace_back(text.in("en"));
        return all;
    };
    CHECK(labels(found.gaps_opened) == std::vector<std::string>{"g4"});
    CHECK(labels(found.gaps_closed) == std::vector<std::string>{"g1"});
    CHECK(labels(found.gaps_answered) == std::vector<std::string>{"g2"});
    CHECK(labels(found.gaps_unanswered) == std::vector<std::string>{"g3"});
    CHECK(found.differences() == 3);  // two gaps and the offer
}

TEST_CASE("ties alike are pairs of both over all pairs; nothing is known of maps without ties") {
    Make before, after;
    before.link("a", "b", "knows").link("b", "c", "knows");
    after.link("a", "b", "knows").link("a", "b", "funds").link("a", "c", "knows");
    CHECK(*diff(before.done(), after.done(), {}).ties_alike == Approx(1.0 / 3));
    const auto empty = diff({}, {}, {});
    CHECK_FALSE(empty.ties_alike);
    CHECK_FALSE(empty.communities.rand);
}
