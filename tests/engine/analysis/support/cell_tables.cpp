#include "engine/analysis/support/cell_tables.hpp"

#include "engine/analysis/no_number.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Table actors_of(const Ecosystem& map) {
    const auto grid = cells(map);
    return cell_matrix(map, grid, cell_standings(map, grid), "who", Message::as_it_is("who"), actors_in);
}

}  // namespace

TEST_CASE("a matrix has a row per support type and one for all, a column per principle and one for all") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").offer("a", {"F", "M"}, {"p1"}).offer("b", {"F"}, {"p2"});
    auto table = actors_of(m.done());
    using Values = std::vector<std::string>;
    CHECK(column(table, "support_type") == Values{"F", "M", ""});
    CHECK(column(table, "p1") == Values{"1", "1", "1"});
    CHECK(column(table, "p2") == Values{"1", "0", "1"});
    CHECK(column(table, "all") == Values{"2", "1", "2"});
}

TEST_CASE("a principle's key becomes a column name that no other column has") {
    Make m;
    m.support_types("F").principles("Label", "p 1", "p-1", "no-number");
    auto table = actors_of(m.done());
    CHECK(table.columns[2].key == "label_2");
    CHECK(table.columns[3].key == "p_1");
    CHECK(table.columns[4].key == "p_1_2");
    CHECK(table.columns[5].key == "no_number_2");  // beside the columns JSON has one of that name
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
    auto table = actors_of(map);
    CHECK(column(table, "support_type") == std::vector<std::string>{"F", ""});
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[2].key == "p2");
}

TEST_CASE("only a sure gap is 0 in a matrix: what is unknown, filtered away, not expected or of many has a mark") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2", "p3").actor("many", {.node_class = NodeClass::category});
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"});
    m.offer("a", {"F"}, {"p1"}).offer("many", {"F"}, {"p2"}).offer("a", {"F"}, {}).offer("b", {"M"}, {"p1"});
    auto map = m.done();
    map.framework.cells = {
        {"r", {Dimension::support_type, 1}, {Dimension::principle, 2}, false, Text("Varför.", "Why.")}};
    using Values = std::vector<std::string>;
    const auto whole = actors_of(map);
    CHECK(column(whole, "p1") == Values{"1", "1", "2"});
    CHECK(column(whole, "p2") == Values{"många", "0", "många"});
    CHECK(column(whole, "p3") == Values{"? 1", "–", "?"});
    CHECK(column(whole, "all") == Values{"1", "1", "2"});
    const auto selected = actors_of(apply_filter(map, {.actor_types = {*map.framework.actor_types.find("t")}}));
    CHECK(column(selected, "p1") == Values{"1", "×", "1"});
    CHECK(column(selected, "all") == Values{"1", "×", "1"});
}
