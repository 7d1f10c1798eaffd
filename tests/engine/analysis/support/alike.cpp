#include "engine/analysis/support/alike.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace ecomap;
using namespace ecomap::test;

namespace {

using Sets = std::vector<std::vector<std::size_t>>;

/// Few things make many who have the same.
Sets random_sets(Random& random, std::size_t things) {
    Sets sets(random.below(40));
    for (auto& set : sets)
        for (std::size_t thing = 0; thing < things; ++thing)
            if (random.below(3) == 0) set.push_back(thing);
    return sets;
}

bool is_before(const AlikePair& a, const AlikePair& b) {
    const auto left = a.shared * b.either, right = b.shared * a.either;
    if (left != right) return left > right;
    return std::tuple(b.shared, a.one, a.other) < std::tuple(a.shared, b.one, b.other);
}

/// Every pair that shares something, in order.
std::vector<AlikePair> by_looking(const Sets& sets) {
    std::vector<AlikePair> pairs;
    for (std::size_t i = 0; i < sets.size(); ++i)
        for (std::size_t k = i + 1; k < sets.size(); ++k) {
            std::vector<std::size_t> both;
            std::set_intersection(sets[i].begin(), sets[i].end(), sets[k].begin(), sets[k].end(),
                                  std::back_inserter(both));
            if (!both.empty()) pairs.push_back({i, k, both.size(), sets[i].size() + sets[k].size() - both.size()});
        }
    std::sort(pairs.begin(), pairs.end(), is_before);
    return pairs;
}

std::vector<std::size_t> numbers(const AlikePair& pair) { return {pair.one, pair.other, pair.shared, pair.either}; }

}  // namespace

TEST_CASE("the most alike are those that looking at every pair finds") {
    Random random(17);
    for (int i = 0; i < 200; ++i) {
        const auto things = 1 + random.below(9);
        const auto sets = random_sets(random, things);
        const auto expected = by_looking(sets);
        for (std::size_t most : std::vector<std::size_t>{0, 1, 5, 60}) {
            const auto found = most_alike(sets, things, most);
            REQUIRE(found.sharing == expected.size());
            REQUIRE(found.first.size() == (most == 0 ? expected.size() : std::min(most, expected.size())));
            for (std::size_t at = 0; at < found.first.size(); ++at)
                REQUIRE(numbers(found.first[at]) == numbers(expected[at]));
            REQUIRE(static_cast<std::ptrdiff_t>(found.equally_first) ==
                    std::count_if(expected.begin(), expected.end(), [&](const AlikePair& pair) {
                        return pair.shared == expected[0].shared && pair.either == expected[0].either;
                    }));
            REQUIRE(found.closest.size() == sets.size());
            for (std::size_t one = 0; one < sets.size(); ++one) {
                std::optional<AlikePair> closest;
                for (auto pair : expected) {
                    if (pair.one != one && pair.other != one) continue;
                    if (pair.other == one) std::swap(pair.one, pair.other);
                    if (!closest || is_before(pair, *closest)) closest = pair;
                }
                REQUIRE(found.closest[one].has_value() == closest.has_value());
                if (closest) REQUIRE(numbers(*found.closest[one]) == numbers(*closest));
            }
        }
    }
}

TEST_CASE("who has nothing is like nobody") {
    const auto found = most_alike({{}, {}, {0}}, 1, 0);
    CHECK(found.sharing == 0);
    CHECK(found.first.empty());
    for (const auto& closest : found.closest) CHECK_FALSE(closest);
    CHECK(most_alike({}, 0, 3).equally_first == 0);
}
