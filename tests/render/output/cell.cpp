#include "render/output/cell.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace ecomap;

TEST_CASE("a machine gets the shortest digits that read back as the same number") {
    CHECK(exact(0.1) == "0.1");
    CHECK(exact(1.0 / 3) == "0.3333333333333333");
    CHECK(exact(-0.0) == "0");
    CHECK(exact(67) == "67");
    CHECK(exact(std::numeric_limits<double>::quiet_NaN()).empty());
    CHECK(exact(std::numeric_limits<double>::infinity()).empty());
}

TEST_CASE("a reader gets at most three decimals, and three digits of a very small number") {
    CHECK(rounded(0.12345) == "0.123");
    CHECK(rounded(2) == "2");
    CHECK(rounded(0.5) == "0.5");
    CHECK(rounded(1234567.0) == "1234567");
    CHECK(rounded(-0.0) == "0");
    CHECK(rounded(0.000012345) == "1.23e-05");
}

TEST_CASE("unknown is said in words and is never zero") {
    CHECK(readable(Cell{}, "sv") == "okänt");
    CHECK(readable(Cell{}, "en") == "unknown");
    CHECK(readable(Cell{std::numeric_limits<double>::quiet_NaN()}, "en") == "unknown");
    CHECK(readable(Cell{std::int64_t{0}}, "en") == "0");
}

TEST_CASE("a column of numbers and unknowns is numeric, one with a text or no rows is not") {
    Table table{"t", {}, {{"a", {}, ""}, {"b", {}, ""}}, {}};
    CHECK_FALSE(is_numeric(table, 0));
    table.rows = {{std::int64_t{1}, std::string("x")}, {Cell{}, Cell{}}};
    CHECK(is_numeric(table, 0));
    CHECK_FALSE(is_numeric(table, 1));
}
