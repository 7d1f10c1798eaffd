#include "engine/graph/bipartite/extinction.hpp"

#include "engine/graph/random.hpp"
#include "tests/support/southern_women.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using Counts = std::vector<std::size_t>;

namespace {

// Three keepers of four things: 1110, 0110, 0011.
const Keepers three{4, {{0, 1, 2}, {1, 2}, {2, 3}}};

Keepers southern_women() {
    Keepers keepers{14, {}};
    for (const auto& woman : test::southern_women) {
        keepers.rows.emplace_back();
        for (std::uint32_t event = 0; event < 14; ++event)
            if (woman.events[event] == '1') keepers.rows.back().push_back(event);
    }
    return keepers;
}

Keepers random_keepers(Random& random) {
    Keepers keepers{random.below(8), {}};
    keepers.rows.resize(random.below(7));
    for (auto& row : keepers.rows)
        for (std::uint32_t column = 0; column < keepers.columns; ++column)
            if (random.below(3) == 0) row.push_back(column);
    return keepers;
}

// By the definition: a column is alive as long as some row that has not left keeps it.
Counts by_looking_at_every_column(const Keepers& keepers, const LeavingOrder& order) {
    Counts alive;
    for (std::size_t gone = 0; gone <= order.size(); ++gone) {
        std::size_t count = 0;
        for (std::uint32_t column = 0; column < keepers.columns; ++column) {
            bool lives = false;
            for (std::size_t i = gone; i < order.size(); ++i) {
                const auto& row = keepers.rows[order[i]];
                lives = lives || std::find(row.begin(), row.end(), column) != row.end();
            }
            count += lives;
        }
        alive.push_back(count);
    }
    return alive;
}

}  // namespace

TEST_CASE("a small matrix loses its columns as published, forwards and backwards") {
    auto forwards = surviving_columns(three, LeavingOrder{0, 1, 2});
    CHECK(forwards == Counts{4, 3, 2, 0});
    CHECK(*robustness_area(forwards) == Approx(0.583333).margin(5e-7));
    auto backwards = surviving_columns(three, LeavingOrder{2, 1, 0});
    CHECK(backwards == Counts{4, 3, 3, 0});
    CHECK(*robustness_area(backwards) == Approx(0.666667).margin(5e-7));
    CHECK(critical_columns(three) == Counts{1, 0, 1});
}

TEST_CASE("the Southern Women lose their events as published, busiest first and last") {
    auto women = southern_women();
    auto falling = surviving_columns(women, by_score(row_degrees(women), true));
    CHECK(falling == Counts{14, 14, 14, 14, 13, 12, 12, 10, 10, 9, 8, 8, 7, 6, 4, 3, 2, 2, 0});
    CHECK(*robustness_area(falling) == Approx(0.615079).margin(5e-7));
    auto rising = surviving_columns(women, by_score(row_degrees(women), false));
    CHECK(*robustness_area(rising) == Approx(0.944444).margin(5e-7));
}

TEST_CASE("the worst order takes away what most depends on one, and is no better than chance") {
    CHECK(greedy_worst_order(three) == LeavingOrder{0, 1, 2});  // then the second and third lose one each
    auto women = southern_women();
    auto worst = *robustness_area(surviving_columns(women, greedy_worst_order(women)));
    auto chance = random_extinction(women, 200, 1, 0.05, 0.95);
    CHECK(worst < *chance.area_low);
    CHECK(*chance.area_low < *chance.area);
    CHECK(*chance.area < *chance.area_high);
    CHECK(*chance.area_high < *robustness_area(surviving_columns(women, by_score(row_degrees(women), false))));
}

TEST_CASE("the worst order is that of looking at every row at every step") {
    auto by_looking = [](const Keepers& keepers) {
        LeavingOrder order;
        auto is_gone = [&](std::uint32_t row) { return std::find(order.begin(), order.end(), row) != order.end(); };
        while (order.size() < keepers.rows.size()) {
            std::optional<std::uint32_t> worst;
            std::pair<std::size_t, std::size_t> most;
            for (std::uint32_t row = 0; row < keepers.rows.size(); ++row) {
                if (is_gone(row)) continue;
                std::size_t kills = 0;
                for (auto column : keepers.rows[row]) {
                    std::size_t others = 0;
                    for (std::uint32_t other = 0; other < keepers.rows.size(); ++other)
                        others += other != row && !is_gone(other) &&
                                  std::count(keepers.rows[other].begin(), keepers.rows[other].end(), column) > 0;
                    kills += others == 0;
                }
                std::pair loss{kills, keepers.rows[row].size()};
                if (!worst || loss > most) worst = row, most = loss;
            }
            order.push_back(*worst);
        }
        return order;
    };
    Random random(5);
    for (int i = 0; i < 300; ++i) {
        auto keepers = random_keepers(random);
        REQUIRE(greedy_worst_order(keepers) == by_looking(keepers));
    }
    Keepers larger{25, {}};
    larger.rows.resize(40);
    for (auto& row : larger.rows)
        for (std::uint32_t column = 0; column < larger.columns; ++column)
            if (random.below(12) == 0) row.push_back(column);
    CHECK(greedy_worst_order(larger) == by_looking(larger));
}

TEST_CASE("random orders begin with all columns, end with none and depend on their seed alone") {
    auto chance = random_extinction(three, 500, 7, 0.05, 0.95);
    CHECK(chance.mean.front() == 4);
    CHECK(chance.mean.back() == 0);
    CHECK(std::is_sorted(chance.mean.rbegin(), chance.mean.rend()));
    CHECK(random_extinction(three, 500, 7, 0.05, 0.95).mean == chance.mean);
    CHECK(random_extinction(three, 500, 8, 0.05, 0.95).mean != chance.mean);
    // All six orders: one leaving first costs 1, 0 or 1 columns; two leaving leave 2, 3 or 2.
    CHECK(chance.mean[1] == Approx(4 - 2 / 3.0).margin(0.1));
    CHECK(chance.mean[2] == Approx(7 / 3.0).margin(0.1));
}

TEST_CASE("random orders give what keeping every curve of theirs gives") {
    Random random(12);
    for (int i = 0; i < 100; ++i) {
        const auto keepers = random_keepers(random);
        const auto found = random_extinction(keepers, 23, 4, 0.05, 0.8);
        Random same(4);
        LeavingOrder order(keepers.rows.size());
        for (std::uint32_t row = 0; row < order.size(); ++row) order[row] = row;
        std::vector<std::vector<double>> by_step(order.size() + 1);
        for (int draw = 0; draw < 23; ++draw) {
            same.shuffle(order);
            const auto curve = surviving_columns(keepers, order);
            for (std::size_t step = 0; step < curve.size(); ++step)
                by_step[step].push_back(static_cast<double>(curve[step]));
        }
        REQUIRE(found.mean.size() == by_step.size());
        for (std::size_t step = 0; step < by_step.size(); ++step) {
            double sum = 0;
            for (double alive : by_step[step]) sum += alive;
            REQUIRE(found.mean[step] == sum / 23);
            REQUIRE(found.low[step] == *quantile_of(by_step[step], 0.05));
            REQUIRE(found.high[step] == *quantile_of(by_step[step], 0.8));
        }
    }
}

TEST_CASE("without rows, or without columns to lose, robustness is unknown") {
    CHECK(surviving_columns({}, {}) == Counts{0});
    CHECK_FALSE(robustness_area(Counts{0}));
    CHECK_FALSE(robustness_area(surviving_columns({3, {}}, {})));
    CHECK_FALSE(robustness_area(surviving_columns({3, {{}, {}}}, LeavingOrder{0, 1})));
    CHECK_FALSE(random_extinction({}, 10, 1, 0.05, 0.95).area);
    CHECK(random_extinction(three, 0, 1, 0.05, 0.95).mean.empty());
    CHECK(greedy_worst_order({}).empty());
    CHECK(*robustness_area(surviving_columns({2, {{0, 1}}}, LeavingOrder{0})) == 0.5);
}

TEST_CASE("curves agree with looking at every column; renaming columns changes nothing") {
    Random random(3);
    for (int i = 0; i < 200; ++i) {
        auto keepers = random_keepers(random);
        LeavingOrder order(keepers.rows.size());
        for (std::uint32_t row = 0; row < order.size(); ++row) order[row] = row;
        random.shuffle(order);
        CHECK(surviving_columns(keepers, order) == by_looking_at_every_column(keepers, order));
        auto renamed = keepers;
        for (auto& row : renamed.rows)
            for (auto& column : row) column = static_cast<std::uint32_t>(keepers.columns) - 1 - column;
        CHECK(surviving_columns(renamed, order) == surviving_columns(keepers, order));
        CHECK(greedy_worst_order(renamed) == greedy_worst_order(keepers));
        CHECK(critical_columns(renamed) == critical_columns(keepers));
    }
}

TEST_CASE("a quantile is one of the values, by nearest rank") {
    CHECK(*quantile_of({5, 1, 3, 2, 4}, 0.5) == 3);
    CHECK(*quantile_of({5, 1, 3, 2, 4}, 0) == 1);
    CHECK(*quantile_of({5, 1, 3, 2, 4}, 1) == 5);
    CHECK(*quantile_of({5, 1, 3, 2, 4}, 0.2) == 1);
    CHECK_FALSE(quantile_of({}, 0.5));
}
