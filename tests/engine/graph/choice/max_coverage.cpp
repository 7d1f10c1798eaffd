#include "engine/graph/choice/max_coverage.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using ecomap::test::Random;

namespace {

/// Elements 0 to `count` - 1, each of weight 1.
CoverProblem problem_of(std::size_t count, std::vector<CoverItem> items, double budget) {
    return {std::vector<double>(count, 1.0), std::move(items), budget, {}};
}

double worth_of(const CoverProblem& problem, const std::vector<std::uint32_t>& items) {
    std::vector<bool> covered(problem.weights.size(), false);
    for (auto item : items)
        for (auto element : problem.items[item].covers) covered[element] = true;
    double sum = 0;
    for (std::size_t i = 0; i < covered.size(); ++i) sum += covered[i] ? problem.weights[i] : 0;
    return sum;
}

/// The best worth by trying every choice; below 0 when none keeps the floors.
double brute_force(const CoverProblem& problem) {
    double best = -1;
    for (std::uint32_t set = 0; set < (1U << problem.items.size()); ++set) {
        std::vector<std::uint32_t> items;
        std::vector<std::size_t> in_group(problem.floors.size(), 0);
        double cost = 0;
        for (std::uint32_t i = 0; i < problem.items.size(); ++i) {
            if ((set >> i & 1U) == 0) continue;
            items.push_back(i);
            cost += problem.items[i].cost;
            for (auto group : problem.items[i].groups) ++in_group[group];
        }
        bool floors = true;
        for (std::size_t group = 0; group < in_group.size(); ++group)
            floors = floors && in_group[group] >= problem.floors[group];
        if (cost <= problem.budget + 1e-9 && floors) best = std::max(best, worth_of(problem, items));
    }
    return best;
}

CoverProblem random_problem(Random& random, std::size_t groups) {
    CoverProblem problem;
    for (std::uint32_t i = 0; i < 4 + random.below(8); ++i) problem.weights.push_back(random.below(4) + random.unit());
    for (std::uint32_t i = 0; i < 2 + random.below(9); ++i) {
        CoverItem item;
        for (std::uint32_t element = 0; element < problem.weights.size(); ++element)
            if (random.below(3) == 0) item.covers.push_back(element);
        item.cost = random.below(2) == 0 ? 1 : random.below(6) + random.unit();
        for (std::uint32_t group = 0; group < groups; ++group)
            if (random.below(2) == 0) item.groups.push_back(group);
        problem.items.push_back(std::move(item));
    }
    problem.budget = random.below(12);
    problem.floors.assign(groups, 1);
    return problem;
}

}  // namespace

TEST_CASE("two sets of three are chosen exactly where greedy covers one element less") {
    const auto problem = problem_of(6, {{{0, 1, 2, 3}}, {{0, 1, 4}}, {{2, 3, 5}}}, 2);
    const auto greedy = choose_cover_greedily(problem);
    CHECK(greedy.items == std::vector<std::uint32_t>{0, 1});
    CHECK(greedy.worth == 5);
    CHECK_FALSE(greedy.optimal);
    CHECK(greedy.bound >= 6);
    const auto best = choose_cover(problem);
    CHECK(best.items == std::vector<std::uint32_t>{1, 2});
    CHECK(best.worth == 6);
    CHECK(best.optimal);
    CHECK(greedy.worth >= greedy_guarantee(problem) * best.worth);
}

TEST_CASE("the cheap item does not keep the large one out") {
    const auto problem = problem_of(11, {{{0}, 0.9}, {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 10}}, 10);
    CHECK(choose_cover(problem).items == std::vector<std::uint32_t>{1});
    CHECK(choose_cover(problem).worth == 10);
    CHECK(choose_cover_greedily(problem).worth == 10);  // the best single item saves the greedy way
    CHECK(greedy_guarantee(problem) == Approx(0.31606).margin(1e-5));
}

TEST_CASE("an element that two items cover counts once, and the gains say what each adds") {
    const auto choice = choose_cover(problem_of(3, {{{0, 1}}, {{1, 2}}, {{1}}}, 3));
    CHECK(choice.items == std::vector<std::uint32_t>{0, 1});  // the third adds nothing
    CHECK(choice.gains == std::vector<double>{2, 1});
    CHECK(choice.cost == 2);
}

TEST_CASE("a floor takes an item of each group even where another would cover more") {
    auto problem = problem_of(4, {{{0, 1}, 1, {0}}, {{2}, 1, {0}}, {{3}, 1, {1}}}, 2);
    problem.weights = {1, 1, 5, 1};
    CHECK(choose_cover(problem).items == std::vector<std::uint32_t>{1, 0});
    problem.floors = {1, 1};
    const auto choice = choose_cover(problem);
    CHECK(choice.items == std::vector<std::uint32_t>{1, 2});
    CHECK(choice.floors_met);
    problem.budget = 1;  // one item cannot be of both groups
    CHECK_FALSE(choose_cover(problem).floors_met);
    CHECK(choose_cover(problem).items == std::vector<std::uint32_t>{1});
    problem.budget = 2;
    problem.items[2].groups.clear();  // nobody is in the second group: nothing can be asked of it
    CHECK(choose_cover(problem).floors_met);
}

TEST_CASE("nothing to choose from, nothing to pay with and nothing to cover are empty choices") {
    for (const auto& problem :
         {CoverProblem{}, problem_of(2, {{{0}}}, 0), problem_of(0, {{{}}, {{}}}, 2), problem_of(2, {{{0}, 5}}, 4)}) {
        const auto choice = choose_cover(problem);
        CHECK(choice.items.empty());
        CHECK(choice.optimal);
        CHECK(choice.bound == 0);
    }
    CHECK(choose_cover(problem_of(1, {{{0}, 0}}, 0)).worth == 1);  // what costs nothing is always afforded
}

TEST_CASE("the exact choice is worth what trying every choice finds") {
    Random random(7);
    for (int round = 0; round < 400; ++round) {
        CAPTURE(round);
        auto problem = random_problem(random, 0);
        const auto wanted = brute_force(problem);
        const auto choice = choose_cover(problem);
        CHECK(choice.optimal);
        CHECK(choice.worth == Approx(wanted).margin(1e-9));
        CHECK(worth_of(problem, choice.items) == Approx(choice.worth).margin(1e-9));
        const auto greedy = choose_cover_greedily(problem);
        CHECK(greedy.worth >= greedy_guarantee(problem) * wanted - 1e-9);
        CHECK(greedy.bound >= wanted - 1e-9);
        CHECK(greedy.cost <= problem.budget + 1e-9);
    }
}

TEST_CASE("with floors too, unless no choice keeps them") {
    Random random(11);
    int kept = 0;
    for (int round = 0; round < 400; ++round) {
        CAPTURE(round);
        auto problem = random_problem(random, 2);
        const auto wanted = brute_force(problem);
        const auto choice = choose_cover(problem);
        if (wanted < 0) continue;  // a group may be empty or too dear
        ++kept;
        CHECK(choice.floors_met);
        CHECK(choice.worth == Approx(wanted).margin(1e-9));
    }
    CHECK(kept > 100);
}

TEST_CASE("floors void the promise of the greedy way: two fifths of the best where three fifths were promised") {
    auto problem = problem_of(12, {{{0, 1, 2}, 1, {0}}, {{0, 1}, 1, {0, 1}}, {{2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 1}}, 2);
    CHECK(greedy_guarantee(problem) == Approx(0.63212).margin(1e-5));
    problem.floors = {1, 1};
    CHECK(greedy_guarantee(problem) == 0);
    const auto greedy = choose_cover(problem, {.exact_items = 0});
    CHECK(greedy.items == std::vector<std::uint32_t>{0, 1});
    CHECK(greedy.worth == 3);
    CHECK(greedy.floors_met);
    const auto best = choose_cover(problem);
    CHECK(best.worth == 12);
    CHECK(best.optimal);
    CHECK(greedy.bound >= 12);
}

TEST_CASE(
    "floors that a greedy choice misses are not ruled out, nor is it called optimal; those without a choice are") {
    auto problem = problem_of(13, {{{0, 1, 2}, 1, {0}}, {{0, 3}, 1, {0, 1}}, {{4, 5, 6, 7, 8}, 1, {2}}}, 2);
    problem.floors = {1, 1, 1};
    const auto greedy = choose_cover(problem, {.exact_items = 0});
    CHECK_FALSE(greedy.floors_met);
    CHECK_FALSE(greedy.floors_ruled_out);
    CHECK_FALSE(greedy.optimal);
    CHECK(choose_cover(problem).floors_met);
    problem.budget = 1;
    CHECK_FALSE(choose_cover(problem).floors_met);
    CHECK(choose_cover(problem).floors_ruled_out);
}

TEST_CASE("where the exact way is given up, the greedy choice comes with a bound that holds") {
    Random random(3);
    for (int round = 0; round < 50; ++round) {
        auto problem = random_problem(random, 0);
        const auto best = choose_cover(problem);
        const auto few = choose_cover(problem, {.exact_items = 0});
        const auto short_of = choose_cover(problem, {.nodes = 2});
        for (const auto& choice : {few, short_of}) {
            CHECK(choice.worth <= best.worth + 1e-9);
            CHECK(choice.bound >= best.worth - 1e-9);
        }
    }
}

TEST_CASE("a thousand items are answered greedily, close to the bound") {
    Random random(5);
    CoverProblem problem;
    problem.weights.assign(300, 1);
    for (int i = 0; i < 1000; ++i) {
        CoverItem item;
        for (std::uint32_t element = 0; element < 300; ++element)
            if (random.below(40) == 0) item.covers.push_back(element);
        problem.items.push_back(std::move(item));
    }
    problem.budget = 20;
    const auto choice = choose_cover(problem);
    CHECK(choice.items.size() == 20);
    CHECK(choice.worth >= 0.7 * choice.bound);
}
