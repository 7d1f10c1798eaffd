#include "engine/analysis/network/match.hpp"

#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Matches found_in(const Ecosystem& map, const Params& params, std::size_t most = 0) {
    return match(collaboration_network(map, params), params, most);
}

std::string pairs_of(const Ecosystem& map, const Matches& found) {
    std::string line;
    for (const auto& pair : found.pairs)
        line += map[pair.first].key + "-" + map[pair.second].key + " " + std::to_string(pair.rank) + ":" +
                std::to_string(pair.kinds()) + " ";
    return line;
}

/// a and b reach the same, complete each other and know c; c and a, c and b are tied.
Make trio() {
    Make m;
    m.principles("p1", "p2").support_types("F", "M").target_groups("k", "r").umbrella("public", {"k", "r"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"public"}}).offer("b", {"M"}, {"p1"}, {.targets = {"k"}});
    m.offer("c", {"F"}, {"p2"}).link("a", "c", "funds").link("c", "b", "runs");
    return m;
}

}  // namespace

TEST_CASE("two without a tie match by shared groups, complementary cells and common partners") {
    auto map = trio().done();
    auto found = found_in(map, {});
    REQUIRE(found.pairs.size() == 1);
    const auto& pair = found.pairs[0];
    CHECK(pairs_of(map, found) == "a-b 1:3 ");
    CHECK(pair.groups == std::vector<TargetGroupId>{{0}});
    CHECK(pair.first_adds == std::vector<CellPlace>{{{0}, {0}}});
    CHECK(pair.second_adds == std::vector<CellPlace>{{{1}, {0}}});
    CHECK(pair.complementarity == 1.0);
    REQUIRE(pair.partners.size() == 1);
    CHECK(map[pair.partners[0]].key == "c");
    CHECK(pair.evidence.resource_allocation == 0.5);
    CHECK(found.untied == 1);
    CHECK(found.actors.size() == 3);
}

TEST_CASE("support completes only where both are in the principle and both add something") {
    Make m;
    m.principles("p1", "p2").support_types("F", "M");
    m.offer("a", {"F"}, {"p1"}).offer("b", {"M"}, {"p2"}).offer("c", {"F", "M"}, {"p1"});
    auto map = m.done();
    CHECK(found_in(map, {}).pairs.empty());
    CHECK(found_in(map, {}).untied == 3);
    m.offer("a", {"N"}, {"p1"});
    CHECK(pairs_of(m.done(), found_in(m.done(), {})) == "a-c 1:1 ");
}

TEST_CASE("a tie of today ends the match, one of another status is told") {
    auto tied = trio().link("b", "a", "funds").done();
    CHECK(found_in(tied, {}).pairs.empty());
    auto wished = trio().link("b", "a", "funds", {.status = Status::recommended}).done();
    REQUIRE(found_in(wished, {}).pairs.size() == 1);
    CHECK(found_in(wished, {}).pairs[0].other_links == std::vector<Status>{Status::recommended});
}

TEST_CASE("a category is neither matched nor a common partner, nor is what only is proposed matched") {
    auto m = trio();
    m.actor("many", {.node_class = NodeClass::category}).offer("many", {"M"}, {"p1"}, {.targets = {"k"}});
    m.link("many", "a", "runs").link("many", "b", "runs");
    m.actor("plan", {.node_class = NodeClass::proposed}).offer("plan", {"M"}, {"p1"}, {.targets = {"k"}});
    auto map = m.done();
    auto found = found_in(map, {});
    CHECK(pairs_of(map, found) == "a-b 1:3 ");
    CHECK(found.pairs[0].partners.size() == 1);
    CHECK(found.pairs[0].evidence.common == 1);
}

TEST_CASE("more kinds of reasons come first, then partners of few ties, and equals share a rank") {
    Make m;
    m.target_groups("k");
    for (const char* actor : {"a", "b", "c", "d"}) m.offer(actor, {"F"}, {"p1"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"k"}}).offer("d", {"F"}, {"p1"}, {.targets = {"k"}});
    m.link("a", "hub", "x").link("b", "hub", "x").link("c", "hub", "x").link("a", "quiet", "x").link("b", "quiet", "x");
    m.link("d", "hub", "x");
    auto map = m.done();
    // a-d: group and hub; a-b: hub and quiet; the rest the hub.
    CHECK(pairs_of(map, found_in(map, {})) == "a-d 1:2 a-b 2:1 a-c 3:1 b-c 3:1 b-d 3:1 c-d 3:1 ");
}

TEST_CASE("how far two complete each other is unknown where one of them is in no cell") {
    Make m;
    m.target_groups("k");
    m.offer("a", {"F"}, {"p1"}, {.targets = {"k"}}).offer("b", {}, {}, {.targets = {"k"}});
    auto found = found_in(m.done(), {});
    REQUIRE(found.pairs.size() == 1);
    CHECK_FALSE(found.pairs[0].complementarity);
}

TEST_CASE("the matches of one actor have it first") {
    auto map = trio().done();
    auto found = found_in(map, {.actor = "b"});
    CHECK(pairs_of(map, found) == "b-a 1:3 ");
    CHECK(found.pairs[0].first_adds == std::vector<CellPlace>{{{1}, {0}}});
    CHECK(found_in(map, {.actor = "c"}).pairs.empty());
    CHECK(found_in(map, {.actor = "nobody"}).untied == 0);
}

TEST_CASE("the first pairs are the first of all pairs, and the counts are of all") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        Make m;
        m.principles("p0", "p1").support_types("s0", "s1", "s2").target_groups("k0", "k1");
        auto one = [&](const std::string& letter, std::uint32_t of) {
            return letter + std::to_string(random.below(of));
        };
        for (int i = 0; i < 30; ++i)
            m.offer(one("a", 14), {one("s", 3)}, {one("p", 2)},
                    {.targets = random.below(2) == 0 ? Keys{one("k", 2)} : Keys{}});
        for (int i = 0; i < 20; ++i)
            m.link(one("a", 14), one("a", 14), "x", {.status = random.below(3) == 0 ? Status::could : Status::today});
        auto map = m.done();
        auto all = found_in(map, {});
        CHECK(all.with_reasons == all.pairs.size());
        auto count = [&](auto wanted) { return std::count_if(all.pairs.begin(), all.pairs.end(), wanted); };
        CHECK(count([](const TieMatch& pair) { return pair.kinds() == 3; }) == long(all.with_all_reasons));
        CHECK(count([](const TieMatch& pair) { return pair.rank == 1; }) == long(all.equally_first));
        CHECK(count([](const TieMatch& pair) { return !pair.other_links.empty(); }) == long(all.linked.size()));
        for (auto most : std::vector<std::size_t>{1, 2, 7, 1000}) {
            auto some = found_in(map, {}, most);
            REQUIRE(some.pairs.size() == std::min(most, all.pairs.size()));
            CHECK(some.with_reasons == all.with_reasons);
            CHECK(some.linked.size() == all.linked.size());
            auto first = all;
            first.pairs.resize(some.pairs.size());
            CHECK(pairs_of(map, some) == pairs_of(map, first));
        }
    }
}
