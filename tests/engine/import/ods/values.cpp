#include "engine/import/ods/values.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("lengths of time as a clock") {
    CHECK(clock_of("PT13H45M00S") == "13:45:00");
    CHECK(clock_of("PT36H00M00.000000000S") == "36:00:00");
    CHECK(clock_of("PT5M") == "00:05:00");
    CHECK(clock_of("PT7S") == "00:00:07");
    for (const char* text : {"", "P1D", "13:45", "PT1X", "PT1M2H", "PT-1H"}) CHECK_FALSE(clock_of(text));
}

TEST_CASE("a value that is none of its type is nothing") {
    CHECK_FALSE(ods_cell({"float", "x", {}, {}, {}, {}}, "x"));
    CHECK_FALSE(ods_cell({"date", {}, {}, {}, {}, {}}, "x"));
    CHECK_FALSE(ods_cell({"boolean", {}, {}, {}, "yes", {}}, "x"));
    CHECK(ods_cell({"date", {}, "2026-01-31T00:00:00", {}, {}, {}}, "x")->text == "2026-01-31");
    CHECK(ods_cell({}, "shown")->kind == CellKind::text);
}
