#include "engine/analysis/nth_greatest.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace ecomap;

TEST_CASE("the n-th greatest of what is told in turns is that of all sorted") {
    Random random(6);
    for (std::uint64_t most : std::vector<std::uint64_t>{0, 1, 9, 65'535, 65'536, 1'000'000'007, ~std::uint64_t{0}})
        for (std::size_t count : std::vector<std::size_t>{0, 1, 2, 50, 1000}) {
            std::vector<std::uint64_t> numbers;
            for (std::size_t i = 0; i < count; ++i) {
                const auto number = std::uint64_t{random.below(4'000'000'000)} * random.below(4'000'000'000);
                numbers.push_back(most == ~std::uint64_t{0} ? number : number % (most + 1));
            }
            auto sorted = numbers;
            std::sort(sorted.begin(), sorted.end(), std::greater<>());
            for (std::size_t n : std::vector<std::size_t>{1, 2, 7, 100, 1000, 1001}) {
                const auto nth = std::make_unique<NthGreatest>(most, n);
                for (bool goes_on = true; goes_on; goes_on = nth->turn())
                    for (auto number : numbers) nth->add(number);
                REQUIRE(nth->value() == (n <= count ? sorted[n - 1] : 0));
            }
        }
}
