#include "engine/import/cell_name.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("names of cells and places are each other's inverse") {
    CHECK(cell_name({1, 1}) == "A1");
    CHECK(cell_name({7, 26}) == "Z7");
    CHECK(cell_name({7, 27}) == "AA7");
    CHECK(cell_name({most_rows, most_columns}) == "XFD1048576");
    CHECK(cell_name({7, 0}) == "7");
    for (std::size_t column = 1; column <= most_columns; column += 13)
        CHECK(parse_cell_name(cell_name({column, column})) == CellPlace{column, column});
    CHECK(parse_cell_name("$b$7") == CellPlace{7, 2});
}

TEST_CASE("what is no place in a sheet is none") {
    for (const char* name : {"", "A", "7", "A0", "XFE1", "A1048577", "AAAAAAAAAAAAAAA1", "A99999999999999999999", "A1x",
                             "A-1", "A1:B2", " A1", "Å1"}) {
        INFO(name);
        CHECK_FALSE(parse_cell_name(name));
    }
}

TEST_CASE("ranges may be written from any corner") {
    const auto range = parse_cell_range("D9:B7");
    REQUIRE(range);
    CHECK(range->first == CellPlace{7, 2});
    CHECK(range->last == CellPlace{9, 4});
    CHECK(parse_cell_range("B7")->last == CellPlace{7, 2});
    CHECK_FALSE(parse_cell_range("B7:"));
    CHECK_FALSE(parse_cell_range("B:D"));
}
