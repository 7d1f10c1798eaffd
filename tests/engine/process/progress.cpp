#include "engine/process/progress.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace ecomap;

namespace {

/// What was heard while `work` was done.
template <class Work>
std::vector<double> heard(Work work) {
    std::vector<double> shares;
    const Listening listening([&](double share) { shares.push_back(share); });
    work();
    return shares;
}

void work_of(std::size_t steps) {
    Progress progress(steps);
    for (std::size_t i = 0; i < steps; ++i) progress.step();
}

}  // namespace

TEST_CASE("each step is heard as its share of the whole") {
    CHECK(heard([] { work_of(4); }) == std::vector<double>{0.25, 0.5, 0.75, 1});
    CHECK(heard([] { work_of(0); }).empty());
    CHECK(heard([] { work_of(1); }) == std::vector<double>{1});
}

TEST_CASE("work within a step is a part of it, and what is heard never falls") {
    const auto shares = heard([] {
        Progress progress(2);
        work_of(2);
        progress.step();
        work_of(5);
        work_of(4);  // the second piece within one step begins anew
        progress.step();
    });
    CHECK(shares.front() == 0.25);
    CHECK(shares.back() == 1);
    CHECK(std::find(shares.begin(), shares.end(), 0.5) != shares.end());
    CHECK(std::is_sorted(shares.begin(), shares.end()));
}

TEST_CASE("more steps than were announced are not heard") {
    CHECK(heard([] {
              Progress progress(1);
              progress.step();
              progress.step();
          }) == std::vector<double>{1});
}

TEST_CASE("a listener ends the work by throwing, and the next work begins at nothing") {
    std::vector<double> shares;
    const Listening listening([&](double share) {
        shares.push_back(share);
        if (share == 0.5) throw std::runtime_error("enough");
    });
    CHECK_THROWS_WITH(work_of(2), "enough");
    shares.clear();
    work_of(4 / 4);
    CHECK(shares == std::vector<double>{1});
}

TEST_CASE("who listens inside is heard alone, and nobody on another thread") {
    std::vector<double> inner;
    const auto outer = heard([&] {
        inner = heard([] { work_of(1); });
        std::thread([] { work_of(3); }).join();
        work_of(1);
    });
    CHECK(inner == std::vector<double>{1});
    CHECK(outer == std::vector<double>{1});
    work_of(3);  // nobody listens: nothing happens
}
