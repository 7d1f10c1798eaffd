#include "cli/cost.hpp"

#include "engine/analysis/analysis.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::cli;

TEST_CASE("reading costs what its bytes do, and an unknown question what coverage does") {
    const auto small = cost_of_reading(1 << 20), large = cost_of_reading(10 << 20);
    CHECK(small.megabytes == Approx(30));
    CHECK(large.megabytes == Approx(120));
    CHECK(large.seconds == Approx(10 * small.seconds));
    const Work work{1 << 20, 10, 50, 50};
    CHECK(cost_of("nothing", work).megabytes == cost_of("coverage", work).megabytes);
    CHECK(cost_of("coverage", work).megabytes > small.megabytes);
    CHECK(cost_of("atlas", work).seconds > cost_of("match", work).seconds);
}

TEST_CASE("more rows never cost less, and half of the draws no more than all") {
    auto questions = std::vector<std::string>{"check", "info", "atlas", "compare", "diff", "find", "view"};
    for (const auto& analysis : ecomap::analyses()) questions.emplace_back(analysis.name);
    for (const auto& question : questions) {
        INFO(question);
        const auto small = cost_of(question, {1 << 20, 1000, 5000, 5000});
        const auto large = cost_of(question, {10 << 20, 10000, 50000, 50000});
        CHECK(large.seconds >= 10 * small.seconds * 0.999);
        CHECK(large.megabytes >= small.megabytes);
        CHECK(cost_of(question, {1 << 20, 1000, 5000, 5000, 500}).seconds <= small.seconds);
    }
}

TEST_CASE("what a question costs is so much a row and so much for each actor times each link, as was measured") {
    const auto beyond_reading = [](const char* question, std::size_t draws) {
        const Work work{1 << 20, 1000, 4000, 5000, draws};
        const auto reading = cost_of_reading(work.bytes), all = cost_of(question, work);
        return Cost{all.seconds - reading.seconds, all.megabytes - reading.megabytes};
    };
    CHECK(beyond_reading("centrality", 1000).seconds == Approx(10'000 * 1.3e-6 + 5'000'000 * 37e-9));
    CHECK(beyond_reading("centrality", 1).seconds == Approx(beyond_reading("centrality", 1000).seconds));
    CHECK(beyond_reading("centrality", 1000).megabytes == Approx(10'000 * 467.0 / (1 << 20)));
    CHECK(beyond_reading("nestedness", 1000).seconds == Approx(1.5));
    CHECK(beyond_reading("nestedness", 500).seconds == Approx(0.75));
    CHECK(beyond_reading("completeness", 1000).megabytes == Approx(10'000 * 200.0 / (1 << 20)));
}
