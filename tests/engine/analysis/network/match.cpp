#include "engine/analysis/network/match.hpp"

#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <cmath>

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
    // a-d: a group of their own and the hub; a-b: quiet and the hub; the rest the hub, as all have.
    CHECK(pairs_of(map, found_in(map, {})) == "a-b 1:1 a-d 2:1 ");
    CHECK(found_in(map, {}).pairs[1].partners.size() == 1);
    CHECK(found_in(map, {}).pairs[1].groups_rarity == Approx(std::log(4.0 / 2)));
    // Whoever asks, a reason is held against all pairs.
    CHECK(pairs_of(map, found_in(map, {.actor = "d"})) == "d-a 1:1 ");
    m.offer("b", {"N"}, {"p1"}, {.targets = {"k"}}).offer("a", {"M"}, {"p1"});
    CHECK(pairs_of(m.done(), found_in(m.done(), {})) == "a-b 1:2 ");
}

TEST_CASE("what two do together is no common partner, and is told") {
    for (auto node_class : {NodeClass::collaboration, NodeClass::network, NodeClass::committee, NodeClass::project}) {
        Make m;
        m.target_groups("k").actor("both", {.node_class = node_class}).actor("third").offer("c", {"F"}, {"p1"});
        for (const char* actor : {"a", "b"})
            m.offer(actor, {"F"}, {"p1"}, {.targets = {"k"}}).link(actor, "both", "runs");
        auto found = found_in(m.done(), {});
        REQUIRE(found.pairs.size() == 1);
        CHECK(found.pairs[0].partners.empty());
        CHECK(found.pairs[0].kinds() == 1);
        CHECK(found.pairs[0].evidence.common == 0);
        CHECK_FALSE(found.pairs[0].evidence.jaccard);
        REQUIRE(found.pairs[0].joint.size() == 1);
        CHECK(m.done()[found.pairs[0].joint[0]].key == "both");
        m.link("third", "a", "runs").link("b", "third", "runs");
        auto with_third = found_in(m.done(), {});
        CHECK(with_third.pairs[0].partners.size() == 1);
        CHECK(with_third.pairs[0].evidence.jaccard == 1.0);
        CHECK(with_third.pairs[0].evidence.resource_allocation == 0.5);
    }
}

TEST_CASE("a collaboration of others that has a link to the two is a common partner, and so is an organisation") {
    Make m;
    m.actor("theirs", {.node_class = NodeClass::collaboration}).actor("office");
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    m.link("theirs", "a", "runs").link("theirs", "b", "runs").link("a", "office", "runs").link("b", "office", "runs");
    auto found = found_in(m.done(), {});
    REQUIRE(found.pairs.size() == 1);
    CHECK(found.pairs[0].partners.size() == 2);
    CHECK(found.pairs[0].joint.empty());
}

TEST_CASE("a reason that more than a tenth of the other pairs have as much of speaks for nobody") {
    // Of seven there are 21 pairs; a tenth of the others are 2.
    const std::vector<std::string> names{"a", "b", "c", "d", "e", "f", "g"};
    auto matched = [&](std::size_t reaching) {
        Make m;
        m.target_groups("k", "all");
        for (std::size_t i = 0; i < names.size(); ++i)
            m.offer(names[i], {"F"}, {"p1"}, {.targets = i < reaching ? Keys{"k", "all"} : Keys{"all"}});
        const auto map = m.done();
        CHECK(found_in(map, {}).untied == 21);
        return pairs_of(map, found_in(map, {}));
    };
    CHECK(matched(0).empty());  // what all reach says nothing of two
    CHECK(matched(2) == "a-b 1:1 ");
    CHECK(matched(3) == "a-b 1:1 a-c 1:1 b-c 1:1 ");
    CHECK(matched(4).empty());  // six pairs
}

TEST_CASE("how far two complete each other is unknown where one of them is in no cell") {
    Make m;
    m.target_groups("k");
    m.offer("a", {"F"}, {"p1"}, {.targets = {"k"}}).offer("b", {}, {}, {.targets = {"k"}}).offer("c", {"F"}, {"p1"});
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
