#include "render/shape/multiples.hpp"

#include "render/words/words.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Matrix one_cell(double value, const std::string& mark) {
    Matrix matrix;
    matrix.rows = {{"", "rad", "", {}}};
    matrix.columns = {{"", "kolumn", "", {}}};
    matrix.cells = {{{}}};
    matrix.cells[0][0].value = value;
    matrix.cells[0][0].mark_title = mark;
    return matrix;
}

Multiples two_panels() {
    Multiples multiples;
    multiples.heading.language = "sv";
    multiples.panels_title = "Fas";
    multiples.panels = {{"idé", "0 av 1 tomma", false, one_cell(3, "")},
                        {"test", "1 av 1 tom", false, one_cell(0, "Lucka")}};
    multiples.remark = "Utan erbjudande: sprida.";
    return multiples;
}

}  // namespace

TEST_CASE("the table of multiples says which panel each cell is in, and keeps every column that a panel has") {
    auto table = table_of(two_panels());
    REQUIRE(table.rows.size() == 2);
    for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
    CHECK(in_words(table.columns[0].heading, "sv") == "Fas");
    CHECK(std::get<std::string>(table.rows[1][0]) == "test");
    CHECK(table.columns.back().key == "mark");
    CHECK(std::get<std::string>(table.rows[1].back()) == "Lucka");
}

TEST_CASE("multiples are cut between panels, and what has no panel stands after the last") {
    auto all = two_panels();
    CHECK(parts_of(all, Cut::down) == 2);
    CHECK(parts_of(all, Cut::across) == 1);
    auto first = part_of(all, Cut::down, 0, 1);
    CHECK(first.panels.size() == 1);
    CHECK(first.remark.empty());
    CHECK_FALSE(part_of(all, Cut::down, 1, 2).remark.empty());
}

TEST_CASE("a panel that is left alone is cut as its matrix is") {
    auto one = part_of(two_panels(), Cut::down, 0, 1);
    one.panels[0].matrix.rows.push_back({"", "rad 2", "", {}});
    one.panels[0].matrix.cells.push_back(one.panels[0].matrix.cells[0]);
    CHECK(parts_of(one, Cut::inside) == 2);
    CHECK(parts_of(one, Cut::across) == 1);
    auto rest = part_of(one, Cut::inside, 1, 2);
    CHECK(rest.panels[0].matrix.rows.size() == 1);
    CHECK(rest.panels[0].title == "idé (forts.)");
}
