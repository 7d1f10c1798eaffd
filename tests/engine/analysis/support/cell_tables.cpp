#include "engine/analysis/support/cell_tables.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("a matrix has a row per support type and one for all, a column per principle and one for all") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").offer("a", {"F", "M"}, {"p1"}).offer("b", {"F"}, {"p2"});
    auto grid = cells(m.done());
    auto table = cell_matrix(m.done().framework, grid, "who", Message::as_it_is("who"),
                             [](const Occupancy& occupancy) { return occupancy.count(); });
    using Values = std::vector<std::string>;
    CHECK(column(table, "support_type") == Values{"F", "M", ""});
    CHECK(column(table, "p1") == Values{"1", "1", "1"});
    CHECK(column(table, "all") == Values{"2", "1", "2"});
}

TEST_CASE("a principle's key becomes a column name that no other column has") {
    Make m;
    m.support_types("F").principles("Label", "p 1", "p-1");
    auto table = cell_matrix(m.done().framework, cells(m.done()), "who", Message::as_it_is("who"),
                             [](const Occupancy& occupancy) { return occupancy.count(); });
    CHECK(table.columns[2].key == "label_2");
    CHECK(table.columns[3].key == "p_1");
    CHECK(table.columns[4].key == "p_1_2");
}

TEST_CASE("the long form has a value for every column") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    auto map = m.done();
    auto row = cell_row(map, {{0}, {0}}, at(cells(map), {{0}, {0}}));
    REQUIRE(row.size() == cell_columns().size());
    CHECK(shown(row[0]) == "F");
    CHECK(shown(row[4]) == "1");
    CHECK(shown(row[8]) == "a");
}

TEST_CASE("a cell says what it means in a word, and how many offers could fill it") {
    REQUIRE(state_columns().size() == 2);
    CHECK(shown(state_cells({CellState::possible_gap, 3})[0]) == "possible_gap");
    CHECK(shown(state_cells({CellState::possible_gap, 3})[1]) == "3");
    CHECK(shown(state_cells({CellState::sure_gap})[1]) == "0");
    CHECK(shown(state_cells({CellState::not_mapped})[1]) == "?");
}

TEST_CASE("rows and columns that a filter rules out are not in the matrix") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").offer("a", {"F", "M"}, {"p1", "p2"});
    const auto map = apply_filter(m.done(), {.principles = {{1}}, .support_types = {{0}}});
    auto table = cell_matrix(map.framework, cells(map), "who", Message::as_it_is("who"),
                             [](const Occupancy& occupancy) { return occupancy.count(); });
    CHECK(column(table, "support_type") == std::vector<std::string>{"F", ""});
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[2].key == "p2");
}
