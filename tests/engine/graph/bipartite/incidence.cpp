#include "engine/graph/bipartite/incidence.hpp"

#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Numbers = std::vector<std::size_t>;

TEST_CASE("eighteen women came to fourteen events 89 times") {
    auto women = women_and_events();
    CHECK(women.rows() == 18);
    CHECK(women.columns() == 14);
    CHECK(women.filled() == 89);
    CHECK(density(women).value() == Approx(0.353175).margin(5e-7));
    CHECK(women.row_degree(woman("Evelyn")) == 8);
    CHECK(women.column_degree(7) == 14);
}

TEST_CASE("degrees count filled cells and sums add their values") {
    auto matrix = digits({"203", "000", "010"});
    CHECK(matrix.row_degree(0) == 2);
    CHECK(matrix.row_sum(0) == 5);
    CHECK(matrix.row_degree(1) == 0);
    CHECK(matrix.column_degree(2) == 1);
    CHECK(matrix.column_sum(2) == 3);
    CHECK(matrix.total() == 6);
    CHECK(matrix.filled() == 3);
    CHECK(binary(matrix) == digits({"101", "000", "010"}));
    CHECK(transposed(matrix) == digits({"200", "001", "300"}));
}

TEST_CASE("a matrix without cells has no density, and one without ties has density 0") {
    CHECK_FALSE(density({}));
    CHECK_FALSE(density({3, 0, {}}));
    CHECK(density(digits({"00"})) == 0.0);
}

TEST_CASE("what is left without empty rows and columns knows where it was") {
    auto part = without_empty(digits({"0000", "0102", "0000", "0001"}));
    CHECK(part.matrix == digits({"12", "01"}));
    CHECK(part.rows == Numbers{1, 3});
    CHECK(part.columns == Numbers{1, 3});
    CHECK(without_empty(digits({"00"})).matrix == Incidence());
}

TEST_CASE("the largest component has most rows, then most columns, then the lowest row") {
    CHECK(largest_component(digits({"1000", "0110", "0100", "0001"})).rows == Numbers{1, 2});
    CHECK(largest_component(digits({"100", "011"})).columns == Numbers{1, 2});
    CHECK(largest_component(digits({"0000", "0110", "1001"})).rows == Numbers{1});
    CHECK(largest_component(digits({"000"})).matrix == Incidence());
    CHECK(largest_component({}).rows.empty());
}

TEST_CASE("as a graph a matrix has a node for each row and then for each column, and its values are weights") {
    auto graph = two_mode_graph(digits({"20", "03"}));
    CHECK(graph.node_count() == 4);
    CHECK(graph.edge_count() == 2);
    CHECK(graph.neighbours(0)[0] == 2);
    CHECK(graph.neighbour_weights(3)[0] == 3);
    CHECK(two_mode_graph({}).node_count() == 0);
}
