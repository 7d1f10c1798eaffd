#include "engine/io/table.hpp"

#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace std::string_literals;
using namespace ecomap::io;

namespace {

struct Opened {
    io::Table table;
    std::vector<std::string> codes;
    Diagnostics diagnostics;
};

Opened open(std::string bytes, std::string_view name = "actors") {
    Problems problems;
    io::Table table({std::string(name) + ".csv", std::move(bytes)}, *find_schema(name), problems);
    Opened opened{std::move(table), {}, problems.take()};
    for (const auto& each : opened.diagnostics)
        opened.codes.push_back(each.code + " " + std::to_string(each.line) + ":" + std::to_string(each.column));
    return opened;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a table gives cells by row and column") {
    const auto [table, codes, all] = open("id,name_sv,name_en,name\na,A,B,C\n");
    CHECK(codes.empty());
    REQUIRE(table.row_count() == 1);
    CHECK(table.cell(0, "id")->text == "a");
    CHECK_FALSE(table.cell(0, "level"));
    CHECK(table.has_column("name_sv"));
    CHECK(table.languages_of("name") == io::Table::Positions{{"sv", 1}, {"en", 2}, {"", 3}});
    CHECK(table.languages_of("role").empty());
    CHECK(table.cell_at(0, 2)->text == "B");
}

TEST_CASE("a row with another number of cells than the header is reported with both numbers, and damaged") {
    const auto [table, codes, all] = open("id,name,level\na,A\nb,B,l,x\n\n,,\nc,C,l\n");
    CHECK(codes == Codes{"ragged-row 2:3", "ragged-row 3:7"});
    CHECK(ecomap::in_words(all[0].message, "en") == "the row has 2 cells, the header 3");
    CHECK(ecomap::in_words(all[1].message, "en") == "the row has 4 cells, the header 3");
    REQUIRE(table.row_count() == 3);
    CHECK(table.is_damaged(0));
    CHECK(table.is_damaged(1));
    CHECK_FALSE(table.is_damaged(2));
    CHECK_FALSE(table.cell(0, "level"));
    CHECK(table.cell(2, "level")->text == "l");
}

TEST_CASE("headers are trimmed, must be named and may come once") {
    const auto [table, codes, all] = open(" id ,name,name,,lvel\na,A,B,C,D\n");
    CHECK(codes == Codes{"duplicate-column 1:11", "empty-header 1:16", "extra-column 1:17"});
    CHECK(all[0].severity == Severity::error);
    CHECK(all[1].severity == Severity::warning);
    CHECK(all[2].severity == Severity::warning);
    CHECK(ecomap::in_words(all[2].hint, "en") == "did you mean 'level'?");
    CHECK(table.cell(0, "name")->text == "A");
    CHECK(table.is_usable());
}

TEST_CASE("an unknown column that is like no other is only noted") {
    const auto opened = open("id,name,shoe size\na,A,42\n");
    REQUIRE(opened.diagnostics.size() == 1);
    CHECK(opened.diagnostics[0].severity == Severity::note);
    CHECK(opened.diagnostics[0].code == "extra-column");
}

TEST_CASE("without a column that rows need, the table cannot be used, and each missing one is named") {
    const auto [table, codes, all] = open("nam,level\nx,y\n");
    CHECK_FALSE(table.is_usable());
    CHECK(table.row_count() == 1);
    CHECK(codes == Codes{"extra-column 1:1", "missing-column 1:1", "missing-column 1:1"});
    CHECK(ecomap::in_words(all[0].hint, "en") == "did you mean 'name'?");
}

TEST_CASE("heads are read in any case, and a table with heads of another program is told where it is read") {
    const auto [table, codes, all] = open("ID,Name_SV,Level\na,A,\n");
    CHECK(codes.empty());
    CHECK(table.cell(0, "id")->text == "a");
    CHECK(table.languages_of("name") == io::Table::Positions{{"sv", 1}});
    const auto other = open("Id,Label\n1,Library\n");
    CHECK(other.codes == Codes{"missing-column 1:1", "extra-column 1:4"});
    CHECK(ecomap::in_words(other.diagnostics[0].hint, "en").find("ecomap import actors.csv") != std::string::npos);
    const auto bare = open("id\n1\n");
    CHECK(ecomap::in_words(bare.diagnostics[0].hint, "en").find("ecomap import") == std::string::npos);
}

TEST_CASE("an empty file and a header alone are empty tables") {
    for (auto empty : {"", "\xEF\xBB\xBF", "\n\r\n\n"}) {
        const auto [table, codes, all] = open(empty);
        CHECK(codes == Codes{"empty-table 0:0"});
        CHECK(table.row_count() == 0);
        CHECK(table.is_usable());
    }
    CHECK(open("id,name\n").diagnostics.at(0).severity == Severity::warning);
    CHECK(open("id,from,to,kind\n", "links").diagnostics.at(0).severity == Severity::note);
}

TEST_CASE("Windows-1252 is noted once, at the first byte that says so") {
    const auto [table, codes, all] = open("id,name\na,\xC5se\nb,\xC4ngel\n");
    CHECK(codes == Codes{"encoding 2:3"});
    CHECK(all[0].severity == Severity::note);
    CHECK(ecomap::in_words(all[0].message, "en") == "read as Windows-1252, because byte 10 (0xC5) is not UTF-8");
    CHECK(all[0].excerpt == "a,Åse");
    CHECK(table.cell(1, "name")->text == "Ängel");
}

TEST_CASE("a broken letter in a UTF-8 file damages its row only") {
    const auto [table, codes, all] = open("id,name\na,\xC5se\nb,Ängelöö\n");
    CHECK(codes == Codes{"wrong-encoding 2:3"});
    CHECK(table.is_damaged(0));
    CHECK_FALSE(table.is_damaged(1));
}

TEST_CASE("a file that is no text cannot be used") {
    const auto [table, codes, all] = open("id,name\0\n"s);
    CHECK(codes == Codes{"wrong-encoding 0:0"});
    CHECK_FALSE(table.is_usable());
}

TEST_CASE("a spreadsheet's error value is an empty cell, with a warning") {
    const auto [table, codes, all] = open("id,name,level\na,A,#N/A\nb,B,#SAKNAS!\nc,#1,x\n");
    CHECK(codes == Codes{"excel-damage 2:5", "excel-damage 3:5"});
    CHECK(table.cell(0, "level")->text.empty());
    CHECK(table.cell(2, "name")->text == "#1");
}

TEST_CASE("a header with too many columns cannot be used") {
    std::string header = "id,name";
    for (int i = 0; i < 20'000; ++i) header += ",c" + std::to_string(i);
    const auto opened = open(header + "\na,b\n");
    CHECK_FALSE(opened.table.is_usable());
    CHECK(std::count(opened.codes.begin(), opened.codes.end(), "too-many 0:0") == 1);
    CHECK(std::any_of(opened.codes.begin(), opened.codes.end(),
                      [](auto& code) { return code.starts_with("too-large"); }));
}

TEST_CASE("a cell is made when it is asked for, and blank rows are none") {
    const auto opened = open("id,name,level\na,\"A \"\"x\"\"\",\n,,\nb,B,\n");
    CHECK(opened.table.row_count() == 2);
    CHECK(opened.table.cell(0, "name")->text == "A \"x\"");
    CHECK(opened.table.cell(1, "level")->text.empty());
    CHECK_FALSE(opened.table.cell_at(1, 3));
}
