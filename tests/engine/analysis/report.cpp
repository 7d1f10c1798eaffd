#include "engine/analysis/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a column finds its heading by its key, or by another word for it") {
    CHECK(column("rank").heading == Message("column.rank"));
    CHECK(column("cells", "cells").unit == "cells");
    CHECK(column_as("gap", "gap").key == "gap");
    CHECK(column_as("label", "where", "x").heading == Message("column.label.where"));
}
