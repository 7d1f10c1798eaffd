#include "engine/analysis/network/match_amounts.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/graph/connectivity/link_prediction.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace ecomap;
using namespace ecomap::test;

namespace {

/// Support, groups and ties of all kinds, with collaborations that have links of their own.
Ecosystem random_map(Random& random) {
    Make m;
    m.principles("p0", "p1", "p2").support_types("s0", "s1", "s2").target_groups("k0", "k1", "k2");
    m.actor("a0", {.node_class = NodeClass::network}).actor("a1", {.node_class = NodeClass::category});
    m.actor("a2", {.node_class = NodeClass::project});
    auto one = [&](const std::string& letter, std::uint32_t of) { return letter + std::to_string(random.below(of)); };
    for (int i = 0; i < 40; ++i)
        m.offer(one("a", 16), {one("s", 3)}, {one("p", 3)},
                {.targets = random.below(2) == 0 ? Keys{one("k", 3)} : Keys{}});
    for (int i = 0; i < 30; ++i) m.link(one("a", 20), one("a", 20), "x");
    return m.done();
}

/// As match.hpp defines them, of one pair.
MatchAmounts by_definition(const CollaborationNetwork& network, const Graph& ties, const std::vector<MatchSide>& sides,
                           const MatchSide& a, const MatchSide& b) {
    auto rarity = [&](auto has) {
        const auto count = std::count_if(sides.begin(), sides.end(), has);
        return std::log(static_cast<double>(sides.size()) / static_cast<double>(count));
    };
    double groups = 0;
    for (auto group : a.groups)
        if (b.groups.contains(group)) groups += rarity([&](const MatchSide& s) { return s.groups.contains(group); });
    auto adds = [&](const MatchSide& one, const MatchSide& other) {
        double sum = 0;
        for (const auto& cell : one.cells) {
            auto is_in = [&](const MatchSide& s) {
                return std::find(s.cells.begin(), s.cells.end(), cell) != s.cells.end();
            };
            if (!is_in(other) && other.principles.contains(cell.principle)) sum += rarity(is_in);
        }
        return sum;
    };
    std::vector<Node> joint;
    for (Node node : common_neighbours(ties, a.node, b.node))
        if (do_together(network, a.node, b.node, node)) joint.push_back(node);
    return {comparable(groups), comparable(std::min(adds(a, b), adds(b, a))),
            comparable(evidence_for_tie(ties, a.node, b.node, joint).resource_allocation)};
}

}  // namespace

TEST_CASE("the amounts of all pairs are those that looking at each pair gives") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Random random(seed);
        const auto map = random_map(random);
        const auto network = collaboration_network(map, {});
        const auto ties = ties_of_actors(network);
        const auto sides = match_sides(network);
        PairAmounts amounts(network, ties, sides);
        for (int turn = 0; turn < 2; ++turn) {  // a second time, as in the first
            std::map<std::pair<std::size_t, std::size_t>, MatchAmounts> told;
            amounts.each([&](std::size_t one, std::size_t other, const MatchAmounts& pair) {
                REQUIRE(told.emplace(std::pair(one, other), pair).second);
            });
            REQUIRE(told.size() == amounts.pairs());
            for (std::size_t one = 0; one < sides.size(); ++one)
                for (std::size_t other = one + 1; other < sides.size(); ++other) {
                    const bool tied = are_tied(network.graph, sides[one].node, sides[other].node);
                    REQUIRE(told.count({one, other}) == (tied ? 0 : 1));
                    if (tied) continue;
                    const auto &pair = told.at({one, other}),
                               expected = by_definition(network, ties, sides, sides[one], sides[other]);
                    REQUIRE(pair.groups == expected.groups);
                    REQUIRE(pair.complement == expected.complement);
                    REQUIRE(pair.partners == expected.partners);
                    const auto greatest = std::max({pair.groups, pair.complement, pair.partners});
                    REQUIRE(static_cast<std::uint64_t>(greatest) <= amounts.most());
                }
        }
    }
}

TEST_CASE("nobody makes no pairs") {
    const auto map = Make().done();
    const auto network = collaboration_network(map, {});
    const auto ties = ties_of_actors(network);
    const std::vector<MatchSide> nobody;
    PairAmounts amounts(network, ties, nobody);
    CHECK(amounts.pairs() == 0);
    amounts.each([](auto, auto, const MatchAmounts&) { FAIL("a pair"); });
}
