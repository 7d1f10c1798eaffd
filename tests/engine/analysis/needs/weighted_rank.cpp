#include "engine/analysis/needs/weighted_rank.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

const std::vector<double> equal{1, 1};

}  // namespace

TEST_CASE("a score is the weighted mean of what is known") {
    std::vector<Parts> things{{1, 0}, {0.5, 0.9}, {std::nullopt, 0.2}};
    auto ranks = weighted_ranks(things, equal, 0, 1);
    CHECK(*ranks[0].score == 0.5);
    CHECK(*ranks[1].score == Approx(0.7));
    CHECK(*ranks[2].score == 0.2);
    CHECK(*ranks[1].rank == 1);
    CHECK(*ranks[0].rank == 2);
    CHECK_FALSE(ranks[0].best);
    std::vector<double> first_only{1, 0};
    auto by_first = weighted_ranks(things, first_only, 100, 1);
    CHECK(*by_first[0].rank == 1);
    CHECK_FALSE(by_first[2].score);
    CHECK_FALSE(by_first[2].best);
}

TEST_CASE("what is best in every part is first whatever the weights; what is not may change places") {
    std::vector<Parts> things{{0.9, 0.9}, {0.8, 0.1}, {0.1, 0.75}};
    auto ranks = weighted_ranks(things, equal, 500, 3);
    CHECK(*ranks[0].best == 1);
    CHECK(*ranks[0].worst == 1);
    CHECK(ranks[0].first_share == 1);
    CHECK(*ranks[1].best == 2);
    CHECK(*ranks[1].worst == 3);
    CHECK(*ranks[2].best == 2);
    CHECK(*ranks[2].worst == 3);
    CHECK(*weighted_ranks(things, equal, 500, 3)[1].worst == *ranks[1].worst);
}

TEST_CASE("an unknown part widens the range of the rank, rather than count as zero") {
    std::vector<Parts> things{{0.5, 0.5}, {0.52, 0.52}, {std::nullopt, 0.51}};
    auto ranks = weighted_ranks(things, equal, 500, 3);
    CHECK(*ranks[2].rank == 2);
    CHECK(*ranks[2].best == 1);
    CHECK(*ranks[2].worst == 3);
}

TEST_CASE("a mean of less than half of the weight is no score, and does not come first") {
    std::vector<Parts> things{{0.5, 0.5, 0.5, 0.5, 0.5}, {std::nullopt, std::nullopt, 1, std::nullopt, 1}};
    const std::vector<double> weights{1, 1, 1, 1, 1}, other{1, 1, 2, 1, 1};
    const auto ranks = weighted_ranks(things, weights, 100, 1);
    CHECK(*ranks[0].rank == 1);
    CHECK_FALSE(ranks[1].score);
    CHECK_FALSE(ranks[1].rank);
    CHECK(*weighted_ranks(things, other, 0, 1)[1].rank == 1);
}

TEST_CASE("nothing to rank gives nothing") { CHECK(weighted_ranks({}, equal, 10, 1).empty()); }
