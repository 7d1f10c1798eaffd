#include "render/shape/shape.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::size_t column(const Table& table, std::string_view key) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == key) return i;
    FAIL("no column " << key);
    return 0;
}

bool has_column(const Table& table, std::string_view key) {
    for (const auto& one : table.columns)
        if (one.key == key) return true;
    return false;
}

std::string text(const Cell& cell) { return std::get<std::string>(cell); }

void check_rectangular(const Table& table) {
    for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
}

Matrix::CellOf cell(std::optional<double> value) {
    Matrix::CellOf made;
    made.value = value;
    return made;
}

Note note(std::string title, Ink ink) {
    Note made;
    made.title = std::move(title);
    made.ink = ink;
    return made;
}

}  // namespace

TEST_CASE("a matrix has one table row per cell, then its totals, and unknown is not zero") {
    Matrix matrix;
    matrix.heading.language = "sv";
    matrix.heading.headline = "Ett fynd";
    matrix.rows = {{"", "Myndighet", "", ""}, {"", "Lärosäte", "", ""}};
    matrix.columns = {{"F", "Finansiering", "", ""}};
    matrix.rows_title = "Aktörstyp";
    matrix.totals_title = "Alla";
    matrix.cells = {{cell(3)}, {cell(std::nullopt)}};
    matrix.row_totals = {cell(4), cell(0)};
    matrix.column_totals = {cell(3), cell(4)};

    auto table = table_of(matrix);
    check_rectangular(table);
    CHECK(table.title.in("sv") == "Ett fynd");
    CHECK(table.columns[0].heading.in("sv") == "Aktörstyp");
    CHECK(table.columns[1].heading.in("en") == "Column");
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
    matrix.rows = {{"", "Testbädd", "", ""}};
    matrix.columns = {{"1", "Omfamna", "", ""}};
    auto full = cell(2);
    full.notes = {note("RISE", Ink::solid), note("ESV", Ink::hatched)};
    full.parts = {{"1", "#000000", "Omfamna", Ink::solid}, {"2", "#000000", "Rusta", Ink::hollow}};
    full.mark_title = "Tunt";
    matrix.cells = {{full}};

    auto table = table_of(matrix);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 1);
    CHECK(text(table.rows[0][column(table, "names")]) == "RISE; ESV");
    CHECK(text(table.rows[0][column(table, "names_inferred")]) == "ESV");
    CHECK(text(table.rows[0][column(table, "parts")]) == "Omfamna");
    CHECK(text(table.rows[0][column(table, "mark")]) == "Tunt");
    CHECK_FALSE(has_column(table, "parts_inferred"));
}

TEST_CASE("a fraction in a matrix stays a fraction") {
    Matrix matrix;
    matrix.rows = {{}};
    matrix.columns = {{}};
    matrix.cells = {{cell(0.5)}};
    CHECK(table_of(matrix).rows[0][2] == Cell(0.5));
}

TEST_CASE("a flow has one table row per ribbon and one for each end that has none") {
    Flow flow;
    flow.left = {{"", "Myndighet", "5 aktörer", ""}, {"", "Privat", "2 aktörer", ""}};
    flow.right = {{"F", "Finansiering", "", ""}, {"T", "Testbädd", "", ""}};
    flow.ribbons = {{0, 0, 4, ""}};
    auto table = table_of(flow);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][4] == Cell(std::int64_t{4}));
    CHECK(text(table.rows[1][0]) == "Privat");
    CHECK(table.rows[1][4] == Cell(std::int64_t{0}));
    CHECK(text(table.rows[2][2]) == "Testbädd");
}

TEST_CASE("every note of the cards is a table row with its group and how sure it is") {
    Cards cards;
    Note rise = note("RISE", Ink::solid), many = note("Konsultbolag", Ink::dotted);
    rise.chips = {{"M", "", "Metodstöd", Ink::solid}, {"T", "", "Testbädd", Ink::solid}};
    cards.groups = {{"Institut", "1", "", "", false, {rise}}, {"Privata", "1", "", "", false, {many}}};
    auto table = table_of(cards);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 2);
    CHECK(text(table.rows[0][column(table, "group")]) == "Institut");
    CHECK(text(table.rows[0][column(table, "support_types")]) == "Metodstöd; Testbädd");
    CHECK(std::get<Text>(table.rows[1][column(table, "state")]).in("sv") == "många");
}

TEST_CASE("the table of a profile has its lines, its roles and its tiles") {
    Profile profile;
    profile.name = "RISE";
    profile.type_label = "Institut";
    profile.facts = {"Nivå: nationell"};
    Profile::Line line, role;
    line.title = "ISO 56000";
    role.title = "Praktiknära forskning";
    role.ink = Ink::dotted;
    profile.sections = {{{"R", "", "", Ink::solid}, "Rådgivning", {line}}};
    profile.roles_title = "Skulle kunna";
    profile.roles = {role};
    profile.tiles_title = "Principer";
    profile.tiles = {{"3", "Omfamna", "1", false}};
    auto table = table_of(profile);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 5);
    CHECK(text(table.rows[2][1]) == "ISO 56000");
    CHECK(std::get<Text>(table.rows[3][column(table, "state")]).in("en") == "recommended");
    CHECK(text(table.rows[4][column(table, "number")]) == "3");
}

TEST_CASE("an empty shape makes an empty table with columns") {
    CHECK(table_of(Matrix{}).rows.empty());
    CHECK(table_of(Flow{}).columns.size() == 5);
    CHECK(table_of(Cards{}).rows.empty());
}
