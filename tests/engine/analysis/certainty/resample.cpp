#include "engine/analysis/certainty/resample.hpp"

#include "engine/analysis/certainty/rankings.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

namespace {

using Keys = std::vector<std::string>;

Make small() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").gap("g1", "p1", {.evidence = {EvidenceKind::survey}});
    m.offer("a", {"F"}, {"p1", "p2"}).offer("b", {"F"}, {"p1"}).offer("c", {"M"}, {"p2"}).offer("c", {"F"}, {"p1"});
    m.link("a", "b", "funds").link("b", "c", "funds").link("c", "a", "funds");
    return m;
}

Keys keys_of(const std::vector<Offer>& offers) {
    Keys keys;
    for (const auto& offer : offers) keys.push_back(offer.key);
    return keys;
}

}  // namespace

TEST_CASE("a draw has as many offers and links as the map, some of them twice and some not at all") {
    const auto map = small().done();
    const Deck deck(map);
    Resample resample(deck, 1);
    bool some_twice = false;
    for (int i = 0; i < 20; ++i) {
        const auto& drawn = resample.draw();
        CHECK(drawn.offers.size() == 4);
        CHECK(drawn.links.size() == 3);
        CHECK(drawn.actors.size() == 3);
        CHECK(drawn.gaps.size() == 1);
        auto keys = keys_of(drawn.offers);
        std::sort(keys.begin(), keys.end());
        some_twice = some_twice || std::adjacent_find(keys.begin(), keys.end()) != keys.end();
    }
    CHECK(some_twice);
}

TEST_CASE("draws depend on the seed and the keys, not on the order of rows") {
    const auto map = small().done();
    auto turned = map;
    std::reverse(turned.offers.begin(), turned.offers.end());
    const Deck deck(map), turned_deck(turned);
    Resample one(deck, 5), other(turned_deck, 5), third(deck, 6);
    bool same = true;
    for (int i = 0; i < 20; ++i) {
        auto keys = keys_of(one.draw().offers);
        CHECK(keys == keys_of(other.draw().offers));
        same = same && keys == keys_of(third.draw().offers);
    }
    CHECK_FALSE(same);
}

TEST_CASE("without words every score is what it is with them") {
    // One offer and one link: each draw is the map itself.
    Make m;
    m.support_types("F", "M").principles("p1").target_groups("k").levels("n").phases("f");
    m.survey("s1", {{"no", 60.0, true}}, "p1")
        .gap("g1", "p1", {.evidence = {EvidenceKind::survey}, .statements = {"s1"}});
    m.actor("a", {.type = "t", .level = "n"}).offer("a", {"F"}, {"p1"}, {.targets = {"k"}, .phases = {"f"}});
    m.link("a", "b", "funds").recommendation("r1", {.gaps = {"g1"}});
    const auto map = m.done();
    const Deck deck(map);
    Resample resample(deck, 1);
    MeasuredMap drawn(resample.draw(), {}), whole(map, {});
    for (const auto& ranking : rankings()) {
        CAPTURE(ranking.key);
        const auto with = scores_of(ranking, whole), without = scores_of(ranking, drawn);
        REQUIRE(with.size() == without.size());
        for (std::size_t i = 0; i < with.size(); ++i) {
            CHECK(with[i].thing == without[i].thing);
            CHECK(with[i].score == without[i].score);
        }
    }
}

TEST_CASE("of an empty map an empty map is drawn") {
    const Ecosystem empty;
    const Deck deck(empty);
    Resample resample(deck, 1);
    CHECK(resample.draw().offers.empty());
    CHECK(resample.draw().links.empty());
}
