#include "engine/import/csv_text.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("cells come back as they went out, formulas too") {
    const std::vector<std::string> head{"a", "b"}, cells{"x, \"y\"\nz", "=1+1"};
    const auto text = csv_line(head) + csv_line(cells);
    CHECK(text.find("'=1+1") != std::string::npos);
    Diagnostics problems;
    const auto rows = named_rows({"t.csv", text}, problems);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["a"] == cells[0]);
    CHECK(rows[0]["b"] == cells[1]);
    CHECK(rows[0]["c"].empty());
    CHECK(rows[0].line == 2);
    CHECK(problems.empty());
    CHECK(csv_line(std::vector<std::string>{""}) == "\"\"\n");
}

TEST_CASE("what is no text is a problem") {
    Diagnostics problems;
    CHECK(named_rows({"t.csv", std::string("a\0b\n\xff", 5)}, problems).empty());
    CHECK_FALSE(problems.empty());
}
