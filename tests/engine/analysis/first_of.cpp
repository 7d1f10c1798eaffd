#include "engine/analysis/first_of.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <functional>

using namespace ecomap;

TEST_CASE("the first of many are those that stand first when all are sorted") {
    Random random(3);
    for (std::size_t most : std::vector<std::size_t>{0, 1, 2, 10, 500}) {
        for (std::uint32_t count : {0u, 1u, 2u, 9u, 10u, 11u, 300u}) {
            FirstOf<int, std::less<>> first(most, {});
            std::vector<int> all;
            for (std::uint32_t i = 0; i < count; ++i) {
                all.push_back(static_cast<int>(random.below(1000)));
                first.add(all.back());
            }
            std::sort(all.begin(), all.end());
            if (most > 0 && all.size() > most) all.resize(most);
            CHECK(first.take() == all);
            CHECK(first.take().empty());
        }
    }
}
