#include "engine/import/sheet_builder.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

namespace {

GridCell text(const std::string& said) { return {said, CellKind::text}; }

}  // namespace

TEST_CASE("blank cells and rows are none, and rows repeat") {
    Budget budget;
    io::Problems problems;
    SheetBuilder sheet("f", "S", budget, problems);
    sheet.begin_row(1, false);
    sheet.put(5, text(" \xC2\xA0"));
    sheet.end_row(1'000'000);
    sheet.begin_row(4, true);
    sheet.put(2, text("a"), 2);
    sheet.end_row(2);
    CHECK(test::shown(sheet.take()) == "4h: |a|a\n5h: |a|a\n");
    CHECK(problems.take().empty());
}

TEST_CASE("a spent budget is said once, and nothing more is taken") {
    Budget budget(1'000);
    io::Problems problems;
    SheetBuilder sheet("f", "S", budget, problems);
    for (std::size_t row = 1; row < 100; ++row) {
        sheet.begin_row(row, false);
        sheet.put(1, text("a"));
        sheet.end_row();
    }
    CHECK(sheet.is_full());
    CHECK(sheet.take().rows.size() < 20);
    CHECK(test::places(problems.take()).size() == 1);
    Budget other(100'000);
    SheetBuilder far("f", "S", other, problems);
    far.begin_row(1, false);
    far.put(16'384, text("a"));
    CHECK(far.is_full());
}

TEST_CASE("a budget counts without wrapping around") {
    Budget budget(100);
    CHECK(budget.take(50, 2));
    CHECK_FALSE(budget.take(1));
    Budget large(100);
    CHECK_FALSE(large.take(std::size_t{1} << 40U, std::size_t{1} << 40U));
    CHECK_FALSE(large.take(0));
    Budget grows(0);
    grows.read(10);
    CHECK(grows.take(40));
    CHECK_FALSE(grows.take(1));
}
