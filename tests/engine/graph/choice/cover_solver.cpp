#include "engine/graph/choice/cover_solver.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

using Items = std::vector<std::uint32_t>;

CoverProblem problem_of(std::size_t count, std::vector<CoverItem> items, double budget) {
    return {std::vector<double>(count, 1.0), std::move(items), budget, {}};
}

}  // namespace

TEST_CASE("the programme finds the two sets of three") {
    auto solved = solve_cover(problem_of(6, {{{0, 1, 2, 3}}, {{0, 1, 4}}, {{2, 3, 5}}}, 2), {0, 1, 2}, 100);
    CHECK(solved.found);
    CHECK(solved.ended);
    CHECK(solved.items == Items{1, 2});
    CHECK(solved.bound == Approx(6));
}

TEST_CASE("only candidates are chosen") {
    auto solved = solve_cover(problem_of(6, {{{0, 1, 2, 3}}, {{0, 1, 4}}, {{2, 3, 5}}}, 2), {0, 2}, 100);
    CHECK(solved.items == Items{0, 2});
}

TEST_CASE("of choices of equal worth the one with the fewest items is taken, then the one whose items stand first") {
    CHECK(solve_cover(problem_of(2, {{{0}}, {{1}}, {{0, 1}}}, 3), {0, 1, 2}, 100).items == Items{2});
    CHECK(solve_cover(problem_of(2, {{{0}}, {{0}}, {{1}}, {{1}}}, 2), {0, 1, 2, 3}, 100).items == Items{0, 2});
}

TEST_CASE("floors that no choice within the budget keeps are found out") {
    auto problem = problem_of(2, {{{0}, 1, {0}}, {{1}, 1, {1}}}, 1);
    problem.floors = {1, 1};
    auto solved = solve_cover(problem, {0, 1}, 100);
    CHECK(solved.ended);
    CHECK_FALSE(solved.found);
    CHECK_FALSE(solve_cover(problem, {}, 100).found);
    problem.floors = {1, 0};
    CHECK(solve_cover(problem, {0, 1}, 100).items == Items{0});
}

TEST_CASE("very small and very large weights are compared as well as others") {
    for (double size : {1e-6, 1.0, 1e9}) {
        CAPTURE(size);
        auto problem = problem_of(3, {{{0}}, {{1}}, {{2}}}, 1);
        problem.weights = {1.0 * size, 1.001 * size, 0.999 * size};
        auto solved = solve_cover(problem, {0, 1, 2}, 100);
        CHECK(solved.items == Items{1});
        CHECK(solved.bound == Approx(1.001 * size));
    }
}

TEST_CASE("a programme with nothing in it has an empty answer") {
    auto solved = solve_cover({}, {}, 100);
    CHECK(solved.found);
    CHECK(solved.ended);
    CHECK(solved.items.empty());
}
