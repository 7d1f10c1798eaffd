#include "render/shape/matrix.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Matrix::CellOf cell(std::optional<double> value) {
    Matrix::CellOf made;
    made.value = value;
    return made;
}

Note note(std::string title, Ink ink = Ink::solid) {
    Note made;
    made.title = std::move(title);
    made.ink = ink;
    return made;
}

Matrix two_by_three() {
    Matrix matrix;
    matrix.heading.language = "en";
    matrix.rows = {{"", "r0", "", {}}, {"", "r1", "", {}}};
    matrix.columns = {{"", "c0", "", {}}, {"", "c1", "", {}}, {"", "c2", "", {}}};
    matrix.cells.assign(2, std::vector<Matrix::CellOf>(3));
    matrix.row_totals.resize(2);
    matrix.column_totals.resize(4);
    return matrix;
}

}  // namespace

TEST_CASE("a note of a matrix has its badge and its remark in the table") {
    Matrix matrix;
    matrix.rows = {{"", "Alla", "", {}}};
    matrix.columns = {{"", "Workshop 1", "", {}}};
    matrix.cells.assign(1, std::vector<Matrix::CellOf>(1));
    Note note;
    note.title = "Mål";
    note.badge = "30 minuter";
    note.remark = "väntar på: x";
    matrix.cells[0][0].notes = {note};
    auto table = table_of(matrix);
    CHECK(text(table.rows[0].back()) == "Mål (30 minuter · väntar på: x)");
}

TEST_CASE("a matrix has one table row per cell, then its totals, and unknown is not zero") {
    Matrix matrix;
    matrix.heading.language = "sv";
    matrix.heading.headline = "Ett fynd";
    matrix.rows = {{"", "Myndighet", "", {}}, {"", "Lärosäte", "", {}}};
    matrix.columns = {{"F", "Finansiering", "", {}}};
    matrix.rows_title = "Aktörstyp";
    matrix.totals_title = "Alla";
    matrix.cells = {{cell(3)}, {cell(std::nullopt)}};
    matrix.row_totals = {cell(4), cell(0)};
    matrix.column_totals = {cell(3), cell(4)};

    auto table = table_of(matrix);
    check_rectangular(table);
    CHECK(in_words(table.title, "sv") == "Ett fynd");
    CHECK(in_words(table.columns[0].heading, "sv") == "Aktörstyp");
    CHECK(in_words(table.columns[1].heading, "en") == "Column");
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[0] == std::vector<Cell>{std::string("Myndighet"), std::string("Finansiering"), std::int64_t{3}});
    CHECK(table.rows[1] == std::vector<Cell>{std::string("Myndighet"), std::string("Alla"), std::int64_t{4}});
    CHECK(std::holds_alternative<std::monostate>(table.rows[2][2]));
    CHECK(table.rows[3][2] == Cell(std::int64_t{0}));
    CHECK(table.rows[5] == std::vector<Cell>{std::string("Alla"), std::string("Alla"), std::int64_t{4}});
}

TEST_CASE(
    "the table of a matrix names the actors of a cell, the inferred ones once more, and the parts that are there") {
    Matrix matrix;
    matrix.rows = {{"", "Testbädd", "", {}}};
    matrix.columns = {{"1", "Omfamna", "", {}}};
    auto full = cell(2);
    full.notes = {note("RISE", Ink::solid), note("ESV", Ink::hatched)};
    full.parts = {{"1", {ColourRole::actor_type, 0, "#000000"}, "Omfamna", Ink::solid},
                  {"2", {ColourRole::actor_type, 0, "#000000"}, "Rusta", Ink::hollow}};
    full.mark_title = "Tunt";
    matrix.cells = {{full}};

    auto table = table_of(matrix);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 1);
    CHECK(text(table.rows[0][column_index(table, "names")]) == "RISE; ESV");
    CHECK(text(table.rows[0][column_index(table, "names_inferred")]) == "ESV");
    CHECK(text(table.rows[0][column_index(table, "parts")]) == "Omfamna");
    CHECK(text(table.rows[0][column_index(table, "mark")]) == "Tunt");
    CHECK_FALSE(has_column(table, "parts_inferred"));
}

TEST_CASE("a fraction in a matrix stays a fraction") {
    Matrix matrix;
    matrix.rows = {{}};
    matrix.columns = {{}};
    matrix.cells = {{cell(0.5)}};
    CHECK(table_of(matrix).rows[0][2] == Cell(0.5));
}

TEST_CASE("a matrix without rows makes an empty table") { CHECK(table_of(Matrix{}).rows.empty()); }

TEST_CASE("the total of all rows stands under the last row only, that of all columns after the last column only") {
    auto top = part_of(two_by_three(), Cut::down, 0, 1);
    CHECK(top.rows.size() == 1);
    CHECK(top.column_totals.empty());
    CHECK(top.row_totals.size() == 1);
    CHECK(part_of(two_by_three(), Cut::down, 1, 2).column_totals.size() == 4);

    auto left = part_of(two_by_three(), Cut::across, 0, 2);
    CHECK(left.columns.size() == 2);
    CHECK(left.cells[1].size() == 2);
    CHECK(left.row_totals.empty());
    CHECK(left.column_totals.size() == 2);
    auto right = part_of(two_by_three(), Cut::across, 2, 3);
    CHECK(right.row_totals.size() == 2);
    CHECK(right.column_totals.size() == 2);  // its own and the one for all
}

TEST_CASE("a cell that ended on an earlier page says so instead of looking empty") {
    auto matrix = part_of(two_by_three(), Cut::down, 0, 1);
    matrix.cells[0][0].notes = {note("a")};
    matrix.cells[0][1].notes = {note("b"), note("c"), note("d")};
    matrix.cells[0][1].mark = Matrix::Mark::crowded;
    matrix.cells[0][2].mark = Matrix::Mark::gap;
    CHECK(parts_of(matrix, Cut::inside) == 3);
    auto rest = part_of(matrix, Cut::inside, 2, 3);
    CHECK(rest.rows[0].title == "r0 (cont.)");
    CHECK(rest.cells[0][0].mark_remark == "see an earlier page");
    REQUIRE(rest.cells[0][1].notes.size() == 1);
    CHECK(rest.cells[0][1].notes[0].title == "d");
    CHECK(rest.cells[0][1].mark == Matrix::Mark::crowded);
    CHECK(rest.cells[0][2].mark == Matrix::Mark::elsewhere);  // the gap has been shown on the first page
}

TEST_CASE("a matrix is cut through its rows, and its totals and lines stand at the end") {
    auto matrix = two_by_three();
    matrix.cells[0][1].notes = {note("b"), note("c"), note("d")};
    matrix.lines = {{"l1", 3.0, {"a"}}, {"l2", {}, {"c"}}};
    CHECK(parts_of(matrix, Cut::inside) == 6);
    auto middle = part_of(matrix, Cut::inside, 2, 4);
    REQUIRE(middle.rows.size() == 2);
    CHECK(middle.rows[0].title == "r0 (cont.)");
    CHECK(middle.rows[1].title == "r1");
    CHECK(middle.cells[0][1].notes.size() == 1);
    CHECK(middle.row_totals.size() == 2);
    CHECK(middle.column_totals.size() == 4);
    CHECK(middle.lines.empty());
    CHECK(part_of(matrix, Cut::inside, 0, 3).column_totals.empty());
    auto end = part_of(matrix, Cut::inside, 5, 6);
    CHECK(end.rows.empty());
    CHECK(end.column_totals.empty());
    REQUIRE(end.lines.size() == 1);
    CHECK(end.lines[0].title == "l2");
}

TEST_CASE("lines under a grid go with its last rows, or stand alone and are cut between lines") {
    Matrix matrix;
    matrix.style = Matrix::Style::heat;
    matrix.rows = {{"", "r1", "", {}}, {"", "r2", "", {}}};
    matrix.columns = {{"", "k", "", {}}};
    matrix.cells.assign(2, std::vector<Matrix::CellOf>(1));
    matrix.column_totals.resize(1);
    matrix.lines = {{"l1", 3.0, {"a", "b"}}, {"l2", {}, {"c"}}};
    CHECK(parts_of(matrix, Cut::down) == 3);
    CHECK(part_of(matrix, Cut::down, 0, 2).lines.empty());
    CHECK_FALSE(part_of(matrix, Cut::down, 0, 2).column_totals.empty());
    auto alone = part_of(matrix, Cut::down, 2, 3);
    CHECK(alone.rows.empty());
    CHECK(alone.column_totals.empty());
    REQUIRE(alone.lines.size() == 2);
    CHECK(parts_of(alone, Cut::inside) == 2);
    CHECK(part_of(alone, Cut::inside, 1, 2).lines[0].title == "l2");
    auto first = part_of(alone, Cut::inside, 0, 1);
    CHECK(parts_of(first, Cut::inside) == 2);
    auto rest = part_of(first, Cut::inside, 1, 2).lines[0];
    CHECK(rest.title == "l1 (cont.)");
    CHECK(rest.names == std::vector<std::string>{"b"});
    auto table = table_of(matrix);
    CHECK(std::get<std::string>(table.rows.back().back()) == "c");
    CHECK(std::holds_alternative<std::monostate>(table.rows.back()[2]));
}
