#include "render/view/heat_cells.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("only cells whose row and column the data covers are counted as findings") {
    Make make;
    make.principles("p1", "p2").support_types("F");
    make.offer("a", {"F"}, {"p1"}).offer("b", {}, {"p1"});
    auto map = make.done();
    Params params;
    HeatContext context{map, "sv", params};
    HeatTable heat{pivot(map, {Dimension::support_type, Unknown::own_line}, Dimension::principle), {}};
    heat.standings = cell_standings(map, heat.table, Dimension::support_type, Dimension::principle);
    const auto measure = measure_of(context, {&heat});
    auto matrix = heat_matrix(context, heat, measure);
    REQUIRE(matrix.rows.size() == 2);
    CHECK(matrix.rows[1].is_uncertain);
    CHECK(matrix.rows[1].code == "?");
    CHECK(tally(matrix).cells == 2);
    CHECK(tally(matrix).empty == 1);
    CHECK(tally(matrix).possible == 0);
    heat.is_covered = false;
    CHECK(tally(heat_matrix(context, heat, measure)).cells == 0);
}

TEST_CASE("what is not expected and what is outside the selection is in no count") {
    Matrix matrix;
    matrix.cells.assign(1, std::vector<Matrix::CellOf>(5));
    using Mark = Matrix::Mark;
    std::size_t at = 0;
    for (auto mark : {Mark::gap, Mark::possible, Mark::not_expected, Mark::outside, Mark::crowded})
        matrix.cells[0][at++].mark = mark;
    const auto all = tally(matrix);
    CHECK(all.cells == 3);
    CHECK(all.empty == 1);
    CHECK(all.possible == 1);
    CHECK(all.crowded == 1);
}

TEST_CASE("the colours and what is many are the same in all grids, and follow from the lines that count") {
    Make make;
    make.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p2"}).offer("d", {}, {"p2"});
    auto map = make.done();
    Params params;
    params.crowded = 1;
    HeatContext context{map, "sv", params};
    HeatTable heat{pivot(map, {Dimension::support_type, Unknown::own_line}, Dimension::principle), {}};
    CHECK(measure_of(context, {&heat, &heat}).many == 3);  // of 2, 1, 2 and 1 none stands out
    CHECK(measure_of(context, {&heat}).many == 2);
    heat.is_covered = false;
    CHECK(measure_of(context, {&heat}).many == 1);
}
