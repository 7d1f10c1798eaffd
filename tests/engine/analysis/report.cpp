#include "engine/analysis/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a column finds its heading by its key, or by another word for it") {
    CHECK(column("rank").heading == Message("column.rank"));
    CHECK(column("cells", "cells").unit == "cells");
    CHECK(column_as("gap", "gap").key == "gap");
    CHECK(column_as("label", "where", "x").heading == Message("column.label.where"));
}

TEST_CASE("a number or a count that is not known is an empty cell, not 0") {
    CHECK(number_or_unknown(0.5) == Cell(0.5));
    CHECK(number_or_unknown(std::nullopt) == Cell());
    CHECK(count_or_unknown(std::size_t{3}) == number_cell(3));
    CHECK(count_or_unknown(std::nullopt) == Cell());
}
