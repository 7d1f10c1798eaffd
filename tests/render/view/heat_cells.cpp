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
    auto table = pivot(map, {Dimension::support_type, Unknown::own_line}, Dimension::principle);
    auto scale = HeatScale::of_counts(largest_count(table));
    auto matrix = heat_matrix(context, table, scale);
    REQUIRE(matrix.rows.size() == 2);
    CHECK(matrix.rows[1].is_uncertain);
    CHECK(matrix.rows[1].code == "?");
    CHECK(tally(matrix).cells == 2);
    CHECK(tally(matrix).empty == 1);
    CHECK(tally(heat_matrix(context, table, scale, false)).cells == 0);
}

TEST_CASE("the legend explains the marks that are used, in any of the grids, and no others") {
    auto map = Make().done();
    Params params;
    HeatContext context{map, "en", params};
    auto scale = HeatScale::of_counts(9);
    Matrix one, other;
    one.cells = {{{}}};
    one.cells[0][0].mark = Matrix::Mark::gap;
    other.cells = one.cells;
    other.cells[0][0].mark = Matrix::Mark::crowded;
    CHECK(marks_legend(context, {&one}, scale).entries.size() == 1);
    auto both = marks_legend(context, {&one, &other}, scale);
    REQUIRE(both.entries.size() == 2);
    CHECK(both.entries[0].label == "gap: no actor");
    CHECK(both.entries[1].label == "crowded: at least 6 actors");
    CHECK(both.entries[1].ground == scale.colour_of(6));
}
