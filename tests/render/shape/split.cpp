#include "render/shape/split.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Note note(const std::string& title) {
    Note note;
    note.title = title;
    return note;
}

Matrix two_by_three() {
    Matrix matrix;
    matrix.heading.language = "en";
    matrix.rows = {{"", "r0", "", ""}, {"", "r1", "", ""}};
    matrix.columns = {{"", "c0", "", ""}, {"", "c1", "", ""}, {"", "c2", "", ""}};
    matrix.cells.assign(2, std::vector<Matrix::CellOf>(3));
    matrix.row_totals.resize(2);
    matrix.column_totals.resize(4);
    return matrix;
}

Flow three_to_two() {
    Flow flow;
    flow.left = {{"", "thin", "", ""}, {"", "wide", "", ""}, {"", "alone", "", ""}};
    flow.right = {{"", "x", "", ""}, {"", "y", "", ""}, {"", "unreached", "", ""}};
    flow.ribbons = {{0, 0, 1, ""}, {1, 1, 5, ""}};
    return flow;
}

}  // namespace

TEST_CASE("cards are cut between groups, and a lone group between its notes") {
    Cards cards;
    cards.heading.language = "en";
    cards.groups.resize(2);
    cards.groups[0].title = "first";
    cards.groups[0].notes = {note("a"), note("b"), note("c")};
    cards.groups[1].title = "second";
    CHECK(parts_of(cards, Cut::down) == 2);
    CHECK(parts_of(cards, Cut::inside) == 1);

    Shape first = part_of(cards, Cut::down, 0, 1);
    CHECK(std::get<Cards>(first).groups.size() == 1);
    CHECK(parts_of(first, Cut::inside) == 3);

    auto rest = std::get<Cards>(part_of(first, Cut::inside, 1, 3)).groups.front();
    CHECK(rest.title == "first (cont.)");
    REQUIRE(rest.notes.size() == 2);
    CHECK(rest.notes.front().title == "b");
    CHECK(std::get<Cards>(part_of(first, Cut::inside, 0, 2)).groups.front().title == "first");
}

TEST_CASE("the total of all rows stands under the last row only, that of all columns after the last column only") {
    auto top = std::get<Matrix>(part_of(two_by_three(), Cut::down, 0, 1));
    CHECK(top.rows.size() == 1);
    CHECK(top.column_totals.empty());
    CHECK(top.row_totals.size() == 1);
    CHECK(std::get<Matrix>(part_of(two_by_three(), Cut::down, 1, 2)).column_totals.size() == 4);

    auto left = std::get<Matrix>(part_of(two_by_three(), Cut::across, 0, 2));
    CHECK(left.columns.size() == 2);
    CHECK(left.cells[1].size() == 2);
    CHECK(left.row_totals.empty());
    CHECK(left.column_totals.size() == 2);
    auto right = std::get<Matrix>(part_of(two_by_three(), Cut::across, 2, 3));
    CHECK(right.row_totals.size() == 2);
    CHECK(right.column_totals.size() == 2);  // its own and the one for all
}

TEST_CASE("a cell that ended on an earlier page says so instead of looking empty") {
    auto matrix = std::get<Matrix>(part_of(two_by_three(), Cut::down, 0, 1));
    matrix.cells[0][0].notes = {note("a")};
    matrix.cells[0][1].notes = {note("b"), note("c"), note("d")};
    matrix.cells[0][1].mark = Matrix::Mark::crowded;
    matrix.cells[0][2].mark = Matrix::Mark::gap;
    CHECK(parts_of(matrix, Cut::inside) == 3);
    auto rest = std::get<Matrix>(part_of(matrix, Cut::inside, 2, 3));
    CHECK(rest.rows[0].title == "r0 (cont.)");
    CHECK(rest.cells[0][0].mark_remark == "see the page before");
    REQUIRE(rest.cells[0][1].notes.size() == 1);
    CHECK(rest.cells[0][1].notes[0].title == "d");
    CHECK(rest.cells[0][1].mark == Matrix::Mark::crowded);
    CHECK(rest.cells[0][2].mark == Matrix::Mark::elsewhere);  // the gap has been shown on the first page
}

TEST_CASE("a flow is cut at its left bars, the widest first, with the right bars that they reach") {
    auto first = std::get<Flow>(part_of(three_to_two(), Cut::down, 0, 1));
    REQUIRE(first.left.size() == 1);
    CHECK(first.left[0].title == "wide");
    REQUIRE(first.right.size() == 1);
    CHECK(first.right[0].title == "y");
    REQUIRE(first.ribbons.size() == 1);
    CHECK(first.ribbons[0].from == 0);
    CHECK(first.ribbons[0].to == 0);

    auto rest = std::get<Flow>(part_of(three_to_two(), Cut::down, 1, 3));
    CHECK(rest.left.size() == 2);
    REQUIRE(rest.right.size() == 2);
    CHECK(rest.right[1].title == "unreached");  // what nobody reaches stands on the last page
}

TEST_CASE("a profile is cut between sections, roles and tiles; the end keeps tiles and sources") {
    Profile profile;
    profile.heading.language = "sv";
    profile.facts = {"f"};
    profile.sections.resize(2);
    profile.sections[0].title = "s";
    profile.sections[0].lines.resize(4);
    profile.roles.resize(3);
    profile.tiles.resize(5);
    profile.sources = "Källa";
    CHECK(parts_of(profile, Cut::down) == 4);

    auto first = std::get<Profile>(part_of(profile, Cut::down, 0, 1));
    CHECK(first.sections.size() == 1);
    CHECK(first.roles.empty());
    CHECK(first.tiles.empty());
    CHECK(first.sources.empty());
    CHECK(first.facts.size() == 1);
    CHECK(parts_of(first, Cut::inside) == 4);
    CHECK(std::get<Profile>(part_of(first, Cut::inside, 2, 4)).sections[0].title == "s (forts.)");

    auto roles = std::get<Profile>(part_of(profile, Cut::down, 2, 3));
    CHECK(roles.sections.empty());
    CHECK(roles.roles.size() == 3);
    CHECK(parts_of(roles, Cut::inside) == 3);
    auto end = std::get<Profile>(part_of(profile, Cut::down, 3, 4));
    CHECK(end.roles.empty());
    CHECK(end.tiles.size() == 5);
    CHECK(end.sources == "Källa");
    CHECK(end.facts.empty());
}
