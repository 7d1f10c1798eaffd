#include "engine/graph/community/agreement.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <vector>

using namespace ecomap;

namespace {

using Groups = std::vector<std::uint32_t>;

Groups random_groups(test::Random& random, std::size_t things) {
    Groups groups;
    auto most = 1 + random.below(6);
    for (std::size_t i = 0; i < things; ++i) groups.push_back(random.below(most));
    return groups;
}

/// The definition read pair by pair: together in both, in one, by chance.
double naive_rand(const Groups& a, const Groups& b) {
    double both = 0, in_a = 0, in_b = 0, all = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            ++all;
            in_a += a[i] == a[j];
            in_b += b[i] == b[j];
            both += a[i] == a[j] && b[i] == b[j];
        }
    if (all == 0 || in_a + in_b == 0 || (in_a == all && in_b == all)) return 1;
    return (both - in_a * in_b / all) / ((in_a + in_b) / 2 - in_a * in_b / all);
}

/// Σ p(a,b) log p(a,b)/(p(a)p(b)) over the mean of the entropies, thing by thing.
double naive_information(const Groups& a, const Groups& b) {
    auto n = static_cast<double>(a.size());
    double shared = 0, of_a = 0, of_b = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        double in_a = 0, in_b = 0, in_both = 0;
        for (std::size_t j = 0; j < a.size(); ++j) {
            in_a += a[i] == a[j];
            in_b += b[i] == b[j];
            in_both += a[i] == a[j] && b[i] == b[j];
        }
        shared += std::log(n * in_both / (in_a * in_b)) / n;
        of_a += std::log(n / in_a) / n;
        of_b += std::log(n / in_b) / n;
    }
    return of_a + of_b == 0 ? 1 : 2 * shared / (of_a + of_b);
}

}  // namespace

TEST_CASE("agreement has the values that other libraries document") {
    CHECK(*adjusted_rand(Groups{0, 0, 1, 2}, Groups{0, 0, 1, 1}) == Approx(4.0 / 7));
    CHECK(*adjusted_rand(Groups{0, 0, 1, 1}, Groups{0, 1, 0, 1}) == Approx(-0.5));
    CHECK(*adjusted_rand(Groups{0, 0, 0, 0}, Groups{0, 1, 2, 3}) == 0);
    CHECK(*mutual_information(Groups{0, 0, 0, 0}, Groups{0, 1, 2, 3}) == 0);
    CHECK(*mutual_information(Groups{0, 0, 1, 1}, Groups{0, 1, 0, 1}) == Approx(0).margin(1e-15));
    CHECK(*mutual_information(Groups{0, 0, 1, 2}, Groups{0, 0, 1, 1}) == Approx(0.8));
}

TEST_CASE("the same partition agrees fully under any names, and that to the last bit") {
    CHECK(*adjusted_rand(Groups{7, 7, 3, 1, 1}, Groups{0, 0, 9, 4, 4}) == 1);
    CHECK(*mutual_information(Groups{7, 7, 3, 1, 1}, Groups{0, 0, 9, 4, 4}) == 1);
}

TEST_CASE("where there is nothing to agree on partitions agree, and of nothing nothing is said") {
    for (const Groups& groups : {Groups{5}, Groups{1, 2, 3}, Groups{4, 4, 4}}) {
        CHECK(*adjusted_rand(groups, groups) == 1);
        CHECK(*mutual_information(groups, groups) == 1);
    }
    CHECK_FALSE(adjusted_rand({}, {}).has_value());
    CHECK_FALSE(mutual_information({}, {}).has_value());
}

TEST_CASE("agreement is what its definitions say, pair by pair, and the same both ways") {
    test::Random random(1985);
    for (int i = 0; i < 500; ++i) {
        auto things = 1 + random.below(20);
        auto a = random_groups(random, things), b = random_groups(random, things);
        REQUIRE(*adjusted_rand(a, b) == Approx(naive_rand(a, b)).margin(1e-12));
        REQUIRE(*mutual_information(a, b) == Approx(naive_information(a, b)).margin(1e-12));
        REQUIRE(adjusted_rand(a, b) == adjusted_rand(b, a));
        REQUIRE(mutual_information(a, b) == mutual_information(b, a));
    }
}
