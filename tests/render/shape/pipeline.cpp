#include "render/shape/pipeline.hpp"

#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Note named(const std::string& title, Ink ink = Ink::solid) {
    Note note;
    note.title = title;
    note.ink = ink;
    return note;
}

Pipeline small_pipeline() {
    Pipeline pipeline;
    pipeline.heading.language = "sv";
    pipeline.pipe_title = "Erbjudanden";
    pipeline.pipe = {{2, "2", "2 aktörer", ""}, {0, "0", "avbrott", ""}};
    pipeline.grid.style = Matrix::Style::notes;
    pipeline.grid.columns = {{"1", "Idé", "", {}}, {"2", "Införa", "", {}}};
    pipeline.grid.rows = {{"F", "Finansiering", "", {}}, {"T", "Testbädd", "", {}}};
    pipeline.grid.cells.assign(2, std::vector<Matrix::CellOf>(2));
    pipeline.grid.cells[0][0].value = 2;
    pipeline.grid.cells[0][0].notes = {named("a"), named("b", Ink::hatched)};
    pipeline.grid.cells[0][1].value = 0;
    pipeline.grid.cells[0][1].mark_title = "Lucka";
    pipeline.tray = {"Okänd fas", "", {named("c"), named("d")}};
    return pipeline;
}

}  // namespace

TEST_CASE("a pipeline has a table row per length of pipe, per cell and per note of the tray") {
    auto table = table_of(small_pipeline());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 2 + 4 + 2);
    CHECK(table.rows[1][2] == Cell(std::int64_t{0}));
    CHECK(text(table.rows[1][3]) == "avbrott");
    CHECK(text(table.rows[2][4]) == "a; b");
    CHECK(text(table.rows[2][5]) == "b");
    CHECK(text(table.rows[3][3]) == "Lucka");
    CHECK(table.rows[4][2] == Cell{});  // a cell without a number is unknown
    CHECK(table.rows[7][1] == Cell{});
    CHECK(text(table.rows[7][4]) == "d");
}

TEST_CASE("a pipeline is cut between phases with its pipe, and the tray goes last") {
    REQUIRE(parts_of(small_pipeline(), Cut::across) == 2);
    auto first = part_of(small_pipeline(), Cut::across, 0, 1);
    CHECK(first.pipe.size() == 1);
    CHECK(first.grid.columns.size() == 1);
    CHECK(first.tray.notes.empty());
    CHECK(part_of(small_pipeline(), Cut::across, 1, 2).tray.notes.size() == 2);
}

TEST_CASE("a pipeline is cut between rows, the pipe on each part but the tray's, and inside a row or the tray") {
    REQUIRE(parts_of(small_pipeline(), Cut::down) == 3);
    auto last = part_of(small_pipeline(), Cut::inside, parts_of(small_pipeline(), Cut::inside) - 1, 99);
    CHECK(last.grid.rows.empty());
    CHECK(last.pipe.empty());
    CHECK(last.tray.notes.size() == 1);
    auto row = part_of(small_pipeline(), Cut::down, 0, 1);
    CHECK(row.pipe.size() == 2);
    CHECK(row.tray.notes.empty());
    REQUIRE(parts_of(row, Cut::inside) == 2);
    CHECK(part_of(row, Cut::inside, 1, 2).grid.rows[0].title == "Finansiering (forts.)");
    auto tray = part_of(small_pipeline(), Cut::down, 2, 3);
    CHECK(tray.pipe.empty());
    CHECK(tray.grid.rows.empty());
    REQUIRE(parts_of(tray, Cut::inside) == 2);
    CHECK(part_of(tray, Cut::inside, 1, 2).tray.title == "Okänd fas (forts.)");
}
