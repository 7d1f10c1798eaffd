#include "engine/analysis/competition_ranks.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

using Ranks = std::vector<std::size_t>;
using Values = std::vector<std::optional<double>>;

namespace {

Ranks ranks_of(const Values& values) { return competition_ranks(values); }

}  // namespace

TEST_CASE("things in order share the best rank where their keys are equal, and the next rank counts them all") {
    const std::vector<int> things{52, 51, 33, 31, 10};
    const auto ranks = competition_ranks(things, [](int thing) { return thing / 10; });
    CHECK(ranks == Ranks{1, 1, 3, 3, 5});
    CHECK(tied_with(ranks, 0) == 1);
    CHECK(tied_with(ranks, 4) == 0);
    CHECK(competition_ranks(std::vector<int>{}, [](int thing) { return thing; }).empty());
}

TEST_CASE("values in any order are ranked from the highest, to nine decimals, the undefined last") {
    CHECK(ranks_of({0.5, 0.7, 0.5, std::nullopt, 0.1, 0.1 + 1e-12}) == Ranks{2, 1, 2, 6, 4, 4});
    CHECK(ranks_of({}).empty());
}

TEST_CASE("values are compared to nine decimals, and the undefined is below all") {
    CHECK(comparable(0.1 + 0.2) == comparable(0.3));
    CHECK(comparable(1.000000001) > comparable(1));
    CHECK(comparable(std::nullopt) < comparable(-1e6));
}

TEST_CASE("a rank is one more than the number of higher values, whatever the values") {
    test::Random random(7);
    for (int round = 0; round < 50; ++round) {
        Values values;
        for (auto i = random.below(30); i > 0; --i) values.emplace_back(random.below(8) / 7.0);
        const auto ranks = ranks_of(values);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto higher =
                std::count_if(values.begin(), values.end(), [&](const auto& value) { return *value > *values[i]; });
            CHECK(ranks[i] == static_cast<std::size_t>(higher) + 1);
        }
        auto sorted = values;
        std::sort(sorted.rbegin(), sorted.rend());
        CHECK(competition_ranks(sorted, comparable) == ranks_of(sorted));
    }
}
